# SPDX-License-Identifier: Apache-2.0
"""TLS handshakes, each on a connection of its own, whole or resumed, by Benchmarks/Handshakes. The figure is the server's CPU
time for one; a client reckons as long as a server, so how many a second there are says as much of the load's CPU."""

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
        """Returns how many handshakes there were."""
        words = [self.executable, server.ports.tls, seconds, "resumed" if work.resumes else "full"]
        return int(runs.output_of(runs.command_line(self.cpus, *words), f"{work.name} on {server.name}"))
