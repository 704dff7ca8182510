# SPDX-License-Identifier: Apache-2.0
"""The bounds that the project has set for itself, and whether the figures meet them."""

import dataclasses
from collections.abc import Callable

import growth

OURS = "sip-codes"
# Of what must not become worse: the share of the earlier figure that must be reached, because a machine does not repeat more.
REPEATED = 0.95


@dataclasses.dataclass(frozen=True)
class Target:
    name: str
    bound: str  # as a reader sees it
    figure: Callable  # results -> Figure or None
    is_met: Callable  # median -> bool
    form: str = "{:.2f}"
    scale: float = 1

    @property
    def key(self):
        """Where reasons.py has what stands in the way."""
        return f"{self.name}, {self.bound}"


def beside(work, peer, least, name):
    """Requests per server CPU-second, relative to a peer's in the same work."""
    return Target(
        name,
        f"≥ {least:g} × {peer}",
        lambda results: results.ratio((work, OURS), (work, peer)),
        lambda median: median >= least,
    )


def no_worse(work, peer, before, name):
    """The same, against what the ratio was in the committed table of version 0.1."""
    return dataclasses.replace(beside(work, peer, REPEATED * before, name), bound=f"no worse than {before:.2f} × {peer}")


def milliseconds(work, most, name):
    """Milliseconds of the server's CPU for one request."""
    return Target(
        name,
        f"≤ {most:g} ms of CPU",
        lambda results: results.figure(work, OURS, lambda run: 1e3 * run.server_cpu / run.answers),
        lambda median: median <= most,
        "{:.2f} ms",
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


def traces_are_linear(results):
    curves = growth.traces(results).curves
    return results.single(growth.slope(curves[OURS])) if curves else None


# The figure of allocations is the difference of two runs, in which a table may grow once; that is not an allocation for a request.
NONE = 0.005
MB = 1e-6

TARGETS = [
    beside("one-64", "limit", 0.93, "one code, 64 connections"),
    beside("one-64", "nginx", 1.25, "one code, 64 connections"),
    beside("brief-64", "limit", 0.93, "one code, brief, 64 connections"),
    beside("brief-64", "nginx", 1.25, "one code, brief, 64 connections"),
    beside("one-1", "limit", 0.92, "one code, 1 connection"),
    beside("one-256", "limit", 0.92, "one code, 256 connections"),
    beside("mix", "limit", 0.92, "all codes in turn"),
    beside("reconnect", "limit", 0.92, "a connection for each request"),
    beside("fields", "limit", 0.75, "three fields of one code"),
    beside("fields-different", "limit", 0.75, "three fields of one code, all different"),
    beside("fields-formats", "limit", 0.75, "three fields of one code, JSON, CSV and NDJSON"),
    beside("batch-3", "limit", 0.6, "batch of 3, three fields"),
    beside("batch-3-different", "limit", 0.6, "batch of 3, three fields, all different"),
    beside("batch-100", "limit", 0.7, "batch of 100, brief"),
    beside("batch-100-different", "limit", 0.7, "batch of 100, brief, all different"),
    beside("formats", "limit", 0.9, "one code by ?format= and suffixes"),
    beside("search", "limit", 0.5, "distinct searches of two to five words"),
    milliseconds("explain-10k", 0.6, "a trace of 10 kB"),
    milliseconds("explain-100k", 5, "a trace of 100 kB"),
    milliseconds("explain-1m", 60, "a trace of 1 MiB"),
    Target("growth with the trace, exponent", "≤ 1.05", traces_are_linear, lambda median: median <= 1.05),
    no_worse("not-modified", "limit", 0.82, "304"),
    no_worse("pipelined", "limit", 0.90, "16 pipelined"),
    no_worse("pipelined", "nginx", 3.58, "16 pipelined"),
    beside("h2", "nghttpd", 1.5, "HTTP/2"),
    no_worse("h2", "nginx", 3.68, "HTTP/2"),
    no_worse("h2-tls", "nginx", 1.94, "HTTP/2 with TLS"),
    no_worse("tls-full", "nginx", 1.01, "TLS handshakes"),
    no_worse("tls-resumed", "nginx", 1.04, "TLS handshakes, resumed"),
    no_worse("all", "nginx", 1.61, "/codes, plain"),
    no_worse("all-gzip", "nginx", 1.62, "/codes, gzip"),
    Target(
        "p99 at half the peak rate",
        "≤ 1.2 × nginx",
        lambda results: results.ratio(("half", OURS), ("half", "nginx"), lambda run: run.latency_us["p99"]),
        lambda median: median <= 1.2,
    ),
    at_most("instructions, one-1", 3500, "≤ 3,500", "instructions in user space, one code", "{:,.0f}"),
    at_most("heap allocations, one-1", NONE, "0", "heap allocations, one code", "{:.2f}"),
    at_most("heap allocations, not-modified", NONE, "0", "heap allocations, 304", "{:.2f}"),
    at_most("heap allocations, search", 4, "≤ 4", "heap allocations, a search", "{:.2f}"),
    at_most("resident memory after start", 12, "≤ 12 MB", "resident memory after start, file and heap", "{:.1f} MB", MB),
    at_most("per idle connection", 512, "≤ 512 bytes", "an idle HTTP/1.1 connection", "{:.0f} bytes"),
    at_most("exec to first 200", 6, "≤ 6 ms", "exec to first 200", "{:.1f} ms", MB),
    at_most("CPU time to first 200", 4, "≤ 4 ms", "CPU time to first 200", "{:.1f} ms", MB),
    at_most("image with HTTP/2 and TLS", 18, "≤ 18 MB", "image with HTTP/2 and TLS", "{:.1f} MB", MB),
]
