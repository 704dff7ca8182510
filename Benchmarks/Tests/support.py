# SPDX-License-Identifier: Apache-2.0
"""Servers and requests for the tests of the tools."""

import contextlib
import json
import pathlib
import re
import socket
import subprocess
import sys
import threading

ROOT = pathlib.Path(__file__).resolve().parents[2]
TOOLS = ROOT / ".build/bench"
sys.path.insert(0, str(ROOT / "Benchmarks/Harness"))

HEAD = "GET /codes/486 HTTP/1.1\r\nHost: localhost\r\n\r\n"


def answer(body, status="200 OK"):
    return f"HTTP/1.1 {status}\r\nContent-Type: text/plain\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body


@contextlib.contextmanager
def limit(directory, *answers):
    """The limit with these responses. Yields the process and its port."""
    paths = [pathlib.Path(directory) / f"answer-{number}" for number in range(len(answers))]
    for path, bytes_of_answer in zip(paths, answers, strict=True):
        path.write_bytes(bytes_of_answer)
    process = subprocess.Popen([TOOLS / "limit", "0", *paths], stdout=subprocess.PIPE, text=True)
    try:
        port = int(re.search(r":(\d+)$", process.stdout.readline().strip()).group(1))
        yield process.pid, port
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


@contextlib.contextmanager
def serving(handle):
    """A server that passes its connections to `handle`, each on a separate thread. Yields the port."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve(connection):
        # The load generator stops when its time is over, even in the middle of a response.
        with connection, contextlib.suppress(ConnectionError):
            handle(connection)

    def accept():
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=serve, args=(connection,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield listener.getsockname()[1]
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()


def load(directory, port, *options, status=200, length=5):
    """Runs the load generator with one request. Returns its exit status, its figures and its error message."""
    path = pathlib.Path(directory) / "requests"
    path.write_text(f"{status} {length}\n{HEAD}".replace("\r\n", "\n"))
    command = [TOOLS / "load", "--port", port, "--requests", path, "--warmup", "0.05", "--seconds", "0.2", *options]
    result = subprocess.run(list(map(str, command)), capture_output=True, text=True, timeout=60)
    return result.returncode, json.loads(result.stdout) if result.stdout else None, result.stderr
