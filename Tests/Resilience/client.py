# SPDX-License-Identifier: Apache-2.0
"""A plain HTTP/1.1 client that checks what it gets, and a healthy user who measures."""

import json
import socket
import threading
import time


class Connection:
    """Octets to and from a port on 127.0.0.1."""

    def __init__(self, port, timeout=20, receive_buffer=None):
        self.socket = socket.socket()
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
        """Status, fields and content of the next answer."""
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
        """Whether the server closed, with whatever octets came before."""
        try:
            while True:
                part = self.socket.recv(65536)
                if not part:
                    return True
                self.rest += part
        except ConnectionResetError:
            return True

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


class HealthyUser:
    """Asks for codes at a steady rate on kept connections, checks each answer, and notes from when it was due how long it took."""

    def __init__(self, port, rate=200, connections=4):
        self.port = port
        self.interval = connections / rate
        self.times = []
        self.faults = []
        self._running = True
        self._lock = threading.Lock()
        self._threads = [threading.Thread(target=self._run, args=(index,)) for index in range(connections)]

    def __enter__(self):
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self._running = False
        for thread in self._threads:
            thread.join()

    def _run(self, index):
        connection = None
        due = time.monotonic() + index * self.interval / len(self._threads)
        count = index
        codes = [486, 487, 404, 503, 200, 603]
        while self._running:
            time.sleep(max(0, due - time.monotonic()))
            code = codes[count % len(codes)]
            count += 1
            try:
                connection = connection or Connection(self.port)
                answer = connection.get(f"/codes/{code}?fields=code")
                if not lookup_is_right(answer, code):
                    self._fault(f"wrong answer for {code}: {answer[0]}")
                if answer[1].get("connection") == "close":
                    connection.close()
                    connection = None
            except OSError as error:
                self._fault(repr(error))
                connection = None
            with self._lock:
                self.times.append(time.monotonic() - due)
            due += self.interval

    def _fault(self, text):
        with self._lock:
            self.faults.append(text)

    def percentile(self, share):
        with self._lock:
            times = sorted(self.times)
        return times[min(len(times) - 1, int(share * len(times)))] if times else float("inf")


def undisturbed(port, seconds):
    """A healthy user's median and 99th percentile with nobody else there, in seconds."""
    with HealthyUser(port) as user:
        time.sleep(seconds)
    assert not user.faults, user.faults[:5]
    return user.percentile(0.5), user.percentile(0.99)
