# SPDX-License-Identifier: Apache-2.0
"""Slow heads, slow bodies, slow readers, and one who never reads: others do not notice, and memory stays bounded."""

import subprocess
import time

import pytest
from client import Connection, HealthyUser, undisturbed
from service import Service, until

SECONDS = 12

# Each mode of slowhttptest, at its worst pace: a head or body that drips, a range header, an answer read octet by octet.
MODES = {
    "slow heads": ["-H", "-i", "2", "-x", "24"],
    "slow bodies": ["-B", "-i", "2", "-s", "8192", "-x", "10"],
    "ranges": ["-R", "-a", "1", "-b", "3000"],
    "slow readers": ["-X", "-w", "1", "-y", "10", "-n", "5", "-z", "1", "-k", "3"],
}


@pytest.mark.parametrize("mode", MODES)
def test_healthy_users_do_not_notice(mode, report):
    with Service() as service:
        median, calm = undisturbed(service.port, 5)
        before = service.resident_kib
        command = ["slowhttptest", "-c", "1000", "-r", "500", "-l", str(SECONDS), "-t", "GET", *MODES[mode]]
        command += ["-u", f"http://127.0.0.1:{service.port}/codes"]
        with HealthyUser(service.port) as user:
            subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=SECONDS + 60, check=False)
        grown = service.resident_kib - before
        disturbed = user.percentile(0.99)
        report(
            f"p99 {calm * 1000:.2f} ms undisturbed, {disturbed * 1000:.2f} ms with 1,000 connections of {mode};"
            f" p50 {median * 1000:.2f} and {user.percentile(0.5) * 1000:.2f} ms; {grown} KiB more resident"
        )
        assert not user.faults, user.faults[:5]
        assert grown < 64 * 1024
        # The machine's own noise is part of both figures; below 20 ms nobody notices either.
        assert disturbed < max(2 * calm, 0.02)


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
