# SPDX-License-Identifier: Apache-2.0
"""The figures as tables in Markdown, which can also be read in a terminal."""

from costs import COSTS
from targets import TARGETS
from works import BUSY, GROWTH, WORKS


def whole(results):
    """All tables, in the order of interest."""
    parts = [
        ("Targets", targets(results)),
        ("Cost of a request", rates(results)),
        ("Latency", latencies(results)),
        ("Loops", loops(results)),
        ("Other costs", costs(results)),
        ("Growth with connections", growth(results)),
        ("Growth with records", table_growth(results)),
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


def rates(results):
    """Every work and server: requests per server CPU-second and per second, and the ratio to the limit."""
    rows = []
    for work in WORKS:
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
            rows.append([work.title, peer, f"{speed.median:,.0f}", *map(spread, parts), f"{late.median:,.0f}"])
    header = ["work", "server", "per second", "p50 µs", "p99 µs", "p99.9 µs", "load's own p99 µs"]
    return table(header, rows, right={2, 3, 4, 5, 6})


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


def growth(results):
    """Requests per server CPU-second, by the number of connections."""
    if not any(results.of(work.name, "sip-codes") for work in BUSY):
        return None
    peers = ("limit", "sip-codes", "nginx")
    rows = []
    for work in GROWTH:
        cells = [spread(results.figure(work.name, peer, lambda run: run.per_cpu_second)) for peer in peers]
        rows.append([f"{work.connections:,}", *cells])
    return table(["connections", *peers], rows, right=set(range(len(peers) + 1)))


def table_growth(results):
    """Nanoseconds, by the number of records."""
    names = list(results.table_growth)
    if not names:
        return None
    rows = []
    for count in results.table_growth[names[0]]:
        rows.append([f"{int(count):,}", *(f"{results.table_growth[name][count]:,.0f}" for name in names)])
    return table(["records", *(f"{name}, ns" for name in names)], rows, right=set(range(len(names) + 1)))


def conditions(results):
    """Where and how it was measured, what was left out, and how much other processes used the machine."""
    of, how = results.machine, results.options
    lines = [
        f"{of['cpu']}, {of['cpus']} CPUs, {of['memory_gb']} GB, Linux {of['kernel']}; {how['rounds']} rounds of {how['seconds']:g} s.",
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
