# SPDX-License-Identifier: Apache-2.0
"""The figures as tables of Markdown, which read as well in a terminal."""

from targets import TARGETS
from works import WORKS


def table(header, rows, right=()):
    """A table whose columns are padded, so that it can be read as it is."""
    rows = [[str(cell) for cell in row] for row in rows]
    widths = [max(len(row[column]) for row in [header, *rows]) for column in range(len(header))]

    def line(cells):
        padded = [cell.rjust(width) if column in right else cell.ljust(width) for column, (cell, width) in enumerate(zip(cells, widths))]
        return "| " + " | ".join(padded) + " |"

    rule = "|" + "|".join("-" * (width + 1) + (":" if column in right else "-") for column, width in enumerate(widths)) + "|"
    return "\n".join([line(header), rule, *map(line, rows)])


def thousands(value):
    return f"{value:,.0f}"


def spread(figure, form):
    return f"{form(figure.median)} ({form(figure.least)} – {form(figure.most)})"


def ratio(figure):
    return spread(figure, "{:.2f}".format) if figure else "–"


def rates(summary):
    """Every work and peer: requests per server CPU-second and per second, and the ratio to the limit."""
    rows = []
    for work in WORKS:
        for peer in work.peers:
            cost = summary.figure(work.name, peer, lambda run: run.per_cpu_second)
            if cost is None:
                continue
            speed = summary.figure(work.name, peer, lambda run: run.per_second)
            share = summary.figure(work.name, peer, lambda run: run.load_cpu / run.seconds)
            against = summary.ratio((work.name, peer), (work.name, "limit")) if "limit" in work.peers else None
            rows.append([work.title, peer, spread(cost, thousands), ratio(against), thousands(speed.median), f"{share.median:.0%}"])
    header = ["work", "server", "requests per server CPU-second", "× limit", "requests/s", "load's CPU"]
    return table(header, rows, right={2, 3, 4, 5})


def targets(summary):
    rows = []
    for target in TARGETS:
        figure = target.value(summary)
        if figure is None:
            continue
        rows.append([target.figure, target.bound, ratio(figure), "met" if target.isMet(figure.median) else "missed"])
    return table(["figure", "target", "median (spread)", ""], rows, right={2})
