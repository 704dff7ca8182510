# SPDX-License-Identifier: Apache-2.0
"""What is asked of the servers. A work is a list of requests and a way to send them."""

import csv
import dataclasses
import pathlib
import re
import urllib.parse
from collections.abc import Callable

import wire
from answers import ALL, GZIP, ONE

QUERIES = pathlib.Path(__file__).resolve().parents[2] / "Tests/SIPRegistryTests/Fixtures/search-queries.csv"
PEERS = ["limit", "sip-codes", "nginx", "h2o", "go", "hummingbird"]


@dataclasses.dataclass(frozen=True)
class Request:
    target: str
    fields: tuple
    status: int
    length: int

    def text(self):
        return f"{self.status} {self.length}\n{wire.head_of(self.target, self.fields)}".replace("\r\n", "\n")


@dataclasses.dataclass(frozen=True)
class Work:
    name: str
    title: str
    requests: Callable  # (server, answers) -> [Request]
    options: tuple  # of the load generator
    peers: tuple
    answer: str = "one"  # what a peer has to send that can send only one thing
    idle: int = 0  # connections that are open besides and do nothing


def asked(port, target, fields=()):
    """A request that is to be answered as it is answered now."""
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
    """A thousand distinct queries: those that the search is judged by, and their beginnings, as they are typed."""
    with QUERIES.open(newline="") as file:
        queries = [row["query"] for row in csv.DictReader(file)]
    shorter = (query[: len(query) - cut] for cut in range(1, 20) for query in queries if len(query) - cut > 3)
    distinct = list(dict.fromkeys([*queries, *shorter]))[:1000]
    targets = ("/search?q=" + urllib.parse.quote_plus(query) for query in distinct)
    return [asked(server.port, target) for target in targets]


def work(name, title, requests, *options, peers=PEERS, **more):
    return Work(name, title, requests, tuple(map(str, options)), tuple(peers), **more)


WORKS = [
    work("one-1", "one code, 1 connection", one_code, "--connections", 1),
    work("one-64", "one code, 64 connections", one_code, "--connections", 64),
    work("one-256", "one code, 256 connections", one_code, "--connections", 256),
    work("mix", "all codes in turn, 64 connections", every_code, "--connections", 64, peers=["sip-codes"]),
    work("search", "1000 distinct searches, 64 connections", searches, "--connections", 64, peers=["sip-codes"]),
    work(
        "not-modified",
        "304 to If-None-Match, 64 connections",
        not_modified,
        "--connections",
        64,
        peers=["limit", "sip-codes", "nginx"],
        answer="not-modified",
    ),
    work("pipelined", "one code, 16 pipelined, 64 connections", one_code, "--connections", 64, "--pipeline", 16),
    work("reconnect", "one code, a connection each, 64 at once", one_code, "--connections", 64, "--reconnect"),
    work("all", "/codes, 64 connections", all_plain, "--connections", 64, answer="all"),
    work("all-gzip", "/codes with gzip, 64 connections", all_gzip, "--connections", 64, answer="all-gzip"),
]
