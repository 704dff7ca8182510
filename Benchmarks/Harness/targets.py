# SPDX-License-Identifier: Apache-2.0
"""The bounds that the project has set itself, and whether the figures keep to them."""

import dataclasses
from collections.abc import Callable

OURS = "sip-codes"


@dataclasses.dataclass(frozen=True)
class Target:
    figure: str
    bound: str  # as a reader sees it
    value: Callable  # summary -> Figure or None
    isMet: Callable  # median -> bool


def over(work, peer, least, figure, *, times=1.0):
    """Requests per server CPU-second, against a peer's in the same work."""
    return Target(
        figure,
        f"≥ {least:g} × {peer}",
        lambda summary: summary.ratio((work, OURS), (work, peer)),
        lambda median: median >= least,
    )


def against(work, other, least, figure):
    """Requests per server CPU-second, against our own in another work."""
    return Target(
        figure,
        f"≥ {least:g} × one code",
        lambda summary: summary.ratio((work, OURS), (other, OURS)),
        lambda median: median >= least,
    )


TARGETS = [
    over("one-64", "limit", 0.93, "one code, 64 connections"),
    over("one-64", "nginx", 1.35, "one code, 64 connections"),
    over("one-1", "limit", 0.9, "one code, 1 connection"),
    over("one-256", "limit", 0.9, "one code, 256 connections"),
    against("mix", "one-64", 0.97, "all codes in turn"),
    against("search", "one-64", 0.5, "distinct searches"),
    against("not-modified", "one-64", 1.0, "304"),
    over("pipelined", "limit", 0.85, "16 pipelined"),
    over("pipelined", "nginx", 2.0, "16 pipelined"),
    over("reconnect", "limit", 0.9, "a connection for each request"),
    over("all", "nginx", 1.0, "/codes, plain"),
    over("all-gzip", "nginx", 1.0, "/codes, gzip"),
]
