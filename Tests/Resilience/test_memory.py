# SPDX-License-Identifier: Apache-2.0
"""The bounds that the service derives from a container's memory are sufficient: the memory is filled, and nothing is killed."""

import contextlib
import re
import time

import pytest
from client import Connection
from container import container
from http2 import END_HEADERS, END_STREAM, HEADERS, frame, request, setting
from http2 import Connection as HTTP2Connection
from service import Service, until

MEBIBYTES = 128
HOSTILE = "127.0.0.66"


def open_posts(port):
    """A hundred requests whose content never arrives."""
    connection = HTTP2Connection(port, source=HOSTILE)
    connection.socket.sendall(b"".join(
        frame(HEADERS, END_HEADERS, stream, request(b"/codes/486", b"POST")) for stream in range(1, 201, 2)))
    return connection


def unread_answers(port):
    """A hundred responses without a flow-control window."""
    connection = HTTP2Connection(port, settings=setting(4, 0), source=HOSTILE)
    connection.socket.sendall(b"".join(
        frame(HEADERS, END_HEADERS | END_STREAM, stream, request(b"/search?q=busy+%d&limit=100" % stream))
        for stream in range(1, 201, 2)))
    return connection


def half_heads(port):
    """The most octets of an incomplete head, after responses that nobody reads."""
    connection = Connection(port, source=HOSTILE, receive_buffer=4096)
    connection.send(b"GET /codes/486?view=full HTTP/1.1\r\nHost: a\r\n\r\n" * 60 + b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"a" * 12_000)
    return connection


def settle(service):
    """Waits until the service has processed everything that was sent: then it uses no more CPU time than checking its deadlines does."""
    used = [0]

    def is_idle():
        before, used[0] = used[0], service.cpu_nanoseconds
        return used[0] - before < 1_000_000

    assert until(is_idle), "it goes on working"


KINDS = {"open posts over HTTP/2": open_posts, "unread answers over HTTP/2": unread_answers, "half a head and unread answers": half_heads}


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("flags", [[], ["--access-log"]], ids=["without a log", "with an access log"])
def test_a_container_is_never_outgrown(name, flags, report):
    with container(MEBIBYTES) as group:
        if group is None:
            pytest.skip("no control group of memory can be made here")
        with Service(*flags, container=group) as service, contextlib.ExitStack() as stack:
            before = group.anonymous_bytes
            count = 0
            with Connection(service.port) as connection:
                most = int(re.search(rb"^sip_codes_http_connections_limit (\d+)", connection.get("/metrics")[2], re.M).group(1))
            end = time.monotonic() + 20
            while count < 2 * most and time.monotonic() < end:
                with contextlib.suppress(OSError):
                    stack.enter_context(KINDS[name](service.port))
                count += 1
            settle(service)
            assert service.alive, f"killed after {count} connections"
            assert count > most, f"only {count} connections in 20 s"
            with Connection(service.port) as connection:
                assert connection.get("/livez")[0] == 200
            grown = group.anonymous_bytes - before
            report(
                f"{count} connections: {before >> 20} MiB before, {group.anonymous_bytes >> 20} MiB then,"
                f" {group.peak_bytes >> 20} of {MEBIBYTES} MiB at most; {grown / most / 1024:.0f} KiB a connection")


def test_a_container_is_not_outgrown_by_batches_that_nobody_reads(report):
    """The largest responses in proportion to their requests, for clients that each have their own address."""
    entries = (b"x" + b"\x01" * 19 + b"\n") * 90_000
    batch = b"POST /codes HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n" % len(entries) + entries
    with container(MEBIBYTES) as group:
        if group is None:
            pytest.skip("no control group of memory can be made here")
        with Service(container=group) as service, contextlib.ExitStack() as stack:
            for client in range(40):
                with contextlib.suppress(OSError):
                    connection = stack.enter_context(Connection(service.port, source=f"127.0.1.{client + 1}", receive_buffer=4096))
                    connection.send(batch)
            settle(service)
            assert service.alive, "killed"
            with Connection(service.port) as connection:
                assert connection.get("/livez")[0] == 200
            report(
                f"40 batches of {len(batch) >> 10} KiB: {service.peak_resident_bytes >> 20} MiB of its own at most,"
                f" {group.peak_bytes >> 20} of {MEBIBYTES} MiB with what the kernel holds for it")
