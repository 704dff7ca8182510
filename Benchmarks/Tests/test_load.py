# SPDX-License-Identifier: Apache-2.0

import json
import pathlib
import signal
import socket
import subprocess
import tempfile
import time
import unittest

from support import HEAD, TOOLS, answer, limit, load, serving


# Microseconds: with these the open loop makes no allowance for a busy machine.
NEVER = 1e9


class LoadTests(unittest.TestCase):
    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.directory = directory.name

    def test_counts_answers_and_the_server_s_cpu_time(self):
        for options in ([], ["--connections", 8], ["--pipeline", 16], ["--reconnect", "--connections", 4]):
            with self.subTest(options=options), limit(self.directory, answer(b"hello")) as (process, port):
                status, figures, complaint = load(self.directory, port, "--server", process, *options)
                self.assertEqual((status, complaint), (0, ""))
                self.assertGreater(figures["answers"], 10)
                self.assertAlmostEqual(figures["seconds"], 0.2, delta=0.15)
                self.assertGreater(figures["server_cpu"], 0)
                # A single-threaded process uses at most one CPU.
                self.assertLess(figures["server_cpu"], figures["seconds"] * 1.1)

    def test_a_wrong_status_ends_the_run(self):
        with limit(self.directory, answer(b"hello", status="503 Service Unavailable")) as (_, port):
            status, figures, complaint = load(self.directory, port)
        self.assertEqual((status, figures), (1, None))
        self.assertIn("was answered with 503 and 5 bytes; expected 200 and 5", complaint)

    def test_a_wrong_length_ends_the_run(self):
        with limit(self.directory, answer(b"hello!")) as (_, port):
            status, _, complaint = load(self.directory, port, length=5)
        self.assertEqual(status, 1)
        self.assertIn("200 and 6 bytes; expected 200 and 5", complaint)

    def test_bytes_behind_an_answer_end_the_run(self):
        with limit(self.directory, answer(b"hello") + b"?") as (_, port):
            status, _, complaint = load(self.directory, port)
        self.assertEqual(status, 1)
        self.assertIn("nobody asked for", complaint)

    def test_a_closed_connection_ends_the_run(self):
        def hang_up(connection):
            connection.recv(4096)
            connection.shutdown(socket.SHUT_RDWR)

        with serving(hang_up) as port:
            status, _, complaint = load(self.directory, port)
        self.assertEqual(status, 1)
        self.assertIn("closed", complaint)

    def test_an_answer_in_pieces_is_one_answer(self):
        def drip(connection):
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            while connection.recv(4096):
                for byte in answer(b"hello"):
                    connection.send(bytes([byte]))

        with serving(drip) as port:
            status, figures, complaint = load(self.directory, port)
        self.assertEqual((status, complaint), (0, ""))
        self.assertGreater(figures["answers"], 0)

    def test_a_304_has_no_body_whatever_its_length_says(self):
        with limit(self.directory, b"HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n") as (_, port):
            status, _, complaint = load(self.directory, port, status=304, length=0)
        self.assertEqual((status, complaint), (0, ""))

    def test_the_open_loop_keeps_its_rate(self):
        with limit(self.directory, answer(b"hello")) as (_, port):
            status, figures, _ = load(self.directory, port, "--rate", 500, "--held-up", NEVER, "--connections", 8, "--seconds", 1)
        self.assertEqual(status, 0)
        self.assertAlmostEqual(figures["answers"], 500, delta=100)

    def test_the_open_loop_leaves_out_what_its_own_stall_disturbed(self):
        """The generator is stopped for 300 ms in a second: no request may show that as a wait for the server."""
        path = pathlib.Path(self.directory) / "requests"
        path.write_text(f"200 5\n{HEAD}".replace("\r\n", "\n"))
        with limit(self.directory, answer(b"hello")) as (_, port):
            command = [TOOLS / "load", "--port", port, "--requests", path, "--rate", 200, "--warmup", 0.05, "--seconds", 1]
            with subprocess.Popen(list(map(str, command)), stdout=subprocess.PIPE, text=True) as process:
                time.sleep(0.5)
                process.send_signal(signal.SIGSTOP)
                time.sleep(0.3)
                process.send_signal(signal.SIGCONT)
                figures = json.loads(process.communicate(timeout=60)[0])
        self.assertLess(figures["latency_us"]["max"], 200_000)
        # What would have been due meanwhile is not sent together afterwards.
        self.assertLess(figures["answers"] + figures["disturbed"], 180)

    def test_the_open_loop_hides_no_stall(self):
        """With one pause of 300 ms in a second, a third of the requests were due during the pause, and each must show its wait."""

        def pause_once(connection):
            began, has_paused = time.monotonic(), False
            while connection.recv(4096):
                if not has_paused and time.monotonic() - began > 0.4:
                    time.sleep(0.3)
                    has_paused = True
                connection.sendall(answer(b"hello"))

        latencies = {}
        for name, options in {"open": ["--rate", 200, "--held-up", NEVER], "closed": []}.items():
            with serving(pause_once) as port:
                status, figures, complaint = load(self.directory, port, "--seconds", 1, *options)
            self.assertEqual((status, complaint), (0, ""))
            latencies[name] = figures["latency_us"]
        self.assertGreater(latencies["open"]["p99"], 200_000)
        # In the closed loop the same pause is only one slow response among many.
        self.assertLess(latencies["closed"]["p99"], 200_000)


if __name__ == "__main__":
    unittest.main()
