# SPDX-License-Identifier: Apache-2.0
"""Writes the figures into docs/sizing.md, together with what follows from them: how many replicas a load needs."""

import math
import re

OURS = "sip-codes"
# The works of which the page shows the rate per CPU, in its order.
WORKS = {
    "one-64": "one code, 64 connections",
    "mix": "all codes in turn",
    "not-modified": "304, by ETag",
    "search": "searches, all different",
    "reconnect": "a new connection for each request",
    "h2": "HTTP/2, 16 connections of 16 streams",
    "h2-tls": "the same with TLS",
    "tls-full": "TLS handshakes, each of them whole",
}
COSTS = {
    "exec to first 200": ("from exec to the first answer", "{:.0f} ms", 1e-6),
    "resident memory after start": ("resident memory after it", "{:.1f} MB", 1e-6),
    "resident memory after all was asked for": ("resident memory after every answer was asked for", "{:.1f} MB", 1e-6),
}
# The planned utilisation of a replica's CPU, and the bytes of a compressed lookup response on the wire.
PLANNED = 0.6
BYTES = 4600
# Of the requests to a CDN: the share of searches, and the share of those that are not in its cache.
SEARCHES, UNKNOWN = 0.05, 0.5


def rounded(value):
    """The value with three significant digits; a machine does not repeat more."""
    step = 10 ** max(0, math.floor(math.log10(value)) - 2)
    return round(value / step) * step


def table(head, rows):
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines) + "\n"


def replicas(requests, rate):
    return max(1, math.ceil(requests / (PLANNED * rate)))


def carried(results):
    rows = []
    for work, title in WORKS.items():
        figure = results.figure(work, OURS, lambda run: run.per_cpu_second)
        rows.append([title, f"{rounded(figure.median):,} a CPU-second" if figure else "not measured yet"])
    for name, (title, form, scale) in COSTS.items():
        figure = results.cost(name, OURS)
        if figure:
            rows.append([title, form.format(figure.median * scale)])
    return table(["work", "one CPU"], rows)


def without_cache(rate):
    rows = []
    for load in (10_000, 100_000, 1_000_000):
        count = replicas(load, rate)
        rows.append([f"{load:,}", f"{count}" if count > 1 else "1 (two at least)", f"{load * BYTES * 8 / 1e9:.2g} Gbit/s"])
    return table(["clients' requests a second", "replicas of one CPU", "network, JSON with gzip"], rows)


def with_cdn(rate):
    rows = []
    for load in (10_000, 100_000, 1_000_000, 10_000_000):
        origin = round(load * SEARCHES * UNKNOWN)
        count = replicas(origin, rate)
        rows.append([f"{load:,}", f"{SEARCHES:.0%}", f"{UNKNOWN:.0%}", f"{origin:,}", f"{count}" if count > 1 else "1 (two at least)"])
    return table(["all clients, a second", "of which searches", "not in a cache", "origin gets", "replicas of one CPU"], rows)


def parts(results):
    """The text for each pair of marks, for what was measured."""
    median = lambda work: getattr(results.figure(work, OURS, lambda run: run.per_cpu_second), "median", None)
    found = {"carried": carried(results)}
    lookups, searches = median("mix") or median("one-64"), median("search")
    if lookups:
        found["without a cache"] = without_cache(lookups)
    if searches:
        found["with a CDN"] = with_cdn(searches)
    return found


def filled(page, results):
    for name, text in parts(results).items():
        page, count = re.subn(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->\n)", lambda match: match[1] + text + match[2], page, flags=re.S)
        if count != 1:
            raise ValueError(f"docs/sizing.md has {count} places for the figures '{name}'; it must have one")
    return page


def write(results, docs):
    page = docs / "sizing.md"
    page.write_text(filled(page.read_text(), results))
