# SPDX-License-Identifier: Apache-2.0
"""Resident memory of a server, and what an idle connection adds to it."""

import idle
import machine
import wire
import works
from servers import running

IDLE = 10_000


def resident(server):
    return sum(machine.memory(process)["VmRSS"] for process in server.processes)


def anonymous(server):
    """Memory of the program's own: neither its code nor what the kernel keeps for a socket."""
    return sum(machine.memory(process)["RssAnon"] for process in server.processes)


def after_start(peer, setting):
    """Bytes, after the first answer."""
    with running(peer, setting) as server:
        return resident(server)


def after_all(peer, setting):
    """Bytes, after each code, the whole list in both forms, and a thousand searches were asked for."""
    with running(peer, setting) as server:
        for list_of in (works.every_code, works.all_plain, works.all_gzip, works.searches):
            for request in list_of(server, setting.answers):
                wire.fetch(server.port, request.target, request.fields)
        return resident(server)


def per_idle_connection(peer, setting, protocol, count=IDLE):
    """Bytes of user space for each connection that was used once and is kept."""
    length = len(setting.answers["one"].body)
    exchange = idle.http2(length) if protocol == "h2" else idle.http1(length)
    with running(peer, setting) as server:
        port = server.h2_port if protocol == "h2" else server.port
        # What the first connections make a server set aside is not theirs.
        with idle.held(64, port, exchange):
            pass
        before = anonymous(server)
        with idle.held(count, port, exchange):
            return (anonymous(server) - before) / count
