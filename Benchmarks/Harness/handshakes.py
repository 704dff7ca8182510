# SPDX-License-Identifier: Apache-2.0
"""TLS handshakes, each on a connection of its own, whole or resumed. The figure is the server's CPU time for one; how many a
second there are says more of this client, which is slow."""

import socket
import ssl
import time

import runs
import wire
from answers import ONE


class Handshakes:
    def __init__(self, seconds, warmup):
        self.seconds = seconds
        self.warmup = warmup

    def run(self, work, server, answers, turn):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        context.set_alpn_protocols(["http/1.1"])
        session = self._session(context, server.ports.tls) if work.resumes else None
        self._shake(context, server.ports.tls, session, self.warmup)
        outside = runs.Outside(server)
        return outside.run(work, turn, self._shake(context, server.ports.tls, session, self.seconds))

    @staticmethod
    def _connect(context, port, session):
        connection = socket.create_connection(("127.0.0.1", port), 5)
        return context.wrap_socket(connection, server_hostname="localhost", session=session)

    def _session(self, context, port):
        """With TLS 1.3 the tickets come after the handshake, so an answer is read first."""
        with self._connect(context, port, None) as connection:
            connection.sendall(wire.head_of(ONE).encode())
            connection.recv(1 << 16)
            return connection.session

    def _shake(self, context, port, session, seconds):
        """Returns how many handshakes there were."""
        count, end = 0, time.monotonic() + seconds
        while count == 0 or time.monotonic() < end:
            with self._connect(context, port, session) as connection:
                if session is not None and not connection.session_reused:
                    raise RuntimeError("the server does not resume sessions")
            count += 1
        return count
