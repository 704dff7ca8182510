# SPDX-License-Identifier: Apache-2.0
"""Connections beyond the bound and beyond the descriptors: new ones are refused, existing ones go on, the loop does not spin, and all
recovers."""

import contextlib
import errno
import time

import pytest
from client import Connection, get, lookup_is_right
from service import Service, until


def test_connections_beyond_the_bound_take_the_place_of_idle_ones_or_get_503(report):
    with Service("--max-connections", "50") as service, contextlib.ExitStack() as stack:
        kept = [stack.enter_context(Connection(service.port)) for _ in range(50)]
        for connection in kept:
            assert lookup_is_right(connection.get("/codes/486"), 486)
        served, refused = 0, 0
        for _ in range(200):
            with Connection(service.port) as connection:
                status, fields, _ = connection.get("/codes/487")
                served += status == 200
                if status != 200:
                    refused += 1
                    assert (status, fields["retry-after"], fields["connection"]) == (503, "1", "close")
                    assert connection.ended()
        gone = sum(connection.ended_by_now() for connection in kept)
        report(f"200 more than 50 connections: {served} served, {refused} told 503, {gone} idle ones gone for them")
        assert gone <= served and gone <= 50
        before = service.cpu_seconds
        time.sleep(2)
        report(f"{service.cpu_seconds - before:.2f} s of CPU in 2 s with the bound reached and nobody asking")
        assert service.cpu_seconds - before < 0.2
        stack.close()
        assert until(lambda: get(service.port, "/codes/486")[0] == 200)


def test_a_flood_beyond_the_bound_holds_few_descriptors(report):
    with Service("--max-connections", "10") as service, contextlib.ExitStack() as stack:
        for _ in range(10):
            stack.enter_context(Connection(service.port))
        assert until(lambda: service.descriptors > 15)
        for _ in range(400):
            stack.enter_context(Connection(service.port))
        held = service.descriptors
        report(f"{held} descriptors with 10 connections allowed and 400 more at the door")
        assert held < 10 + 64 + 40


def test_out_of_descriptors_the_open_connections_go_on_and_the_loop_sleeps(report):
    with Service("--max-connections", "1000", descriptors=64) as service, contextlib.ExitStack() as stack:
        first = stack.enter_context(Connection(service.port))
        assert lookup_is_right(first.get("/codes/486"), 486)
        crowd = [stack.enter_context(Connection(service.port)) for _ in range(100)]
        assert until(lambda: service.descriptors >= 63)
        before = service.cpu_seconds
        time.sleep(2)
        used = service.cpu_seconds - before
        report(f"{used:.2f} s of CPU in 2 s with every descriptor used and {len(crowd)} connections waiting")
        assert used < 0.2
        assert lookup_is_right(first.get("/codes/487"), 487)
        for connection in crowd:
            connection.close()
        started = time.monotonic()
        assert until(lambda: lookup_is_right(get(service.port, "/codes/486"), 486))
        report(f"answers a new connection {time.monotonic() - started:.2f} s after the crowd has gone")


def test_by_default_the_bound_fits_the_descriptors(report):
    """So that connections beyond the bound get a refusal and health is still served, instead of all waiting in the backlog."""
    with Service(descriptors=200) as service, contextlib.ExitStack() as stack:
        limit = next(line for line in get(service.port, "/metrics")[2].decode().splitlines() if line.startswith("sip_codes_http_connections_limit"))
        assert limit.split()[1] == "100"
        crowd = [stack.enter_context(Connection(service.port)) for _ in range(150)]
        assert until(lambda: lookup_is_right(get(service.port, "/codes/486"), 486))
        report(f"{service.descriptors} of 200 descriptors with {len(crowd)} idle connections and {limit}, and a new one is served")


@pytest.mark.parametrize("name", ["ENFILE", "ENOMEM", "ENOBUFS", "EMFILE"])
def test_while_the_system_refuses_new_sockets_the_open_connections_go_on_and_the_loop_sleeps(name, tmp_path, report):
    """A library simulates errors that the kernel only returns when the whole machine has run out of something."""
    switch = tmp_path / "full"
    environment = {"FAIL_ACCEPT_FILE": str(switch), "FAIL_ACCEPT_ERRNO": str(getattr(errno, name))}
    with Service(environment=environment, preload="fail_accept") as service, contextlib.ExitStack() as stack:
        first = stack.enter_context(Connection(service.port))
        assert lookup_is_right(first.get("/codes/486"), 486)
        switch.touch()
        crowd = [stack.enter_context(Connection(service.port)) for _ in range(50)]
        before = service.cpu_seconds
        time.sleep(2)
        used = service.cpu_seconds - before
        assert used < 0.2
        assert lookup_is_right(first.get("/codes/487"), 487)
        switch.unlink()
        started = time.monotonic()
        for connection in crowd:
            assert lookup_is_right(connection.get("/codes/486"), 486)
        report(f"{used:.2f} s of CPU in 2 s of {name}; all {len(crowd)} that waited answered {time.monotonic() - started:.2f} s after it")
