# SPDX-License-Identifier: Apache-2.0
"""The bounds that the project has set for itself, and whether the figures meet them."""

import dataclasses
from collections.abc import Callable

OURS = "sip-codes"


@dataclasses.dataclass(frozen=True)
class Target:
    name: str
    bound: str  # as a reader sees it
    figure: Callable  # results -> Figure or None
    is_met: Callable  # median -> bool
    form: str = "{:.2f}"
    scale: float = 1


def beside(work, peer, least, name):
    """Requests per server CPU-second, relative to a peer's in the same work."""
    return Target(
        name,
        f"≥ {least:g} × {peer}",
        lambda results: results.ratio((work, OURS), (work, peer)),
        lambda median: median >= least,
    )


def against_one_code(work, least, name):
    """Requests per server CPU-second, relative to our own in the usual work."""
    return Target(
        name,
        f"≥ {least:g} × one code",
        lambda results: results.ratio((work, OURS), ("one-64", OURS)),
        lambda median: median >= least,
    )


def at_most(cost, most, bound, name, form, scale=1.0):
    return Target(
        name,
        bound,
        lambda results: results.cost(cost, OURS),
        lambda median: median * scale <= most,
        form,
        scale,
    )


TARGETS = [
    beside("one-64", "limit", 0.93, "one code, 64 connections"),
    beside("one-64", "nginx", 1.35, "one code, 64 connections"),
    beside("one-1", "limit", 0.9, "one code, 1 connection"),
    beside("one-256", "limit", 0.9, "one code, 256 connections"),
    against_one_code("mix", 0.97, "all codes in turn"),
    against_one_code("search", 0.5, "distinct searches"),
    against_one_code("not-modified", 1, "304"),
    beside("pipelined", "limit", 0.85, "16 pipelined"),
    beside("pipelined", "nginx", 2, "16 pipelined"),
    beside("reconnect", "limit", 0.9, "a connection for each request"),
    beside("all", "nginx", 1, "/codes, plain"),
    beside("all-gzip", "nginx", 1, "/codes, gzip"),
    beside("h2", "nghttpd", 1.3, "HTTP/2"),
    beside("h2", "nginx", 2, "HTTP/2"),
    beside("h2-tls", "nginx", 1, "HTTP/2 with TLS"),
    beside("tls-full", "nginx", 1, "TLS handshakes"),
    beside("tls-resumed", "nginx", 1, "TLS handshakes, resumed"),
    Target(
        "p99 at half the peak rate",
        "≤ 1 × nginx",
        lambda results: results.ratio(("half", OURS), ("half", "nginx"), lambda run: run.latency_us["p99"]),
        lambda median: median <= 1,
    ),
    # The figure is the difference of two runs, in which a table may grow once; that is not an allocation for a request.
    at_most("heap allocations, one-1", 0.005, "0", "heap allocations, one code", "{:.2f}"),
    at_most("resident memory after start", 14, "≤ 14 MB", "resident memory after start", "{:.1f} MB", 1e-6),
    at_most("per idle connection", 512, "≤ 512 bytes", "an idle HTTP/1.1 connection", "{:.0f} bytes"),
    at_most("exec to first 200", 20, "≤ 20 ms", "exec to first 200", "{:.1f} ms", 1e-6),
]
