# SPDX-License-Identifier: Apache-2.0
"""One request and its response, byte by byte: the responses of sip-codes are those that its peers are configured to send."""

import dataclasses
import socket


@dataclasses.dataclass(frozen=True)
class Answer:
    head: bytes  # from the status line to the empty line
    body: bytes

    @property
    def status(self):
        return int(self.head.split(b" ", 2)[1])

    @property
    def fields(self):
        """The fields as pairs of name, in lower case, and value, in the order of the head."""
        lines = self.head.decode("latin-1").split("\r\n")[1:-2]
        return [(name.lower(), value.strip()) for name, value in (line.split(":", 1) for line in lines)]

    def field(self, name):
        return next((value for key, value in self.fields if key == name), None)


def head_of(target, fields=(), method="GET"):
    lines = [f"{method} {target} HTTP/1.1", "Host: localhost", *(f"{name}: {value}" for name, value in fields)]
    return "\r\n".join(lines) + "\r\n\r\n"


def fetch(port, target, fields=(), timeout=5):
    """Requests on a new connection, like a load generator: the head has nothing but the given fields."""
    with socket.create_connection(("127.0.0.1", port), timeout) as connection:
        connection.sendall(head_of(target, fields).encode("latin-1"))
        return receive(connection, target)


def receive(connection, target):
    """The next response on a connection."""
    received = b""
    while b"\r\n\r\n" not in received:
        received += _more(connection, target)
    head, body = received.split(b"\r\n\r\n", 1)
    answer = Answer(head + b"\r\n\r\n", b"")
    length = 0 if answer.status in (204, 304) else int(answer.field("content-length") or 0)
    while len(body) < length:
        body += _more(connection, target)
    return Answer(answer.head, body)


def _more(connection, target):
    data = connection.recv(1 << 18)
    if not data:
        raise ConnectionError(f"the server closed before the answer to {target} was complete")
    return data
