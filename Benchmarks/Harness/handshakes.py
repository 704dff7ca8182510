# SPDX-License-Identifier: Apache-2.0
"""Full or resumed TLS handshakes, each on a new connection, made by Benchmarks/Handshakes. The figure is the server's CPU time for each.
Their number per second depends as much on the load's CPU, because a client computes as long as a server."""

import runs


class Handshakes:
    def __init__(self, executable, cpus, seconds, warmup):
        self.executable = executable
        self.cpus = cpus
        self.seconds = seconds
        self.warmup = warmup

    def run(self, work, server, answers, turn):
        self._shake(work, server, self.warmup)
        outside = runs.Outside(server)
        return outside.run(work, turn, self._shake(work, server, self.seconds))

    def _shake(self, work, server, seconds):
        """Returns the number of handshakes."""
        words = [self.executable, server.ports.tls, seconds, "resumed" if work.resumes else "full"]
        return int(runs.output_of(runs.command_line(self.cpus, *words), f"{work.name} on {server.name}"))
