# SPDX-License-Identifier: Apache-2.0
"""The figures as tables in Markdown, which can also be read in a terminal."""

from collections import Counter

import growth
from costs import COSTS
from reasons import REASONS, UNKNOWN
from results import Figure
from targets import TARGETS
from works import BATCHES, TRACES, WORKS

# How many functions the table of instructions has.
FUNCTIONS = 30


def whole(results):
    """All tables, in the order of interest."""
    parts = [
        ("Targets", targets(results)),
        ("What stands in the way", in_the_way(results)),
        ("Cost of a request", rates(results)),
        ("Latency", latencies(results)),
        ("Loops", loops(results)),
        ("Other costs", costs(results)),
        ("Instructions of one request, by function", functions(results)),
        *((f"Growth: {of.title[0].lower()}{of.title[1:]}", grown(of)) for of in growth.every(results)),
    ]
    text = "\n".join(f"### {title}\n\n{part}\n" for title, part in parts if part)
    return f"{text}\n{conditions(results)}"


def table(header, rows, right=()):
    """A table with padded columns, so that its source can be read. None without rows."""
    rows = [[str(cell) for cell in row] for row in rows]
    if not rows:
        return None
    widths = [max(len(row[column]) for row in [header, *rows]) for column in range(len(header))]

    def line(cells):
        places = enumerate(zip(cells, widths, strict=True))
        return "| " + " | ".join(cell.rjust(width) if column in right else cell.ljust(width) for column, (cell, width) in places) + " |"

    rule = "|" + "|".join("-" * (width + 1) + (":" if column in right else "-") for column, width in enumerate(widths)) + "|"
    return "\n".join([line(header), rule, *map(line, rows)])


def spread(figure, form="{:,.0f}", scale=1.0):
    if figure is None:
        return "–"
    middle, least, most = (form.format(value * scale) for value in (figure.median, figure.least, figure.most))
    return middle if least == most else f"{middle} ({least} – {most})"


def ratio(figure):
    return spread(figure, "{:.2f}")


def targets(results):
    rows = []
    for target in TARGETS:
        figure = target.figure(results)
        if figure is not None:
            verdict = "met" if target.is_met(figure.median) else "**missed**"
            rows.append([target.name, target.bound, spread(figure, target.form, target.scale), verdict])
    return table(["figure", "target", "measured", ""], rows, right={2})


def in_the_way(results):
    """For each target that is missed, why."""
    lines = []
    for target in TARGETS:
        figure = target.figure(results)
        if figure is not None and not target.is_met(figure.median):
            measured = target.form.format(figure.median * target.scale)
            lines.append(f"- **{target.name}**, {target.bound}, is {measured}: {REASONS.get(target.key, UNKNOWN)}")
    return "\n".join(lines)


def rates(results):
    """Every work and server: requests per server CPU-second and per second, and the ratio to the limit."""
    rows = []
    for work in WORKS + [work for work in TRACES + BATCHES if results.of(work.name, "sip-codes")]:
        if work.rate or work.loops:
            continue
        for peer in work.peers:
            cost = results.figure(work.name, peer, lambda run: run.per_cpu_second)
            if cost is None:
                continue
            speed = results.figure(work.name, peer, lambda run: run.per_second)
            share = results.figure(work.name, peer, lambda run: run.load_cpu / run.seconds)
            to_limit = results.ratio((work.name, peer), (work.name, "limit"))
            to_nginx = results.ratio((work.name, peer), (work.name, "nginx"))
            cells = [spread(cost), ratio(to_limit), f"{to_nginx.median:.2f}" if to_nginx else "–"]
            rows.append([work.title, peer, *cells, f"{speed.median:,.0f}", f"{share.median:.0%}"])
    header = ["work", "server", "per server CPU-second", "× limit", "× nginx", "per second", "load's CPU"]
    return table(header, rows, right={2, 3, 4, 5, 6})


def latencies(results):
    """Latencies of the open loop: microseconds from the time at which a request was due."""
    rows = []
    for work in WORKS:
        for peer in work.peers if work.rate else ():
            if not results.of(work.name, peer):
                continue
            speed = results.figure(work.name, peer, lambda run: run.per_second)
            parts = [results.figure(work.name, peer, lambda run, part=part: run.latency_us[part]) for part in ("p50", "p99", "p999")]
            late = results.figure(work.name, peer, lambda run: run.lateness_us["p99"])
            left_out = results.figure(work.name, peer, lambda run: run.disturbed / (run.disturbed + run.answers))
            rows.append([work.title, peer, f"{speed.median:,.0f}", *map(spread, parts), f"{late.median:,.0f}", f"{left_out.median:.1%}"])
    header = ["work", "server", "per second", "p50 µs", "p99 µs", "p99.9 µs", "load late, p99 µs", "left out"]
    return table(header, rows, right={2, 3, 4, 5, 6, 7})


