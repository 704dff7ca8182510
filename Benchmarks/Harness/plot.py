# SPDX-License-Identifier: Apache-2.0
"""Plots of the figures as SVG, written directly, so that no package is needed."""

import math

from drawing import COLOURS, Drawing, legend
from works import GROWTH

SERVERS = ("limit", "sip-codes", "nginx", "h2o", "go", "hummingbird")
# The works that every server does; the texts must fit under the bars.
SHOWN = {
    "one-1": "1 connection",
    "one-64": "64 connections",
    "one-256": "256 connections",
    "idle": "64 of 10,000",
    "pipelined": "16 pipelined",
    "reconnect": "connection each",
    "all": "/codes",
    "all-gzip": "/codes, gzip",
}


def write(results, directory):
    """Writes the plots for which there are figures."""
    pictures = {"performance.svg": bars(results), "growth.svg": growth(results)}
    for name, picture in pictures.items():
        if picture:
            (directory / name).write_text(picture)


def bars(results):
    """Requests per server CPU-second as a share of the limit's, for each work: the median as a bar, the least and the most as a line."""
    works = [work for work in SHOWN if results.of(work, "limit") and results.of(work, "sip-codes")]
    servers = [server for server in SERVERS if any(results.of(work, server) for work in works)]
    if not works or len(servers) < 2:
        return None
    ratios = {(work, server): results.ratio((work, server), (work, "limit")) for work in works for server in servers}
    top = max(1.0, *(figure.most for figure in ratios.values() if figure))
    top = math.ceil(top * 5 + 0.1) / 5
    width, height, left, bottom = 960, 400, 50, 60
    picture = Drawing(width, height, "Requests per server CPU-second, as a share of the bare limit's")
    plot_width, plot_height = width - left - 15, height - bottom - 70

    def y(value):
        return 70 + plot_height * (1 - value / top)

    for step in range(int(top * 5) + 1):
        picture.line(left, y(step / 5), width - 15, y(step / 5), "grid")
        picture.text(left - 8, y(step / 5) + 4, f"{step / 5:.1f}", "end")
    group = plot_width / len(works)
    bar = group * 0.8 / len(servers)
    for place, work in enumerate(works):
        start = left + group * (place + 0.1)
        for number, server in enumerate(servers):
            figure = ratios[work, server]
            if figure is None:
                continue
            x = start + bar * number
            picture.rectangle(x, y(figure.median), bar - 2, y(0) - y(figure.median), COLOURS[server], f"{server}: {figure.median:.2f}")
            picture.line(x + bar / 2 - 1, y(figure.least), x + bar / 2 - 1, y(figure.most), "spread")
        picture.text(left + group * (place + 0.5), height - bottom + 20, SHOWN[work], "middle")
    legend(picture, servers, left, 48)
    return picture.svg()


def growth(results):
    """Two panels: the cost of a request by the number of connections, and of a look-up in a table by the number of records."""
    panels = [panel for panel in (_by_connections(results), _by_records(results)) if panel]
    if not panels:
        return None
    picture = Drawing(480 * len(panels), 360, "How costs grow")
    for place, (title, unit, curves, has_slopes) in enumerate(panels):
        _panel(picture, 480 * place, title, unit, curves, has_slopes)
    return picture.svg()


def _by_connections(results):
    curves = {}
    for server in ("limit", "sip-codes", "nginx"):
        figures = [(work.connections, results.figure(work.name, server, lambda run: run.per_cpu_second)) for work in GROWTH]
        points = [(count, 1e6 / figure.median) for count, figure in figures if figure]
        if len(points) > 3:
            curves[server] = points
    return ("A request, by busy connections", "µs of server CPU", curves, False) if curves else None


def _by_records(results):
    curves = {
        name: [(int(count), nanoseconds / 1e3) for count, nanoseconds in points.items()] for name, points in results.table_growth.items()
    }
    return ("A look into the table, by records", "µs of CPU; dotted: in proportion", curves, True) if curves else None


def _panel(picture, left, title, unit, curves, has_slopes):
    """Lines with logarithmic axes; with slopes, a dotted line shows a cost that grows in proportion."""
    points = [point for curve in curves.values() for point in curve]
    decades = [
        (math.floor(math.log10(min(point[axis] for point in points))), math.ceil(math.log10(max(point[axis] for point in points))))
        for axis in (0, 1)
    ]
    (x_low, x_high), (y_low, y_high) = decades
    x_high, y_high = max(x_high, x_low + 1), max(y_high, y_low + 1)
    box = (left + 60, 70, left + 460, 300)

    def place(point):
        x = box[0] + (box[2] - box[0]) * (math.log10(point[0]) - x_low) / (x_high - x_low)
        y = box[3] - (box[3] - box[1]) * (math.log10(point[1]) - y_low) / (y_high - y_low)
        return x, y

    picture.text(box[0], 62, f"{title} ({unit})", "start")
    for power in range(x_low, x_high + 1):
        x, _ = place((10**power, 10**y_low))
        picture.line(x, box[1], x, box[3], "grid")
        picture.text(x, box[3] + 18, f"{10**power:,}", "middle")
    for power in range(y_low, y_high + 1):
        _, y = place((10**x_low, 10**power))
        picture.line(box[0], y, box[2], y, "grid")
        picture.text(box[0] - 8, y + 4, f"{10.0**power:g}", "end")
    for name, curve in curves.items():
        picture.curve([place(point) for point in curve], COLOURS[name])
        if not has_slopes:
            continue
        first = curve[0]
        reach = min(10**x_high / first[0], 10**y_high / first[1])
        picture.line(*place(first), *place((first[0] * reach, first[1] * reach)), "slope")
    legend(picture, list(curves), box[0], 340)
