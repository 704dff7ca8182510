# SPDX-License-Identifier: Apache-2.0
"""Plots of the figures as SVG, written directly, so that no package is needed."""

import math

import growth as growths
from drawing import COLOURS, Drawing, legend

SERVERS = ("limit", "sip-codes", "nginx", "h2o", "haproxy", "go", "hummingbird")
# The works that every server does; the texts must fit under the bars.
SHOWN = {
    "one-1": "1 connection",
    "one-64": "64 connections",
    "one-256": "256 connections",
    "reconnect": "connection each",
    "idle": "64 of 10,000",
    "all": "/codes",
    "all-gzip": "/codes, gzip",
    "pipelined": "16 pipelined",
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
    """A panel for each thing that can grow, two in a row: what a request costs by how much there is of it."""
    panels = growths.every(results)
    if not panels:
        return None
    columns = min(2, len(panels))
    picture = Drawing(480 * columns, 30 + 330 * math.ceil(len(panels) / columns), "How costs grow")
    for place, of in enumerate(panels):
        _panel(picture, 480 * (place % columns), 30 + 330 * (place // columns), of)
    return picture.svg()


def _panel(picture, left, top, of):
    """Lines with logarithmic axes; with slopes, a dotted line shows a cost that grows in proportion."""
    points = [point for curve in of.curves.values() for point in curve]
    decades = [
        (math.floor(math.log10(min(point[axis] for point in points))), math.ceil(math.log10(max(point[axis] for point in points))))
        for axis in (0, 1)
    ]
    (x_low, x_high), (y_low, y_high) = decades
    x_high, y_high = max(x_high, x_low + 1), max(y_high, y_low + 1)
    box = (left + 60, top + 40, left + 460, top + 270)

    def place(point):
        x = box[0] + (box[2] - box[0]) * (math.log10(point[0]) - x_low) / (x_high - x_low)
        y = box[3] - (box[3] - box[1]) * (math.log10(point[1]) - y_low) / (y_high - y_low)
        return x, y

    unit = f"{of.unit} of server CPU" + ("; dotted: in proportion" if of.has_slopes else "")
    picture.text(box[0], top + 32, f"{of.title} ({unit})", "start")
    for power in range(x_low, x_high + 1):
        x, _ = place((10**power, 10**y_low))
        picture.line(x, box[1], x, box[3], "grid")
        picture.text(x, box[3] + 18, f"{10**power:,}", "middle")
    for power in range(y_low, y_high + 1):
        _, y = place((10**x_low, 10**power))
        picture.line(box[0], y, box[2], y, "grid")
        picture.text(box[0] - 8, y + 4, f"{10.0**power:g}", "end")
    for name, curve in of.curves.items():
        picture.curve([place(point) for point in curve], COLOURS[name])
        if not of.has_slopes:
            continue
        first = curve[0]
        reach = min(10**x_high / first[0], 10**y_high / first[1])
        picture.line(*place(first), *place((first[0] * reach, first[1] * reach)), "slope")
    legend(picture, list(of.curves), box[0], top + 310)
