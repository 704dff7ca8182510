# SPDX-License-Identifier: Apache-2.0
"""The requests to the servers. A work is a list of requests and a way to send them."""

import csv
import dataclasses
import pathlib
import re
import urllib.parse
from collections.abc import Callable

import wire
from answers import ALL, GZIP, ONE

QUERIES = pathlib.Path(__file__).resolve().parents[2] / "Tests/SIPRegistryTests/Fixtures/search-queries.csv"
EVERYBODY = ("limit", "sip-codes", "nginx", "h2o", "go", "hummingbird")
WITH_FILES = ("limit", "sip-codes", "nginx", "h2o", "go")
OURS = ("sip-codes",)


@dataclasses.dataclass(frozen=True)
class Request:
    target: str
    fields: tuple
    status: int
    length: int

    def text(self):
        return f"{self.status} {self.length}\n{wire.head_of(self.target, self.fields)}".replace("\r\n", "\n")


def asked(port, target, fields=()):
    """A request whose expected response is the one that it gets now."""
    answer = wire.fetch(port, target, fields)
    if answer.status not in (200, 304):
        raise RuntimeError(f"{target} is answered with {answer.status}")
    return Request(target, tuple(fields), answer.status, len(answer.body))


def one_code(server, answers):
    return [Request(ONE, (), 200, len(answers["one"].body))]


def all_plain(server, answers):
    return [Request(ALL, (), 200, len(answers["all"].body))]


def all_gzip(server, answers):
    return [Request(ALL, tuple(GZIP), 200, len(answers["all-gzip"].body))]


def every_code(server, answers):
    codes = re.findall(rb'"code": (\d{3})', answers["all"].body)
    return [asked(server.port, f"/codes/{code.decode()}") for code in codes]


def not_modified(server, answers):
    target = ONE if server.name in ("sip-codes", "limit") else f"{ONE}/file"
    tag = wire.fetch(server.port, target).field("etag")
    return [asked(server.port, target, [("If-None-Match", tag)])]


def searches(server, answers):
    """A thousand distinct queries: those by which the search is evaluated, and their beginnings, as users type them."""
    with QUERIES.open(newline="") as file:
        queries = [row["query"] for row in csv.DictReader(file)]
    shorter = (query[: len(query) - cut] for cut in range(1, 20) for query in queries if len(query) - cut > 3)
    distinct = list(dict.fromkeys([*queries, *shorter]))[:1000]
    targets = ("/search?q=" + urllib.parse.quote_plus(query) for query in distinct)
    return [asked(server.port, target) for target in targets]


@dataclasses.dataclass(frozen=True)
class Work:
    name: str
    title: str
    requests: Callable = one_code  # (server, answers) -> [Request]
    connections: int = 64
    pipeline: int = 1
    reconnects: bool = False
    peers: tuple = EVERYBODY
    answer: str = "one"  # what a peer has to send that can send only one thing
    idle: int = 0  # connections that are open besides and do nothing
    rate: str | None = None  # whose half of the peak rate to send at: "own", or a peer's name
    loops: int | None = None  # of the server and processes of the load, which then share what CPUs there are
    tool: str = "load"  # or "wrk", "h2load", "handshakes"
    protocol: str = "http1"  # or "h2", "tls"
    resumes: bool = False  # TLS sessions

    @property
    def generators(self):
        return self.loops or 1

    @property
    def options(self):
        """The options for the load generator."""
        options = ["--connections", max(1, self.connections // self.generators), "--pipeline", self.pipeline]
        return [*options, "--reconnect"] if self.reconnects else options


WORKS = [
    Work("one-1", "one code, 1 connection", connections=1),
    Work("one-64", "one code, 64 connections"),
    Work("one-256", "one code, 256 connections", connections=256),
    Work("mix", "all codes in turn", every_code, peers=OURS),
    Work("search", "1000 distinct searches", searches, peers=OURS),
    Work("not-modified", "304 to If-None-Match", not_modified, peers=("limit", "sip-codes", "nginx"), answer="not-modified"),
    # On fewer connections, so that the responses on their way have only a few megabytes, which fit into caches.
    Work("pipelined", "one code, 16 pipelined, 16 connections", pipeline=16, connections=16),
    Work("reconnect", "one code, a connection each", reconnects=True),
    Work("all", "/codes whole", all_plain, peers=WITH_FILES, answer="all"),
    Work("all-gzip", "/codes whole, gzip", all_gzip, peers=WITH_FILES, answer="all-gzip"),
    Work("idle", "64 busy of 10,000 connections", idle=9936, peers=WITH_FILES),
    Work("half", "half of its own peak rate", rate="own"),
    Work("half-nginx", "half of nginx's peak rate", rate="nginx"),
    Work("wrk", "one code, 64 connections, by wrk", tool="wrk", peers=("limit", "sip-codes", "nginx")),
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

# For the growth of a request's cost with the number of active connections: further numbers than those of one-1, one-64 and one-256.
BUSY = [
    Work(f"busy-{count}", f"one code, {count:,} connections", connections=count, peers=("limit", "sip-codes", "nginx"))
    for count in (4, 16, 1000, 4000, 10000)
]
GROWTH = sorted([work for work in WORKS if work.name.startswith("one-")] + BUSY, key=lambda work: work.connections)

# The works to look at while tuning.
QUICK = ["one-1", "one-64", "one-256", "mix", "search", "not-modified", "pipelined", "reconnect", "all", "all-gzip"]
