# SPDX-License-Identifier: Apache-2.0
"""A simple HTTP/1.1 client that checks what it receives."""

import json
import socket


class Connection:
    """A TCP connection to a port on 127.0.0.1."""

    def __init__(self, port, timeout=20, receive_buffer=None, source=None):
        self.socket = socket.socket()
        if source:
            self.socket.bind((source, 0))
        self.socket.settimeout(timeout)
        if receive_buffer:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        self.socket.connect(("127.0.0.1", port))
        self.rest = b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self.socket.close()

    def send(self, octets):
        self.socket.sendall(octets)

    def answer(self, has_content=True):
        """Status, fields and content of the next response."""
        while b"\r\n\r\n" not in self.rest:
            self._more()
        head, self.rest = self.rest.split(b"\r\n\r\n", 1)
        lines = head.decode("ascii").split("\r\n")
        fields = {name.lower(): value.strip() for name, value in (line.split(":", 1) for line in lines[1:])}
        length = int(fields.get("content-length", "0")) if has_content else 0
        while len(self.rest) < length:
            self._more()
        content, self.rest = self.rest[:length], self.rest[length:]
        return int(lines[0].split()[1]), fields, content

    def get(self, path):
        self.send(f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
        return self.answer()

    def ended(self):
        """Whether the server closed the connection, perhaps after further octets."""
        try:
            while True:
                part = self.socket.recv(65536)
                if not part:
                    return True
                self.rest += part
        except ConnectionResetError:
            return True

    def ended_by_now(self):
        """Whether the server has closed already."""
        self.socket.setblocking(False)
        try:
            return self.ended()
        except BlockingIOError:
            return False

    def _more(self):
        part = self.socket.recv(65536)
        if not part:
            where = "in" if self.rest else "before"
            raise ConnectionError(f"the connection ended {where} an answer")
        self.rest += part


def get(port, path):
    with Connection(port) as connection:
        return connection.get(path)


def lookup_is_right(answer, code):
    status, _, content = answer
    return status == 200 and json.loads(content)["code"] == code
