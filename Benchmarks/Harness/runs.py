# SPDX-License-Identifier: Apache-2.0
"""One work on one running server."""

import dataclasses
import json
import subprocess

from machine import Noise


@dataclasses.dataclass
class Run:
    work: str
    peer: str
    round: int
    answers: int
    seconds: float
    server_cpu: float  # seconds
    load_cpu: float  # seconds
    latency_us: dict
    lateness_us: dict | None
    noise: float  # CPUs' worth that others used meanwhile

    @property
    def per_cpu_second(self):
        return self.answers / self.server_cpu

    @property
    def per_second(self):
        return self.answers / self.seconds


class Generator:
    """The load generator on its CPU."""

    def __init__(self, executable, cpus, directory, seconds, warmup):
        self.executable = executable
        self.cpus = cpus
        self.directory = directory
        self.seconds = seconds
        self.warmup = warmup
        self.files = {}

    def requests(self, work, server, answers):
        """The work's request file. What a server is asked does not change from round to round."""
        key = (work.requests.__name__, server.name)
        if key not in self.files:
            path = self.directory / f"{work.requests.__name__}-{server.name}.requests"
            path.write_text("".join(request.text() for request in work.requests(server, answers)))
            self.files[key] = path
        return self.files[key]

    def run(self, work, server, answers, round, options=()):
        command = ["taskset", "-c", self.cpus, self.executable, "--port", server.port]
        command += ["--requests", self.requests(work, server, answers), *work.options, *options]
        command += ["--seconds", self.seconds, "--warmup", self.warmup]
        for process in server.processes:
            command += ["--server", process]
        noise = Noise(server.processes)
        result = subprocess.run(list(map(str, command)), capture_output=True, text=True)
        if result.returncode != 0:
            raise RuntimeError(f"{work.name} on {server.name}: {result.stderr.strip() or f'exit {result.returncode}'}")
        figures = json.loads(result.stdout)
        return Run(work.name, server.name, round, noise=noise.share(), lateness_us=figures.pop("lateness_us", None), **figures)
