# SPDX-License-Identifier: Apache-2.0
"""An HTTP/2 client for abuse: frames made directly, sent as fast as the socket accepts them."""

import dataclasses
import select
import socket
import struct
import time

DATA, HEADERS, PRIORITY, RST_STREAM, SETTINGS, PING, GOAWAY, WINDOW_UPDATE, CONTINUATION = 0, 1, 2, 3, 4, 6, 7, 8, 9
ACK = END_STREAM = 1
END_HEADERS, PADDED = 4, 8
PROTOCOL_ERROR, STREAM_CLOSED, FRAME_SIZE_ERROR, CANCEL, COMPRESSION_ERROR, ENHANCE_YOUR_CALM = 1, 5, 6, 8, 9, 11
PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"


def frame(kind, flags, stream, payload=b""):
    return struct.pack(">I", len(payload))[1:] + bytes([kind, flags]) + struct.pack(">I", stream) + payload


def word(number):
    return struct.pack(">I", number)


def setting(name, value):
    return struct.pack(">HI", name, value)


def field(name, value):
    """A field in a header block, as a literal without indexing (RFC 7541 §6.2.2); name and value must be shorter than 127 octets."""
    return bytes([0, len(name)]) + name + bytes([len(value)]) + value


def request(path, method=b"GET"):
    """The header block of a request: static table and literals, without Huffman coding."""
    known = {b"GET": b"\x82", b"POST": b"\x83", b"HEAD": b"\x02\x04HEAD"}[method]
    return known + b"\x86" + bytes([4, len(path)]) + path + b"\x01\x09localhost"


STATUSES = {0x88: 200, 0x89: 204, 0x8A: 206, 0x8B: 304, 0x8C: 400, 0x8D: 404, 0x8E: 500}


def status(block):
    """The status at the beginning of a response's first header block: of the static table, or three digits, which Huffman coding does not
    make shorter."""
    while block[0] >> 5 == 1:
        # A change of the table's size (RFC 7541 §6.3).
        block = block[1:]
    return STATUSES.get(block[0]) or int(block[2:5])


def kept(name, value):
    """A field that is added to the dynamic table (RFC 7541 §6.2.1); its value may have any length."""
    length = bytes([len(value)]) if len(value) < 127 else b"\x7f" + integer(len(value) - 127)
    return bytes([0x40, len(name)]) + name + length + value


def integer(rest):
    octets = b""
    while rest >= 128:
        octets += bytes([rest % 128 + 128])
        rest //= 128
    return octets + bytes([rest])


@dataclasses.dataclass
class Outcome:
    """How a conversation ended."""

    # The code of the last GOAWAY; None without one.
    code: int | None = None
    reason: str = ""
    # How many frames were given to the kernel, and how many seconds passed until the end was seen.
    sent: int = 0
    seconds: float = 0
    ended: bool = False
    # How many frames arrived, by type.
    heard: dict = dataclasses.field(default_factory=dict)
    # How many responses were complete.
    ends: int = 0


class Connection:
    """A connection after a valid greeting: preface, SETTINGS, acknowledgement."""

    def __init__(self, port, settings=b"", source=None):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=20, source_address=(source, 0) if source else None)
        self.socket.sendall(PREFACE + frame(SETTINGS, 0, 0, settings) + frame(SETTINGS, ACK, 0))
        self.rest = b""
        self.outcome = Outcome()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def flood(self, frames, reads=True, seconds=10, until=lambda: False):
        """Sends what `frames` yields until there is no more or the server ends the connection, and reads until that end, or
        until something holds.

        Each thing yielded is one piece of octets and how many frames they are. Without `reads`, nothing is read before the
        server takes nothing any more.
        """
        self.socket.setblocking(False)
        started = time.monotonic()
        frames = iter(frames)
        piece, count = b"", 0
        while not self.outcome.ended and not until() and time.monotonic() - started < seconds:
            if not piece:
                piece, count = next(frames, (None, 0))
            readable, writable, _ = select.select(
                [self.socket] if reads or piece is None else [], [self.socket] if piece is not None else [], [], 0.5)
            try:
                if readable:
                    self._read()
                if writable:
                    piece = piece[self.socket.send(piece):]
                    if not piece:
                        self.outcome.sent += count
                elif not readable:
                    reads = True
            except (ConnectionResetError, BrokenPipeError):
                # What the server sent before can still be read, unless the reset came first.
                piece = None
                if not readable:
                    self.outcome.ended = not self._rest_is_there()
                else:
                    self.outcome.ended = True
        self.outcome.seconds = time.monotonic() - started
        return self.outcome

    def _rest_is_there(self):
        try:
            self._read()
            return not self.outcome.ended
        except OSError:
            return False

    def _read(self):
        part = self.socket.recv(1 << 18)
        if not part:
            self.outcome.ended = True
        self.rest += part
        while len(self.rest) >= 9:
            length = int.from_bytes(self.rest[:3], "big")
            if len(self.rest) < 9 + length:
                break
            kind, flags, payload = self.rest[3], self.rest[4], self.rest[9:9 + length]
            self.rest = self.rest[9 + length:]
            self.outcome.heard[kind] = self.outcome.heard.get(kind, 0) + 1
            self.outcome.ends += kind in (HEADERS, DATA) and flags & END_STREAM
            if kind == GOAWAY:
                self.outcome.code = int.from_bytes(payload[4:8], "big")
                self.outcome.reason = payload[8:].decode("ascii")
