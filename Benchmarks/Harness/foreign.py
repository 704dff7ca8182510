# SPDX-License-Identifier: Apache-2.0
"""Load generators of others: wrk, to confirm that our own favours nobody, and h2load for HTTP/2."""

import re

import runs
from asks import ONE

CONNECTIONS, STREAMS = 16, 16


class Wrk:
    def __init__(self, cpus, seconds):
        self.cpus = cpus
        self.seconds = max(1, round(seconds))

    def run(self, work, server, answers, turn):
        words = ["wrk", "-t", 1, "-c", 64, "-d", f"{self.seconds}s", f"http://127.0.0.1:{server.port}{ONE}"]
        outside = runs.Outside(server)
        text = runs.output_of(runs.command_line(self.cpus, *words), f"{work.name} on {server.name}")
        if "Non-2xx" in text or "Socket errors" in text:
            raise RuntimeError(f"{work.name} on {server.name}: {text}")
        return outside.run(work, turn, int(re.search(r"(\d+) requests in", text).group(1)))


class H2Load:
    """16 connections with 16 streams each, over "h2" (without TLS, with prior knowledge) or "tls"."""

    def __init__(self, cpus, seconds):
        self.cpus = cpus
        self.seconds = seconds

    def run(self, work, server, answers, turn):
        encrypted = work.protocol == "tls"
        address = f"https://127.0.0.1:{server.ports.tls}{ONE}" if encrypted else f"http://127.0.0.1:{server.h2_port}{ONE}"
        words = ["h2load", "-c", CONNECTIONS, "-m", STREAMS, "-D", f"{self.seconds * 1000:.0f}ms", address]
        outside = runs.Outside(server)
        text = runs.output_of(runs.command_line(self.cpus, *words), f"{work.name} on {server.name}")
        run = outside.run(work, turn, self._answers(text))
        self._check(text, run, len(answers["one"].body))
        return run

    @staticmethod
    def _answers(text):
        return int(re.search(r"requests: .* (\d+) succeeded", text).group(1))

    @staticmethod
    def _check(text, run, length):
        """Checks the statuses and bytes that h2load counts: both must be those of the expected response."""
        good = int(re.search(r"status codes: (\d+) 2xx", text).group(1))
        data = int(re.search(r"\((\d+)\) data", text).group(1))
        # Responses that were on their way at the end are in only one of the two counts.
        slack = CONNECTIONS * STREAMS
        if run.answers == 0 or good < run.answers or not run.answers <= data / length <= run.answers + slack:
            raise RuntimeError(f"{run.work} on {run.peer}: {run.answers} answers of {length} bytes are not what came: {text}")
