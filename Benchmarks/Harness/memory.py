# SPDX-License-Identifier: Apache-2.0
"""The resident memory of a server, and what an idle connection adds to it."""

import idle
import machine
import wire
import works
from servers import running

IDLE = 10_000


def resident(server):
    return sum(machine.memory(process)["VmRSS"] for process in server.processes)


def anonymous(server):
    """The program's own memory: without its code, and without what the kernel uses for sockets."""
    return sum(machine.memory(process)["RssAnon"] for process in server.processes)


def after_start(peer, setting):
    """Bytes, after the first response."""
    with running(peer, setting) as server:
        return resident(server)


def after_all(peer, setting):
    """Bytes, after requests for each code, for the whole list with and without compression, and for a thousand searches."""
    with running(peer, setting) as server:
        for list_of in (works.every_code, works.all_plain, works.all_gzip, works.searches):
            for request in list_of(server, setting.answers):
                wire.fetch(server.port, request.target, request.fields)
        return resident(server)


def per_idle_connection(peer, setting, protocol, count=IDLE):
    """Bytes of user space for each connection that was used once and is kept open."""
    length = len(setting.answers["one"].body)
    exchange = idle.http2(length) if protocol == "h2" else idle.http1(length)
    with running(peer, setting) as server:
        port = server.h2_port if protocol == "h2" else server.port
        # What a server allocates for the first connections is not counted.
        with idle.held(64, port, exchange):
            pass
        before = anonymous(server)
        with idle.held(count, port, exchange):
            return (anonymous(server) - before) / count
