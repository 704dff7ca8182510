# SPDX-License-Identifier: Apache-2.0
"""The result of one work on one running server."""

import dataclasses
import subprocess
import time

import machine


@dataclasses.dataclass
class Run:
    work: str
    peer: str
    round: int
    answers: int
    seconds: float
    server_cpu: float  # seconds, user and system
    load_cpu: float
    noise: float  # CPUs' worth that others used meanwhile
    # p50, p99, p999 and max in microseconds. With a closed loop, they are those of a client that waits for each response.
    latency_us: dict | None = None
    lateness_us: dict | None = None
    disturbed: int = 0  # answers that were not counted, because the load generator was held up

    @property
    def per_cpu_second(self):
        return self.answers / self.server_cpu if self.server_cpu else float("nan")

    @property
    def per_second(self):
        return self.answers / self.seconds

    @property
    def load_share(self):
        """The load generator's share of the CPU time of both."""
        return self.load_cpu / (self.load_cpu + self.server_cpu)


def command_line(cpus, *words):
    return ["taskset", "-c", cpus, *map(str, words)]


def output_of(command, what):
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode != 0:
        raise RuntimeError(f"{what}: {result.stderr.strip() or result.stdout.strip() or f'exit {result.returncode}'}")
    return result.stdout


class Outside:
    """Measures a server from outside while the load generator of others runs; the generator's start and end are included."""

    def __init__(self, server):
        self.server = server
        self.noise = machine.Noise(server.processes)
        self.before = self._now()

    def _now(self):
        server = sum(machine.cpu_seconds(process) for process in self.server.processes)
        return time.monotonic(), server, machine.children_seconds()

    def run(self, work, turn, answers):
        seconds, server_cpu, load_cpu = (after - before for before, after in zip(self.before, self._now(), strict=True))
        return Run(work.name, self.server.name, turn, answers, seconds, server_cpu, load_cpu, self.noise.share())
