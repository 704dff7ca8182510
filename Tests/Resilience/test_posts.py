# SPDX-License-Identifier: Apache-2.0
"""Posted content that is slow, huge, of a false length or type, cancelled, or a decompression bomb, over HTTP/1.1 and HTTP/2: each gets its
response, and others are not affected."""

import gzip
import resource
import threading
import time

import http2
import pytest
from client import Connection
from healthy import HealthyUser, percentile
from service import Service, until

CALL = (
    "INVITE sip:b@example.com SIP/2.0\r\nVia: SIP/2.0/UDP a.example.com;branch=z9hG4bK1\r\nFrom: <sip:a@example.com>;tag=1\r\n"
    "To: <sip:b@example.com>\r\nCall-ID: {0}\r\nCSeq: 1 INVITE\r\nContent-Length: 0\r\n\r\n"
    "SIP/2.0 486 Busy Here\r\nVia: SIP/2.0/UDP a.example.com;branch=z9hG4bK1\r\nFrom: <sip:a@example.com>;tag=1\r\n"
    "To: <sip:b@example.com>;tag=2\r\nCall-ID: {0}\r\nCSeq: 1 INVITE\r\nContent-Length: 0\r\n\r\n"
)
TRACE = "".join(CALL.format(number) for number in range(50)).encode()
# Another address than the healthy user's.
ATTACKER = "127.0.0.67"
SECONDS = 4
ROUNDS = 3


def head(length, *fields):
    lines = ["POST /explain HTTP/1.1", "Host: localhost", "Content-Type: text/plain", f"Content-Length: {length}", *fields]
    return "\r\n".join(lines).encode() + b"\r\n\r\n"


def post(port, content, *fields):
    with Connection(port) as connection:
        connection.send(head(len(content), *fields) + content)
        return connection.answer()


