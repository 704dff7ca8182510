# SPDX-License-Identifier: Apache-2.0
"""What one client does must not affect another: each attack runs beside a healthy user, who measures."""

import contextlib
import json
import threading
import time

import pytest
from client import Connection
from healthy import HealthyUser, percentile
from http2 import DATA, END_HEADERS, END_STREAM, HEADERS, WINDOW_UPDATE, frame, request, setting, word
from http2 import Connection as HTTP2Connection
from service import Service

# All attackers use one address, which is not the healthy user's.
ATTACKER = "127.0.0.66"
ROUNDS = 3
SECONDS = 4


def all_fields():
    """All members of a record, as a value for `fields`."""
    with Service() as service, Connection(service.port) as connection:
        return ",".join(json.loads(connection.get("/codes/486")[2]))


FIELDS = all_fields()


class Attack:
    """Threads that repeat the same action until the end of the block."""

    def __init__(self, port, count, once):
        self.running = True
        self.attempts = 0
        self.threads = [threading.Thread(target=self._run, args=(port, once), daemon=True) for _ in range(count)]

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.running = False
        for thread in self.threads:
            thread.join(timeout=30)

    def _run(self, port, once):
        while self.running:
            try:
                once(port, lambda: self.running)
                self.attempts += 1
            except OSError:
                time.sleep(0.01)


