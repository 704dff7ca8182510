# SPDX-License-Identifier: Apache-2.0
"""The resident memory of a server, and what an idle connection adds to it."""

import idle
import machine
import wire
from servers import running

IDLE = 10_000


def resident(server):
    return sum(machine.memory(process)["VmRSS"] for process in server.processes)


def anonymous(server):
    """The program's own memory: without its code, and without what the kernel uses for sockets."""
    return sum(machine.memory(process)["RssAnon"] for process in server.processes)


def after_start(peer, setting):
    """Bytes, after the first response: in total, of files and of the process's own. The kernel counts a page of the executable once the
    process can reach it, which is also so of the pages around each that it has touched. A page of a file that was written to counts as the
    process's own."""
    if peer.name == "sip-codes":
        machine.forget(setting.product)
    with running(peer, setting) as server:
        server.settle()
        own = anonymous(server)
        total = resident(server)
        return [[total], [total - own], [own]]


def after_all(peer, setting):
    """Bytes, after requests for each code, for the whole list with and without compression, and for a thousand searches."""
    with running(peer, setting) as server:
        for name in ("mix", "all", "all-gzip", "search"):
            for asked in setting.answers.asked(name)[:1000]:
                wire.fetch(server.port, asked.ask.target, asked.ask.fields)
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
