# SPDX-License-Identifier: Apache-2.0
"""The works that the servers do. A work is a list of requests (see asks.py) and a way to send them."""

import dataclasses

import wire
from asks import ENTRIES, ONE

EVERYBODY = ("limit", "sip-codes", "nginx", "h2o", "haproxy", "go", "hummingbird")
WITH_FILES = ("limit", "sip-codes", "nginx", "h2o", "go")
WITH_ONE = ("limit", "sip-codes", "nginx")
WITH_ANY = ("limit", "sip-codes")
OURS = ("sip-codes",)


@dataclasses.dataclass(frozen=True)
class Work:
    name: str
    title: str
    asks: str = "one"
    connections: int = 64
    pipeline: int = 1
    reconnects: bool = False
    peers: tuple = EVERYBODY
    idle: int = 0  # connections that are open besides and do nothing
    rate: str | None = None  # whose half of the peak rate to send at: "own", or a peer's name
    loops: int | None = None  # of the server and processes of the load, which then share what CPUs there are
    tool: str = "load"  # or "wrk", "h2load", "handshakes", "posts"
    protocol: str = "http1"  # or "h2", "tls"
    resumes: bool = False  # TLS sessions
    size: int = 0  # what it is about: the bytes of a trace, the entries of a batch

    @property
    def generators(self):
        return self.loops or 1

    @property
    def options(self):
        """The options for the load generator."""
        options = ["--connections", max(1, self.connections // self.generators), "--pipeline", self.pipeline]
        return [*options, "--reconnect"] if self.reconnects else options


def requests(work, server, answers):
    """The text of the work's requests to a server, with the expected status and length of each, as the load generator reads it."""
    asked = answers.asked(work.asks)
    if work.asks == "not-modified" and server.name not in WITH_ANY:
        # A server that knows files has a tag of its own.
        target = f"{ONE}/file"
        return _request(target, [("If-None-Match", wire.fetch(server.port, target).field("etag"))], 304, 0)
    texts = []
    for number, one in enumerate(asked):
        target = one.ask.target
        if server.name == "limit" and len(asked) > 1:
            # The limit finds an answer by its number; the head is as long as that of the real request.
            target = f"/{number:04}".ljust(len(target), "-")
        texts.append(_request(target, one.ask.fields, one.answer.status, len(one.answer.body)))
    return "".join(texts)


def _request(target, fields, status, length):
    return f"{status} {length}\n{wire.head_of(target, fields)}".replace("\r\n", "\n")


WORKS = [
    Work("one-64", "one code, 64 connections"),
    Work("brief-64", "one code, brief, 64 connections", "brief", peers=WITH_ONE),
    Work("one-1", "one code, 1 connection", connections=1),
    Work("one-256", "one code, 256 connections", connections=256),
    Work("mix", "all codes in turn", "mix", peers=WITH_ANY),
    Work("reconnect", "one code, a connection each", reconnects=True),
    Work("formats", "one code, by ?format= and suffixes", "formats", peers=WITH_ANY),
    Work("fields", "one code, three fields", "fields", peers=WITH_ANY),
    Work("fields-different", "one code, three fields, all different", "fields-different", peers=WITH_ANY),
    Work("fields-formats", "one code, three fields, JSON, CSV and NDJSON", "fields-formats", peers=WITH_ANY),
    Work("batch-3", "batch of 3, three fields", "batch-3", peers=WITH_ANY),
    Work("batch-3-different", "batch of 3, three fields, all different", "batch-3-different", peers=WITH_ANY),
    Work("batch-100", "batch of 100, brief", "batch-100", peers=WITH_ANY),
    Work("batch-100-different", "batch of 100, brief, all different", "batch-100-different", peers=WITH_ANY),
    Work("search", "distinct searches", "search", peers=WITH_ANY),
    Work("not-modified", "304 to If-None-Match", "not-modified", peers=WITH_ONE),
    # On fewer connections, so that the responses on their way have only a few megabytes, which fit into caches.
    Work("pipelined", "one code, 16 pipelined, 16 connections", pipeline=16, connections=16),
    Work("all", "/codes whole", "all", peers=WITH_FILES),
    Work("all-gzip", "/codes whole, gzip", "all-gzip", peers=WITH_FILES),
    Work("idle", "64 busy of 10,000 connections", idle=9936, peers=WITH_FILES),
    Work("half", "half of its own peak rate", rate="own"),
    Work("half-nginx", "half of nginx's peak rate", rate="nginx"),
    Work("wrk", "one code, 64 connections, by wrk", tool="wrk", peers=WITH_ONE),
    Work("loops-1", "1 loop, all CPUs shared with the load", loops=1, connections=128, peers=("sip-codes", "nginx", "go")),
    Work("loops-2", "2 loops, all CPUs shared with the load", loops=2, connections=128, peers=("sip-codes", "nginx", "go")),
    Work("h2", "HTTP/2, 16 connections × 16 streams", tool="h2load", protocol="h2", peers=("sip-codes", "nginx", "h2o", "nghttpd")),
    Work("h2-tls", "the same with TLS", tool="h2load", protocol="tls", peers=("sip-codes", "nginx", "h2o", "go", "nghttpd")),
    Work("tls-full", "TLS handshakes", tool="handshakes", protocol="tls", peers=("sip-codes", "nginx", "h2o", "go")),
    Work(
        "tls-resumed",
        "TLS handshakes, resumed",
        tool="handshakes",
        protocol="tls",
        resumes=True,
        peers=("sip-codes", "nginx", "h2o", "go"),
    ),
]

# Its rate is the peak; some works send at half of it.
USUAL = next(work for work in WORKS if work.name == "one-64")

# For the growth of a request's cost. By the number of active connections: further numbers than those of one-1, one-64 and one-256.
BUSY = [
    Work(f"busy-{count}", f"one code, {count:,} connections", connections=count, peers=WITH_ONE) for count in (4, 16, 1000, 4000, 10000)
]
CONNECTIONS = sorted([work for work in WORKS if work.name.startswith("one-")] + BUSY, key=lambda work: work.connections)
# By the number of entries in a batch.
BATCHES = [Work(f"entries-{count}", f"batch of {count:,}", f"entries-{count}", peers=WITH_ANY, size=count) for count in ENTRIES]
# By the length of a trace. The last is the longest that the service takes.
TRACES = [
    Work(f"explain-{name}", f"trace of {size:,} bytes", tool="posts", peers=OURS, size=size)
    for name, size in {"1k": 1000, "3k": 3000, "10k": 10_000, "30k": 30_000, "100k": 100_000, "300k": 300_000, "1m": 1 << 20}.items()
]
EVERY = WORKS + TRACES + BATCHES + BUSY

# Works, and costs, that are asked for together.
GROUPS = {
    # What tuning looks at.
    "quick": ["one-64", "brief-64", "one-1", "one-256", "mix", "formats", "fields-different", "batch-3-different", "search", "pipelined"],
    "connections": [work.name for work in BUSY],
    "batches": [work.name for work in BATCHES],
    "traces": [work.name for work in TRACES],
    # Those whose figures have a target.
    "targets": [
        *(work.name for work in WORKS if work.name not in ("idle", "wrk", "loops-1", "loops-2", "half-nginx")),
        *("explain-10k", "explain-100k", "explain-1m", "memory", "start", "image", "instructions"),
    ],
}