def beside(once, count=1, flags=()):
    """A healthy user by turns alone, with the attack at another instance of the same machine, and with the attack at this one.

    Gives the median over the rounds of the third's p99 and median to the worse of the first two, a line of figures and the faults.
    """
    calm, elsewhere, here = [], [], []
    with Service(*flags) as service, Service(*flags) as other:
        with HealthyUser(service.port, rate=100, mixed=True):
            time.sleep(1)
        for _ in range(ROUNDS):
            with HealthyUser(service.port, rate=100, mixed=True) as user:
                time.sleep(SECONDS)
            calm.append(user)
            with Attack(other.port, count, once), HealthyUser(service.port, rate=100, mixed=True) as user:
                time.sleep(SECONDS)
            elsewhere.append(user)
            with Attack(service.port, count, once) as attack, HealthyUser(service.port, rate=100, mixed=True) as user:
                time.sleep(SECONDS)
            here.append(user)
        assert service.alive

    def ratio(share):
        ratios = sorted(
            third.percentile(share) / max(first.percentile(share), second.percentile(share))
            for first, second, third in zip(calm, elsewhere, here, strict=True))
        return ratios[len(ratios) // 2]

    def figures(users):
        times = [seconds for user in users for seconds in user.times]
        return f"median {percentile(times, 0.5) * 1000:.2f} ms, p99 {percentile(times, 0.99) * 1000:.2f} ms"

    faults = [fault for user in here for fault in user.faults]
    line = (
        f"undisturbed {figures(calm)}; attack elsewhere {figures(elsewhere)}; attack here {figures(here)}:"
        f" {ratio(0.5):.2f} and {ratio(0.99):.2f} times; {len(faults)} failures of {sum(len(user.times) for user in here)};"
        f" {attack.attempts} rounds of the attack")
    return ratio(0.5), ratio(0.99), line, faults


def connect(port):
    return Connection(port, source=ATTACKER)


def long_answers_without_content(port, running):
    """Requests long answers, announces an octet of content and never sends it."""
    with contextlib.ExitStack() as stack:
        held = []
        while running():
            if len(held) < 200:
                connection = stack.enter_context(connect(port))
                connection.send(f"GET /codes?fields={FIELDS} HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\n".encode())
                held.append(connection)
            else:
                time.sleep(0.1)


def long_answers_that_are_not_read(port, running):
    with contextlib.ExitStack() as stack:
        held = []
        while running():
            if len(held) < 200:
                connection = stack.enter_context(Connection(port, source=ATTACKER, receive_buffer=4096))
                connection.send(f"GET /codes?fields={FIELDS}&offset={len(held)} HTTP/1.1\r\nHost: a\r\n\r\n".encode())
                held.append(connection)
            else:
                time.sleep(0.1)


def windows_of_zero(port, running):
    """Long responses on a hundred streams without a window, each kept alive by a window of one octet now and then."""
    with HTTP2Connection(port, settings=setting(4, 0), source=ATTACKER) as connection:
        path = f"/search?q=busy&limit=100&fields={FIELDS}".encode()[:120]
        ask = b"".join(frame(HEADERS, END_HEADERS | END_STREAM, stream, request(path)) for stream in range(1, 201, 2))
        connection.socket.sendall(ask)
        while running():
            time.sleep(1)
            connection.socket.sendall(b"".join(frame(WINDOW_UPDATE, 0, stream, word(1)) for stream in range(1, 201, 2)))


def a_hundred_searches_at_once(port, running):
    """As many searches as there may be streams, in one packet, again and again."""
    with HTTP2Connection(port, settings=setting(4, (1 << 31) - 1), source=ATTACKER) as connection:
        connection.socket.sendall(frame(WINDOW_UPDATE, 0, 0, word((1 << 31) - 1 - 65535)))
        first = 1
        while running():
            paths = [b"/search?q=busy+%d&limit=100" % stream for stream in range(first, first + 200, 2)]
            ask = b"".join(
                frame(HEADERS, END_HEADERS | END_STREAM, first + 2 * index, request(path)) for index, path in enumerate(paths))
            done = connection.outcome.ends + 100
            connection.flood([(ask, 100)], until=lambda: connection.outcome.ends >= done or not running(), seconds=10)
            if connection.outcome.ended:
                return
            first += 200


def costly_requests(port, running):
    """The most expensive requests of the contract, as fast as they are answered."""
    with connect(port) as connection:
        paths = [
            f"/codes?format=csv&sort=-severity&fields={FIELDS}", f"/codes?fields={FIELDS}", "/codes?format=csv&fields=headers",
            "/codes?class=4xx&sort=-severity",
        ]
        for path in paths:
            if running():
                connection.send(f"HEAD {path} HTTP/1.1\r\nHost: a\r\n\r\n".encode())
                connection.answer(has_content=False)
                connection.get(path)


ATTACKS = {
    "long answers held by content that never comes": (long_answers_without_content, 1),
    "long answers that are not read": (long_answers_that_are_not_read, 1),
    "answers without room over HTTP/2": (windows_of_zero, 4),
    "a hundred searches at once over HTTP/2": (a_hundred_searches_at_once, 2),
    "the dearest requests": (costly_requests, 4),
}


@pytest.mark.parametrize("name", ATTACKS)
def test_an_attack_is_not_felt_by_another(name, report):
    once, count = ATTACKS[name]
    median, p99, line, faults = beside(once, count)
    report(line)
    assert not faults, faults[:5]
    assert median < 2 and p99 < 2


def test_idle_connections_lock_nobody_out(report):
    """All connections are idle, and another client arrives."""
    with Service("--max-connections", "20") as service, contextlib.ExitStack() as stack:
        idle = [stack.enter_context(connect(service.port)) for _ in range(20)]
        for connection in idle[:10]:
            assert connection.get("/codes/486")[0] == 200
        time.sleep(0.3)
        refused = 0
        for _ in range(10):
            with Connection(service.port) as connection:
                for path in ["/codes/486", "/readyz", "/metrics"]:
                    refused += connection.get(path)[0] != 200
        ended = sum(connection.ended_by_now() for connection in idle)
        report(f"20 idle connections of 20: {refused} refusals of 30 requests on 10 new connections; {ended} idle ones went for them")
        assert refused == 0 and 1 <= ended <= 12


def test_readiness_does_not_fail_for_fullness_alone(report):
    """All connections are active, so that none can be closed to make room."""
    with Service("--max-connections", "4") as service, contextlib.ExitStack() as stack:
        busy = [stack.enter_context(HTTP2Connection(service.port, settings=setting(4, 0), source=ATTACKER)) for _ in range(4)]
        for connection in busy:
            ask = frame(HEADERS, END_HEADERS | END_STREAM, 1, request(b"/codes"))
            connection.flood([(ask, 1)], until=lambda: HEADERS in connection.outcome.heard)
        statuses = []
        for path in ["/readyz", "/livez", "/metrics", "/codes/486"]:
            with Connection(service.port) as connection:
                statuses.append(connection.get(path)[0])
        report(f"4 connections at work of 4: /readyz, /livez, /metrics, a lookup on others: {statuses}")
        # The lookup is refused, or gets the place of a connection that made no progress for a second.
        assert statuses[:3] == [200, 200, 200] and statuses[3] in (200, 503)


def test_a_client_has_so_many_connections_and_no_more(report):
    with Service("--max-connections-per-client", "5") as service, contextlib.ExitStack() as stack:
        for _ in range(5):
            assert stack.enter_context(connect(service.port)).get("/codes/486")[0] == 200
        with connect(service.port) as sixth:
            status = sixth.get("/codes/486")[0]
        with Connection(service.port) as other:
            assert other.get("/codes/486")[0] == 200
        report(f"the sixth connection of one client is told {status}, others are served")
        assert status == 503
