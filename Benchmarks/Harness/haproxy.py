# SPDX-License-Identifier: Apache-2.0
"""haproxy's configuration: the response for one code from memory, by `http-request return`."""

import asks

# Fields that haproxy writes itself.
OWN_FIELDS = {"content-type", "content-length", "date", "connection", "server"}


def configuration(ports, answers, *, threads=1):
    one = answers["one"]
    fields = " ".join(f"hdr {name} {quote(value)}" for name, value in one.fields if name not in OWN_FIELDS)
    lines = [
        "global",
        f"    nbthread {threads}",
        "    maxconn 20000",
        # It would start with no fewer than two descriptors for each connection, though one is enough here.
        "    no strict-limits",
        # A response must fit into a buffer.
        f"    tune.bufsize {1 << 16}",
        "defaults",
        "    mode http",
        "    maxconn 20000",
        "    timeout client 75s",
        "    timeout http-request 75s",
        "    timeout http-keep-alive 75s",
        "frontend bench",
        f"    bind 127.0.0.1:{ports.http} backlog 1024",
        f"    http-request return status 200 content-type {one.field('content-type')} file {answers.path('one', 'body')} {fields}"
        f" if {{ path {asks.ONE} }}",
        "    http-request return status 404",
    ]
    return "\n".join(lines) + "\n"


def quote(value):
    """A value as one word, in which a percent sign would begin a variable."""
    return "'" + value.replace("%", "%%").replace("'", "'\\''") + "'"
