# SPDX-License-Identifier: Apache-2.0
"""Runs the load generator of Benchmarks/Load."""

import json
import subprocess

import runs
import works
from machine import Noise


class Generator:
    def __init__(self, executable, directory, cpus, shared_cpus, seconds, warmup):
        self.executable = executable
        self.directory = directory
        self.cpus = cpus
        self.shared_cpus = shared_cpus
        self.seconds = seconds
        self.warmup = warmup
        self.files = {}

    def requests(self, work, server, answers):
        """The work's request file, which is the same in every round."""
        key = (work.asks, server.name)
        if key not in self.files:
            path = self.directory / f"{work.asks}-{server.name}.requests"
            path.write_text(works.requests(work, server, answers))
            self.files[key] = path
        return self.files[key]

    def command(self, work, server, answers, *options):
        return [self.executable, "--port", server.port, "--requests", self.requests(work, server, answers), *work.options, *options]

    def send(self, work, server, answers, count, other=False):
        """Sends the first `count` requests without measuring; `other`: those from the middle of the list on."""
        command = self.command(work, server, answers, "--count", count)
        if other:
            command += ["--requests", self._from_the_middle(self.requests(work, server, answers))]
        runs.output_of(runs.command_line(self.cpus, *command), f"{work.name} on {server.name}")

    @staticmethod
    def _from_the_middle(path):
        requests = path.read_text().split("\n\n")[:-1]
        middle = len(requests) // 2
        other = path.with_suffix(".other")
        other.write_text("".join(f"{request}\n\n" for request in requests[middle:] + requests[:middle]))
        return other

    def run(self, work, server, answers, turn, options=()):
        command = self.command(work, server, answers, *options, "--seconds", self.seconds, "--warmup", self.warmup)
        for process in server.processes:
            command += ["--server", process]
        noise = Noise(server.processes)
        figures = self._figures(runs.command_line(self.shared_cpus if work.loops else self.cpus, *command), work, server)
        return runs.Run(work.name, server.name, turn, noise=noise.share(), **figures)

    def _figures(self, command, work, server):
        """The joined figures of one or several generators that run at the same time."""
        started = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(work.generators)]
        ended = [process.communicate() for process in started]
        for process, (_, errors) in zip(started, ended, strict=True):
            if process.returncode != 0:
                raise RuntimeError(f"{work.name} on {server.name}: {errors.strip() or f'exit {process.returncode}'}")
        each = [json.loads(output) for output, _ in ended]
        if len(each) == 1:
            return each[0]
        return {
            # All have measured the same server, in nearly the same time.
            "seconds": sum(figures["seconds"] for figures in each) / len(each),
            "server_cpu": sum(figures["server_cpu"] for figures in each) / len(each),
            "answers": sum(figures["answers"] for figures in each),
            "load_cpu": sum(figures["load_cpu"] for figures in each),
        }
