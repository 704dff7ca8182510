# SPDX-License-Identifier: Apache-2.0
"""Server processes: started on their CPU, waited for, stopped."""

import contextlib
import pathlib
import socket
import subprocess
import time

import wire
from answers import ONE


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A running server. `command` gets the port; `workers` finds the processes that serve, where it is not the one started."""

    def __init__(self, name, command, cpus, log, accepts=(200,), workers=None, environment=None):
        self.name = name
        self.port = free_port()
        self.log = pathlib.Path(log)
        with self.log.open("wb") as output:
            self.process = subprocess.Popen(
                ["taskset", "-c", cpus, *map(str, command(self.port))],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                env=environment,
            )
        try:
            self._wait(accepts)
            self.processes = workers(self.process.pid) if workers else [self.process.pid]
        except BaseException:
            self.stop()
            raise

    def _wait(self, accepts):
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                break
            with contextlib.suppress(OSError):
                if wire.fetch(self.port, ONE).status in accepts:
                    return
            time.sleep(0.01)
        raise RuntimeError(f"{self.name} does not answer; it says:\n{self.log.read_text(errors='replace')[-2000:]}")

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def children(process):
    """The processes that a process has started."""
    text = pathlib.Path(f"/proc/{process}/task/{process}/children").read_text()
    return [int(number) for number in text.split()]
