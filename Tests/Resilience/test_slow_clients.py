# SPDX-License-Identifier: Apache-2.0
"""Slow heads, slow bodies, slow readers, and a client that never reads: others are not affected, and memory stays bounded."""

import statistics
import subprocess
import time

import pytest
from client import Connection
from healthy import HealthyUser, percentile
from service import Service, until

# Each mode of slowhttptest at its slowest: a head or a body octet by octet, a Range field, a response read octet by octet.
MODES = {
    "slow heads": ["-H", "-i", "2", "-x", "24"],
    "slow bodies": ["-B", "-i", "2", "-s", "8192", "-x", "10"],
    "ranges": ["-R", "-a", "1", "-b", "3000"],
    "slow readers": ["-X", "-w", "1", "-y", "10", "-n", "5", "-z", "1", "-k", "3"],
}
ROUNDS = 5
SECONDS = 5
CLIENTS = 1000


class SlowClients:
    """A thousand slow clients, which connect within two seconds and stay until the end of the block."""

    def __init__(self, mode, service):
        self.service = service
        self.most = 0
        command = ["slowhttptest", "-c", str(CLIENTS), "-r", "500", "-l", "60", "-t", "GET", *MODES[mode]]
        self.command = [*command, "-u", f"http://127.0.0.1:{service.port}/codes"]

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return self

    def __exit__(self, *_):
        self.most = self.service.descriptors
        self.process.kill()
        self.process.wait()
        assert until(lambda: self.service.descriptors < 100)


@pytest.mark.parametrize("mode", MODES)
def test_healthy_users_do_not_notice(mode, report):
    """Measures a healthy user of one instance in three situations in turn: alone, with slow clients at another instance on the same
    machine, and with slow clients at this instance. The cost of the second is the work of the machine and of the
    attacker; what the third costs beyond that is the server's."""
    calm, elsewhere, here, open_at_once = [], [], [], []
    with Service() as service, Service() as other:
        before = service.resident_kib
        grown = 0
        for _ in range(ROUNDS):
            with HealthyUser(service.port, rate=400) as user:
                time.sleep(SECONDS)
            calm.append(user)
            with SlowClients(mode, other), HealthyUser(service.port, rate=400) as user:
                time.sleep(SECONDS)
            elsewhere.append(user)
            with SlowClients(mode, service) as slow, HealthyUser(service.port, rate=400) as user:
                time.sleep(SECONDS)
                grown = max(grown, service.resident_kib - before)
            here.append(user)
            open_at_once.append(slow.most)

    def p99(users):
        return percentile([seconds for user in users for seconds in user.times], 0.99) * 1000

    # Computed for each round, so that a short disturbance of the machine affects one ratio only.
    ratio = statistics.median(
        third.percentile(0.99) / max(first.percentile(0.99), second.percentile(0.99))
        for first, second, third in zip(calm, elsewhere, here, strict=True))
    report(
        f"p99 {p99(calm):.2f} ms undisturbed, {p99(elsewhere):.2f} ms with {CLIENTS:,} {mode} at another instance, {p99(here):.2f} ms"
        f" with them at this one: {ratio:.2f} times (median of {ROUNDS} rounds, {sum(len(user.times) for user in here)} answers);"
        f" {min(open_at_once)} descriptors open, {grown} KiB more resident"
    )
    faults = [fault for user in calm + elsewhere + here for fault in user.faults]
    assert not faults, faults[:5]
    # A request with Range is answered at once; the other clients stay until they are disconnected.
    assert mode == "ranges" or min(open_at_once) > CLIENTS / 4
    assert grown < 64 * 1024
    assert ratio < 2


def test_a_client_that_never_reads_its_pipelined_answers_costs_little(report):
    with Service("--send-timeout", "3") as service:
        Connection(service.port).get("/codes/486")
        before = service.resident_kib
        greedy = Connection(service.port, receive_buffer=4096, timeout=3)
        sent = 0
        request = b"GET /codes/486 HTTP/1.1\r\nHost: a\r\n\r\n"
        try:
            for _ in range(100):
                greedy.send(request * 100)
                sent += 100
        except TimeoutError:
            pass  # The server has stopped reading: that is the point.
        except ConnectionError:
            pass
        grown = service.resident_kib - before
        report(f"{grown} KiB more resident while {sent} requests of 10,000 were taken and no answer read")
        assert grown < 4096
        with HealthyUser(service.port) as user:
            time.sleep(2)
        assert not user.faults
        assert until(lambda: greedy.ended())
        greedy.close()