def loops(results):
    rows = []
    for peer in ("sip-codes", "nginx", "go"):
        scaling = results.ratio(("loops-2", peer), ("loops-1", peer), lambda run: run.per_second)
        if scaling is None:
            continue
        one, two = (results.figure(work, peer, lambda run: run.per_second) for work in ("loops-1", "loops-2"))
        shares = [results.figure(work, peer, lambda run: run.load_share) for work in ("loops-1", "loops-2")]
        rows.append([peer, f"{one.median:,.0f}", f"{two.median:,.0f}", ratio(scaling), *(f"{share.median:.0%}" for share in shares)])
    header = ["server", "1 loop, per second", "2 loops, per second", "scaling", "load's share with 1", "with 2"]
    return table(header, rows, right={1, 2, 3, 4, 5})


def costs(results):
    peers = list(dict.fromkeys(peer for by_peer in results.costs.values() for peer in by_peer))
    rows = []
    for cost in COSTS:
        if cost.name in results.costs:
            cells = [spread(results.cost(cost.name, peer), cost.form, cost.scale) for peer in peers]
            rows.append([f"{cost.name}, {cost.unit}", *cells])
    return table(["figure", *peers], rows, right=set(range(1, len(peers) + 1)))


def functions(results):
    """The functions of sip-codes that execute the most instructions for one request, and the rest in one row."""
    every = list(results.functions.items())
    total = sum(results.functions.values())
    rows = [[f"`{shortened(name)}`", f"{count:,.0f}", f"{count / total:.1%}"] for name, count in every[:FUNCTIONS]]
    if len(every) > FUNCTIONS:
        rest = sum(count for _, count in every[FUNCTIONS:])
        rows.append([f"{len(every) - FUNCTIONS} others", f"{rest:,.0f}", f"{rest / total:.1%}"])
    return table(["function", "instructions", "share"], rows, right={1, 2})


def shortened(name, most=90):
    """A function's name as it fits into a table."""
    return (name if len(name) <= most else name[: most - 1] + "…").replace("|", "\\|").replace("`", "'")


def grown(of):
    """A cost by the size of something, and in the last row the exponent with which it grows."""
    names = list(of.curves)
    sizes = sorted({size for curve in of.curves.values() for size, _ in curve})
    rows = []
    for size in sizes:
        costs = [dict(of.curves[name]).get(size) for name in names]
        rows.append([f"{size:,}", *("–" if cost is None else of.form.format(cost) for cost in costs)])
    slopes = [growth.slope(of.curves[name]) for name in names]
    rows.append(["exponent of the upper half", *("–" if slope is None else f"{slope:.2f}" for slope in slopes)])
    return table([of.by, *(f"{name}, {of.unit}" for name in names)], rows, right=set(range(len(names) + 1)))


def conditions(results):
    """Where and how it was measured, what was left out, and how much other processes used the machine."""
    of = results.machine
    how = "costs alone"
    if results.runs:
        rounds = Counter(run.work for run in results.runs if run.peer == "sip-codes").values()
        seconds = Figure.of(run.seconds for run in results.runs)
        how = f"{spread(Figure.of(rounds))} rounds of {seconds.median:.1f} s"
    lines = [
        f"{of['cpu']}, {of['cpus']} CPUs, {of['memory_gb']} GB, Linux {of['kernel']}; {how}.",
        "; ".join(f"{name} {version}" for name, version in of["versions"].items()) + ".",
    ]
    if results.noise:
        noise, load = results.noise, ", ".join(f"{value:.2f}" for value in of["load_average"])
        lines.append(
            f"Others used {noise.median:.0%} of a CPU meanwhile (median; {noise.most:.0%} at worst); load average at the start {load}."
        )
        if noise.median > 0.05:
            lines.append("**The machine was not quiet: these figures are worth little.**")
    return "\n".join(lines + [f"Not measured: {reason}." for reason in results.skipped]) + "\n"
