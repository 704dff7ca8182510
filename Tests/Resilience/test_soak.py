# SPDX-License-Identifier: Apache-2.0
"""A mixed load with changing connections and invalid input for a long time: every response is checked, and memory does not grow."""

import json
import os
import random
import threading
import time

from client import Connection
from service import Service

SECONDS = int(os.environ.get("SOAK_SECONDS", "60"))

# The requests and their statuses; the content is compared with that of the first response.
GOOD = [
    ("/codes/486", 200), ("/codes/608", 200), ("/codes", 200), ("/codes?class=4xx&fields=code,reason_phrase", 200),
    ("/codes?format=csv", 200), ("/codes/499", 404), ("/codes/abc", 400), ("/search?q=busy", 200), ("/search?q=no+answer&limit=3", 200),
    ("/search?q=%D0%B7%D0%B0%D0%BD%D1%8F%D1%82%D0%BE", 200), ("/classes/6xx", 200), ("/causes/17", 200), ("/flows", 200), ("/", 200),
    ("/nothing", 404), ("/openapi.json", 200), ("/codes/486?format=text", 200), ("/codes/486?format=html", 200),
]
BAD = [
    b"GET / HTTP/1.1\r\n\r\n", b"GET /\x01 HTTP/1.1\r\nHost: a\r\n\r\n", b"GET / HTTP/1.1\nHost: a\n\n", b"\x16\x03\x01\x02\x00\x01\x00",
    b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", b"GET / HTTP/3.0\r\nHost: a\r\n\r\n",
    b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", b"GET / HTTP/1.1\r\nHost: a\r\nA: " + b"b" * 20000,
]


class Worker(threading.Thread):
    def __init__(self, port, seed, deadline, expected):
        super().__init__()
        self.port = port
        self.random = random.Random(seed)
        self.deadline = deadline
        self.expected = expected
        self.answers = 0
        self.refusals = 0
        self.faults = []

    def run(self):
        while time.monotonic() < self.deadline and len(self.faults) < 5:
            try:
                with Connection(self.port) as connection:
                    self.converse(connection)
            except (OSError, ValueError) as error:
                self.faults.append(repr(error))

    def converse(self, connection):
        # A few requests, some of them pipelined, and then a close, sometimes in the middle of a response.
        for _ in range(self.random.randrange(1, 40)):
            chance = self.random.random()
            if chance < 0.03:
                connection.send(self.random.choice(BAD))
                status, fields, _ = connection.answer()
                if status < 400 or fields.get("connection") != "close" or not connection.ended():
                    self.faults.append(f"bad input was answered {status}")
                self.refusals += 1
                return
            if chance < 0.05:
                connection.send(b"GET /codes HTTP/1.1\r\nHos")
                return
            batch = [self.random.choice(GOOD) for _ in range(self.random.choice([1, 1, 1, 4, 16]))]
            connection.send(b"".join(f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode() for path, _ in batch))
            if chance < 0.07:
                return
            for path, status in batch:
                got = connection.answer()
                if got[0] != status or got[2] != self.expected[path]:
                    self.faults.append(f"{path} was answered {got[0]} with {len(got[2])} octets")
                self.answers += 1


def test_nothing_grows_and_every_answer_is_right(report):
    with Service() as service:
        with Connection(service.port) as connection:
            expected = {path: connection.get(path)[2] for path, _ in GOOD}
        assert json.loads(expected["/codes/486"])["reason_phrase"] == "Busy Here"

        def load(seconds, seed):
            workers = [Worker(service.port, seed + index, time.monotonic() + seconds, expected) for index in range(12)]
            for worker in workers:
                worker.start()
            return workers

        warm = load(max(5, SECONDS // 10), 1)
        for worker in warm:
            worker.join()
        start = (service.resident_kib, service.descriptors)
        highest = start[0]
        workers = load(SECONDS, 100)
        while any(worker.is_alive() for worker in workers):
            time.sleep(0.5)
            highest = max(highest, service.resident_kib)
        time.sleep(3)
        end = (service.resident_kib, service.descriptors)
        answers = sum(worker.answers for worker in workers)
        report(
            f"{SECONDS} s, {answers} answers checked, {sum(worker.refusals for worker in workers)} refusals;"
            f" resident {start[0]} KiB after warming up, {highest} at most, {end[0]} at the end; descriptors {start[1]} and {end[1]}"
        )
        faults = [fault for worker in workers for fault in worker.faults]
        assert not faults, faults[:5]
        assert end[1] <= start[1]
        assert end[0] - start[0] < 2048
