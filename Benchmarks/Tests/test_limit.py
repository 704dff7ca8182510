# SPDX-License-Identifier: Apache-2.0

import array
import fcntl
import socket
import tempfile
import termios
import unittest

from support import HEAD, answer, limit


def receive(connection, count):
    received = b""
    while len(received) < count:
        data = connection.recv(count - len(received))
        if not data:
            break
        received += data
    return received


class LimitTests(unittest.TestCase):
    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.directory = directory.name

    def connect(self, port):
        connection = socket.create_connection(("127.0.0.1", port), 10)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.addCleanup(connection.close)
        return connection

    def test_a_head_cut_anywhere_gets_one_answer(self):
        wanted = answer(b"hello")
        with limit(self.directory, wanted) as (_, port):
            connection = self.connect(port)
            for cut in range(1, len(HEAD)):
                connection.sendall(HEAD[:cut].encode())
                # The rest is sent after the first part has been read; otherwise the two would arrive together.
                while is_under_way(connection):
                    pass
                connection.sendall(HEAD[cut:].encode())
                self.assertEqual(receive(connection, len(wanted)), wanted, f"cut at {cut}")
            connection.shutdown(socket.SHUT_WR)
            self.assertEqual(connection.recv(1), b"", "an answer too many")

    def test_pipelined_heads_get_an_answer_each(self):
        wanted = answer(b"hello")
        with limit(self.directory, wanted) as (_, port):
            connection = self.connect(port)
            connection.sendall(HEAD.encode() * 100)
            self.assertEqual(receive(connection, 100 * len(wanted)), wanted * 100)

    def test_of_several_answers_each_request_gets_the_one_that_it_names(self):
        answers = [answer(b"x" * number * 100) for number in range(12)]
        with limit(self.directory, *answers) as (_, port):
            connection = self.connect(port)
            for number in (11, 0, 5, 11):
                connection.sendall(f"GET /{number:04}----- HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
                self.assertEqual(receive(connection, len(answers[number])), answers[number])

    def test_a_slow_reader_gets_every_byte(self):
        wanted = answer(bytes(range(256)) * 4000)
        with limit(self.directory, wanted) as (_, port):
            connection = self.connect(port)
            # More than any socket accepts at once.
            connection.sendall(HEAD.encode() * 40)
            for number in range(40):
                self.assertEqual(receive(connection, len(wanted)), wanted, f"answer {number}")


def is_under_way(connection):
    """Whether bytes that were sent have not arrived at the other side yet."""
    count = array.array("i", [0])
    fcntl.ioctl(connection, termios.TIOCOUTQ, count)
    return count[0] > 0


if __name__ == "__main__":
    unittest.main()
