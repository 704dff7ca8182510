# SPDX-License-Identifier: Apache-2.0
"""Posts a trace to /explain, again and again on one connection. What counts is the server's CPU time, so this client need not be fast."""

import socket
import time

import runs
import traces
import wire

LEAST = 3


class Posts:
    def __init__(self, seconds, warmup):
        self.seconds = seconds
        self.warmup = warmup

    def run(self, work, server, answers, turn):
        body = traces.text(work.size)
        head = wire.head_of("/explain", [("Content-Type", "text/plain"), ("Content-Length", len(body))], method="POST")
        request = head.encode() + body
        with socket.create_connection(("127.0.0.1", server.port), 30) as connection:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._post(connection, request, self.warmup)
            outside = runs.Outside(server)
            return outside.run(work, turn, self._post(connection, request, self.seconds))

    @staticmethod
    def _post(connection, request, seconds):
        """Returns the number of answers."""
        ends, count = time.monotonic() + seconds, 0
        while count < LEAST or time.monotonic() < ends:
            connection.sendall(request)
            answer = wire.receive(connection, "/explain")
            if answer.status != 200:
                raise RuntimeError(f"/explain answers {answer.status}: {answer.body[:200]!r}")
            count += 1
        return count
