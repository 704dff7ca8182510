# SPDX-License-Identifier: Apache-2.0
"""Measures the time from exec to the first response, with Benchmarks/FirstAnswer."""

import os
import subprocess

import runs
from servers import Ports, free_ports

TIMES = 20


def measure(executable, peer, setting, cpus):
    """For each start, the elapsed nanoseconds and those of CPU time."""
    times = []
    for _ in range(TIMES):
        ports = Ports(*free_ports(3))
        command = runs.command_line(cpus, executable, ports.http, setting.cpus, *peer.command(setting, ports, None))
        environment = {**os.environ, **peer.variables(setting)}
        result = subprocess.run(command, capture_output=True, text=True, env=environment)
        if result.returncode != 0:
            raise RuntimeError(f"{peer.name}: {result.stderr.strip()}")
        times.append([int(word) for word in result.stdout.split()])
    return list(zip(*times, strict=True))
