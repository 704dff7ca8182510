# SPDX-License-Identifier: Apache-2.0
"""How costs grow: for each thing that can grow, curves of points (how much of it, the cost), and the slope of a curve."""

import dataclasses
import math

from works import BATCHES, CONNECTIONS, TRACES


@dataclasses.dataclass(frozen=True)
class Growth:
    title: str
    by: str
    unit: str
    form: str
    curves: dict  # by name, lists of points
    has_slopes: bool = True  # whether a plot shows what growth in proportion would be


def slope(points):
    """The exponent with which the cost grows over the upper half of the points: 1 is in proportion, 0 not at all. By least squares."""
    upper = [(math.log(size), math.log(cost)) for size, cost in points[len(points) // 2 :]]
    if len(upper) < 2:
        return None
    middle = [sum(values) / len(upper) for values in zip(*upper, strict=True)]
    over = sum((x - middle[0]) * (y - middle[1]) for x, y in upper)
    return over / sum((x - middle[0]) ** 2 for x, _ in upper)


def every(results):
    """Those that were measured."""
    found = [connections(results), records(results), traces(results), batches(results)]
    return [growth for growth in found if growth.curves]


def _curves(results, works, size, peers, scale):
    curves = {}
    for peer in peers:
        figures = [(size(work), results.figure(work.name, peer, lambda run: scale * run.server_cpu / run.answers)) for work in works]
        points = [(count, figure.median) for count, figure in figures if figure]
        if len(points) > 3:
            curves[peer] = points
    return curves


def connections(results):
    curves = _curves(results, CONNECTIONS, lambda work: work.connections, ("limit", "sip-codes", "nginx"), 1e6)
    return Growth("A request, by busy connections", "connections", "µs", "{:.1f}", curves, has_slopes=False)


def batches(results):
    curves = _curves(results, BATCHES, lambda work: work.size, ("limit", "sip-codes"), 1e6)
    return Growth("A batch, by its entries", "entries", "µs", "{:,.0f}", curves)


def traces(results):
    curves = _curves(results, TRACES, lambda work: work.size, ("sip-codes",), 1e3)
    return Growth("An explanation, by bytes of the trace", "bytes", "ms", "{:,.2f}", curves)


def records(results):
    curves = {
        name: [(int(count), nanoseconds / 1e3) for count, nanoseconds in points.items()] for name, points in results.table_growth.items()
    }
    return Growth("A look into the table, by records", "records", "µs", "{:,.3f}", curves)
