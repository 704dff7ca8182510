# SPDX-License-Identifier: Apache-2.0
"""Server processes: started on their CPUs, waited for, stopped."""

import contextlib
import dataclasses
import pathlib
import socket
import subprocess
import time

import machine
import wire
from asks import ONE


@dataclasses.dataclass(frozen=True)
class Ports:
    """The ports of a server: HTTP/1.1, HTTP/2 without TLS where that needs a port of its own, and TLS."""

    http: int
    h2: int
    tls: int


def free_ports(count):
    """Free ports. All are held while they are chosen, so that they differ."""
    with contextlib.ExitStack() as stack:
        probes = [stack.enter_context(socket.socket()) for _ in range(count)]
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return [probe.getsockname()[1] for probe in probes]


def answers_http(ports):
    return wire.fetch(ports.http, ONE).status == 200


def takes_connections(ports):
    for port in (ports.http, ports.tls):
        with contextlib.suppress(ConnectionRefusedError), socket.create_connection(("127.0.0.1", port), 5):
            return True
    return False


class Server:
    """A running server. `command` gets the ports and returns the command line."""

    def __init__(self, name, command, cpus, log, *, ready, h2_port, workers, environment, patience):
        self.name = name
        self.ports = Ports(*free_ports(3))
        self.h2_port = getattr(self.ports, h2_port)
        self.log = pathlib.Path(log)
        with self.log.open("wb") as output:
            self.process = subprocess.Popen(
                ["taskset", "-c", cpus, *map(str, command(self.ports))],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                env=environment,
            )
        try:
            self._wait(ready, patience)
            self.processes = workers(self.process.pid) if workers else [self.process.pid]
        except BaseException:
            self.stop()
            raise

    def settle(self, patience=1):
        """Waits until the processes are idle: some prepare themselves after the first answer, which is not what requests cost."""
        deadline = time.monotonic() + patience
        before = None
        while time.monotonic() < deadline:
            used = sum(machine.cpu_seconds(process) for process in self.processes)
            if before is not None and used - before < 1e-3:
                return
            before = used
            time.sleep(0.05)

    @property
    def port(self):
        return self.ports.http

    def _wait(self, ready, patience):
        deadline = time.monotonic() + patience
        while time.monotonic() < deadline and self.process.poll() is None:
            with contextlib.suppress(OSError):
                if ready(self.ports):
                    return
            time.sleep(0.01)
        raise RuntimeError(f"{self.name} does not answer; it says:\n{self.log.read_text(errors='replace')[-2000:]}")

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


@contextlib.contextmanager
def running(peer, setting, variant=None, patience=20):
    """A server of the peer, which is stopped at the end of the block."""
    server = peer.start(setting, variant, patience)
    try:
        yield server
    finally:
        server.stop()


def children(process):
    """The child processes of a process."""
    text = pathlib.Path(f"/proc/{process}/task/{process}/children").read_text()
    return [int(number) for number in text.split()]
