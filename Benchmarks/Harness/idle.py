# SPDX-License-Identifier: Apache-2.0
"""Connections that were used once and are kept open."""

import contextlib
import itertools
import socket
import struct

import wire
from asks import ONE

SOURCES = itertools.cycle(f"127.0.2.{number}" for number in range(1, 65))


@contextlib.contextmanager
def held(count, port, exchange):
    """Opens `count` connections, makes one exchange on each, and keeps them open."""
    with contextlib.ExitStack() as stack:
        for _ in range(count):
            # Without this, the source port would be chosen before the destination is known, and ports would run out.
            connection = stack.enter_context(socket.socket())
            connection.setsockopt(socket.IPPROTO_IP, 24, 1)  # IP_BIND_ADDRESS_NO_PORT
            connection.bind((next(SOURCES), 0))
            connection.settimeout(10)
            connection.connect(("127.0.0.1", port))
            exchange(connection)
        yield


def http1(length):
    """One HTTP/1.1 request, and its response with `length` bytes of body."""
    request = wire.head_of(ONE).encode()

    def exchange(connection):
        connection.sendall(request)
        received = b""
        while b"\r\n\r\n" not in received:
            received += _more(connection)
        left = length - (len(received) - received.index(b"\r\n\r\n") - 4)
        while left > 0:
            left -= len(_more(connection))

    return exchange


def http2(length):
    """The preface, the settings and one request of HTTP/2 (RFC 9113 §3.4), and its response."""
    path, authority = ONE.encode(), b"localhost"
    # With HPACK's static table: GET, http, and the names of :path and :authority; their values are literals.
    fields = b"\x82\x86\x04" + bytes([len(path)]) + path + b"\x01" + bytes([len(authority)]) + authority
    headers, end_of_head_and_stream = 1, 0x5
    opening = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + _frame(4, 0, 0, b"") + _frame(4, 1, 0, b"")
    opening += _frame(headers, end_of_head_and_stream, 1, fields)

    def exchange(connection):
        connection.sendall(opening)
        received, data = b"", 0
        while data < length:
            received += _more(connection)
            while len(received) >= 9 and len(received) >= 9 + int.from_bytes(received[:3], "big"):
                size = int.from_bytes(received[:3], "big")
                data += size if received[3] == 0 else 0
                if received[3] in (3, 7):
                    raise ConnectionError("the server ended the stream or the connection")
                received = received[9 + size :]

    return exchange


def _frame(kind, flags, stream, payload):
    return len(payload).to_bytes(3, "big") + struct.pack(">BBI", kind, flags, stream) + payload


def _more(connection):
    data = connection.recv(1 << 16)
    if not data:
        raise ConnectionError("the server closed a connection that should be kept")
    return data