def chunked(content, size):
    pieces = [content[start : start + size] for start in range(0, len(content), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


class Post2:
    """A POST over HTTP/2 that is sent in pieces, and what came back for it."""

    def __init__(self, port, content_length=None, kind=b"text/plain", coding=None, source=None):
        self.connection = http2.Connection(port, source=source)
        block = http2.request(b"/explain", b"POST") + http2.field(b"content-type", kind)
        if content_length is not None:
            block += http2.field(b"content-length", str(content_length).encode())
        if coding:
            block += http2.field(b"content-encoding", coding)
        self.connection.socket.sendall(http2.frame(http2.HEADERS, http2.END_HEADERS, 1, block))

    def send(self, content, ends=True):
        """Sends the content in frames of the usual size, as far as the server wants it."""
        pieces = [content[start : start + 16_384] for start in range(0, len(content), 16_384)] or [b""]
        try:
            for place, piece in enumerate(pieces):
                flags = http2.END_STREAM if ends and place == len(pieces) - 1 else 0
                self.connection.socket.sendall(http2.frame(http2.DATA, flags, 1, piece))
        except (ConnectionResetError, BrokenPipeError):
            pass
        return self

    def outcome(self):
        """The status of the response; "reset" where the stream or the connection ended without one."""
        rest = b""
        while True:
            try:
                part = self.connection.socket.recv(1 << 16)
            except ConnectionResetError:
                return "reset"
            if not part:
                return "reset"
            rest += part
            while len(rest) >= 9 and len(rest) >= 9 + int.from_bytes(rest[:3], "big"):
                length, kind, stream = int.from_bytes(rest[:3], "big"), rest[3], int.from_bytes(rest[5:9], "big")
                payload, rest = rest[9 : 9 + length], rest[9 + length :]
                if stream == 1 and kind == http2.HEADERS:
                    return http2.status(payload)
                if kind == http2.GOAWAY or stream == 1 and kind == http2.RST_STREAM:
                    return "reset"

    def close(self):
        self.connection.socket.close()


def post2(port, content, **options):
    request = Post2(port, len(content), **options).send(content)
    try:
        return request.outcome()
    finally:
        request.close()


@pytest.fixture(name="service", scope="module")
def running_service():
    with Service() as service:
        yield service


def test_a_trace_is_explained_however_it_is_framed(service):
    status, _, answer = post(service.port, TRACE)
    assert status == 200
    assert post(service.port, gzip.compress(TRACE), "Content-Encoding: gzip")[2] == answer
    with Connection(service.port) as connection:
        connection.send(b"POST /explain HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n")
        connection.send(chunked(TRACE, 97))
        assert connection.answer()[2] == answer
        connection.send(head(len(TRACE), "Expect: 100-continue"))
        assert connection.answer(has_content=False)[0] == 100
        connection.send(TRACE)
        assert connection.answer()[2] == answer


def test_a_length_beyond_the_bound_is_refused_before_an_octet_of_it(service):
    with Connection(service.port) as connection:
        connection.send(head(1 << 40))
        assert connection.answer()[0] == 413
        assert connection.ended()


def test_a_bomb_is_refused_without_its_memory(service, report):
    bomb = gzip.compress(bytes(256 << 20), 9)
    before = service.resident_kib
    started = time.monotonic()
    assert post(service.port, bomb, "Content-Encoding: gzip")[0] == 413
    grown = service.resident_kib - before
    report(f"{len(bomb) >> 10} KiB that become 256 MiB: 413 after {(time.monotonic() - started) * 1000:.0f} ms, {grown} KiB more resident")
    assert grown < 64 << 10


def test_the_same_over_http2(service, report):
    assert post2(service.port, TRACE) == 200
    assert post2(service.port, gzip.compress(TRACE), coding=b"gzip") == 200
    assert Post2(service.port, 1 << 40).outcome() == 413
    before = service.resident_kib
    assert post2(service.port, gzip.compress(bytes(256 << 20), 9), coding=b"gzip") == 413
    grown = service.resident_kib - before
    report(f"256 MiB in a bomb over HTTP/2: 413, {grown} KiB more resident")
    assert grown < 64 << 10


def test_other_codings_and_types_are_refused_by_name(service):
    status, fields, _ = post(service.port, TRACE, "Content-Encoding: br")
    assert status == 415 and "gzip" in fields["accept-encoding"]
    assert post2(service.port, TRACE, coding=b"br") == 415
    for kind in ["application/json", "image/png", "multipart/form-data; boundary=x", "text/html", "nonsense", ""]:
        with Connection(service.port) as connection:
            connection.send(head(len(TRACE)).replace(b"text/plain", kind.encode()) + TRACE)
            status, _, answer = connection.answer()
        assert status == 415 and b"text/plain" in answer, kind
        assert post2(service.port, TRACE, kind=kind.encode()) == 415, kind


@pytest.mark.parametrize("lie", [
    "Content-Length: -1", "Content-Length: +5", "Content-Length: 0x10", "Content-Length: 1e3", "Content-Length: 5, 5", "Content-Length: 05",
    "Content-Length: 5\r\nContent-Length: 6", "Content-Length: 5\r\nTransfer-Encoding: chunked", f"Content-Length: {1 << 70}",
])
def test_a_length_that_is_none_is_refused(service, lie):
    with Connection(service.port) as connection:
        connection.send(f"POST /explain HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\n{lie}\r\n\r\nhello".encode())
        assert connection.answer()[0] in (400, 413)
        assert connection.ended()


def test_a_length_that_lies_harms_nobody_else():
    with Service("--body-timeout", "2") as service:
        with Connection(service.port) as connection:
            # More was announced than comes.
            connection.send(head(len(TRACE) + 1) + TRACE)
            assert connection.answer()[0] == 408
            assert connection.ended()
        with Connection(service.port) as connection:
            # Less was announced: what follows is no request.
            connection.send(head(len(TRACE) - 100) + TRACE)
            assert connection.answer()[0] == 200
            assert connection.answer()[0] == 400
            assert connection.ended()
        # Over HTTP/2 both are malformed (RFC 9113 section 8.1.1).
        for length in [len(TRACE) + 1, len(TRACE) - 1, 0]:
            assert Post2(service.port, length).send(TRACE).outcome() in (400, "reset"), length
        assert Post2(service.port, len(TRACE)).send(TRACE, ends=False).outcome() in (408, 200, "reset")
        assert post(service.port, TRACE)[0] == post2(service.port, TRACE) == 200


def most_descriptors():
    """How many connections this process and the service can each have at once, with some to spare."""
    return resource.getrlimit(resource.RLIMIT_NOFILE)[0] - 200


def test_slow_posts_hold_neither_slots_nor_memory(report):
    """Ten thousand clients announce a trace and send single octets; after the deadline they are disconnected."""
    count = min(10_000, most_descriptors())
    with Service("--body-timeout", "10", "--max-connections", str(count + 100)) as service:
        before = service.resident_kib
        slow = [Connection(service.port, source=ATTACKER) for _ in range(count)]
        for connection in slow:
            connection.send(head(1_000_000) + b"INVITE")
        assert until(lambda: service.descriptors >= count, seconds=20), "not all were accepted"
        grown = service.resident_kib - before
        held = service.descriptors
        assert post(service.port, TRACE)[0] == 200
        assert until(lambda: service.descriptors < 100, seconds=40), "slow posts are still held"
        report(f"{count:,} slow posts, {held:,} descriptors: {grown} KiB more resident while they lasted, gone after the deadline")
        for connection in slow:
            connection.close()
        assert grown < 64 << 10


def most_ends(outcome):
    """How many streams have a response, or were reset."""
    return max(outcome.heard.get(kind, 0) for kind in (http2.HEADERS, http2.RST_STREAM))


def test_slow_posts_over_http2(report):
    """Fifty connections with a hundred streams each, none of which ends its trace."""
    with Service("--body-timeout", "3") as service:
        before = service.resident_kib
        slow = [http2.Connection(service.port, source=ATTACKER) for _ in range(50)]
        block = http2.request(b"/explain", b"POST") + http2.field(b"content-type", b"text/plain")
        for connection in slow:
            for stream in range(1, 200, 2):
                connection.socket.sendall(
                    http2.frame(http2.HEADERS, http2.END_HEADERS, stream, block) + http2.frame(http2.DATA, 0, stream, b"INVITE"))
        time.sleep(0.5)
        grown = service.resident_kib - before
        assert post(service.port, TRACE)[0] == post2(service.port, TRACE) == 200
        # Each is answered with 408 or reset.
        outcomes = [connection.flood([], seconds=10, until=lambda: most_ends(connection.outcome) >= 100)
                    for connection in slow]
        assert all(most_ends(outcome) >= 100 for outcome in outcomes)
        report(f"5,000 slow posts over 50 connections of HTTP/2: {grown} KiB more resident, each ended at the deadline")
        assert grown < 64 << 10


def test_one_client_cannot_have_all_the_memory(report):
    """One address fills its share with posts that it does not complete; another one is still served."""
    with Service("--max-received-bytes", str(4 << 20), "--body-timeout", "30") as service:
        held = []
        for _ in range(40):
            connection = Connection(service.port, source=ATTACKER)
            connection.send(head(500_000) + bytes(250_000))
            held.append(connection)
        answers = [post(service.port, TRACE)[0] for _ in range(20)]
        refused = sum(connection.ended_by_now() for connection in held)
        report(f"{refused} of 40 unended posts of one client refused; {answers.count(200)} of {len(answers)} of another served")
        assert refused > 0 and answers.count(200) == len(answers)
        for connection in held:
            connection.close()


def test_posts_that_are_given_up_leave_nothing(service):
    before = service.descriptors
    for count in range(500):
        connection = Connection(service.port, source=ATTACKER)
        connection.send(head(len(TRACE)) + TRACE[: len(TRACE) // (1 + count % 3)])
        connection.close()
    assert until(lambda: service.descriptors <= before)
    assert post(service.port, TRACE)[0] == 200


def keep_posting(port, running, counts):
    with Connection(port, source=ATTACKER) as connection:
        while running.is_set():
            connection.send(head(len(TRACE)) + TRACE)
            counts.append(connection.answer()[0])


def test_lookups_beside_eight_posting_clients(report):
    """The p99 of prepared lookups while eight clients post without pause is at most twice that without them."""
    calm, busy, counts = [], [], []
    with Service("--threads", "2") as service:
        for _ in range(ROUNDS):
            with HealthyUser(service.port, rate=200) as user:
                time.sleep(SECONDS)
            calm.append(user)
            running = threading.Event()
            running.set()
            posters = [threading.Thread(target=keep_posting, args=(service.port, running, counts)) for _ in range(8)]
            for poster in posters:
                poster.start()
            with HealthyUser(service.port, rate=200) as user:
                time.sleep(SECONDS)
            running.clear()
            for poster in posters:
                poster.join()
            busy.append(user)
    p99 = [percentile([seconds for user in users for seconds in user.times], 0.99) * 1000 for users in (calm, busy)]
    ratio = sorted(second.percentile(0.99) / first.percentile(0.99) for first, second in zip(calm, busy, strict=True))[ROUNDS // 2]
    report(f"p99 {p99[0]:.2f} ms undisturbed, {p99[1]:.2f} ms beside 8 posting clients ({len(counts)} posts): {ratio:.2f} times")
    assert set(counts) == {200}
    assert not [fault for user in calm + busy for fault in user.faults]
    assert ratio <= 2
