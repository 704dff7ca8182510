# SPDX-License-Identifier: Apache-2.0
"""A healthy user who measures: a process of its own, so that what a test does meanwhile does not keep it from the clock.

usage: healthy.py PORT RATE CONNECTIONS [mixed]    until standard input ends; prints a line when it begins, then JSON with what
it saw. With "mixed" it asks for a code, a search, /livez and /metrics by turns, otherwise for codes alone.
"""

import json
import subprocess
import sys
import threading
import time

from client import Connection, lookup_is_right


class HealthyUser:
    """Sends requests at a steady rate on persistent connections, checks each response, and measures how long it took from when the request
    was due."""

    def __init__(self, port, rate=200, connections=4, mixed=False):
        self.command = [sys.executable, __file__, str(port), str(rate), str(connections)] + ["mixed"] * mixed
        self.times = []
        self.faults = []

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.process.stdout.readline()
        return self

    def __exit__(self, *_):
        seen, _ = self.process.communicate(timeout=60)
        seen = json.loads(seen)
        self.times, self.faults = seen["times"], seen["faults"]

    def percentile(self, share):
        return percentile(self.times, share)


def percentile(times, share):
    times = sorted(times)
    return times[min(len(times) - 1, int(share * len(times)))] if times else float("inf")


class Asker(threading.Thread):
    """One of the user's connections."""

    # The requests, sent in turn, and what every correct response to each contains.
    MIXED = [
        ("/codes/486?fields=code", b'"code": 486'), ("/search?q=busy", b'"results"'), ("/livez", b'"alive"'),
        ("/metrics", b"sip_codes_http_requests_total"),
    ]

    def __init__(self, port, interval, begins, mixed):
        super().__init__(daemon=True)
        self.port = port
        self.mixed = mixed
        self.interval = interval
        self.due = begins
        self.running = True
        self.times = []
        self.faults = []

    def run(self):
        connection = None
        count = 0
        codes = [486, 487, 404, 503, 200, 603]
        while self.running:
            time.sleep(max(0, self.due - time.monotonic()))
            code = codes[count % len(codes)]
            count += 1
            try:
                connection = connection or Connection(self.port)
                if self.mixed:
                    path, expected = self.MIXED[count % len(self.MIXED)]
                    answer = connection.get(path)
                    if answer[0] != 200 or expected not in answer[2]:
                        self.faults.append(f"wrong answer for {path}: {answer[0]}")
                else:
                    answer = connection.get(f"/codes/{code}?fields=code")
                    if not lookup_is_right(answer, code):
                        self.faults.append(f"wrong answer for {code}: {answer[0]}")
                if answer[1].get("connection") == "close":
                    connection.close()
                    connection = None
            except OSError as error:
                self.faults.append(repr(error))
                connection = None
            self.times.append(time.monotonic() - self.due)
            self.due += self.interval


def main():
    port, rate, connections = (int(text) for text in sys.argv[1:4])
    mixed = "mixed" in sys.argv[4:]
    begins = time.monotonic()
    askers = [Asker(port, connections / rate, begins + index / rate, mixed) for index in range(connections)]
    for asker in askers:
        asker.start()
    print("begun", flush=True)
    sys.stdin.read()
    for asker in askers:
        asker.running = False
    for asker in askers:
        asker.join()
    print(json.dumps({
        "times": [seconds for asker in askers for seconds in asker.times],
        "faults": [fault for asker in askers for fault in asker.faults],
    }))


if __name__ == "__main__":
    main()
