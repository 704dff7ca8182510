# SPDX-License-Identifier: Apache-2.0
"""The shapes that the plots consist of."""

from xml.sax.saxutils import escape

# Distinguishable for people with colour blindness, too.
COLOURS = {
    "limit": "#8a8a8a",
    "sip-codes": "#0b6bcb",
    "nginx": "#2e8b57",
    "h2o": "#b8860b",
    "haproxy": "#3aa6a6",
    "go": "#7b5ea7",
    "hummingbird": "#c44d4d",
    "lookup": "#0b6bcb",
    "search": "#c44d4d",
}

STYLE = """
text { font: 12px system-ui, sans-serif; fill: #222 }
.title { font-size: 15px; font-weight: 600 }
.grid { stroke: #ddd }
.spread { stroke: #222; stroke-width: 1.5 }
.slope { stroke: #bbb; stroke-dasharray: 2 4 }
"""


class Drawing:
    def __init__(self, width, height, title):
        self.parts = [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img">',
            f"<title>{escape(title)}</title><style>{STYLE}</style>",
            f'<rect width="{width}" height="{height}" fill="#fff"/>',
            f'<text class="title" x="15" y="26">{escape(title)}</text>',
        ]

    def line(self, x1, y1, x2, y2, kind):
        self.parts.append(f'<line class="{kind}" x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"/>')

    def text(self, x, y, text, anchor):
        self.parts.append(f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(text)}</text>')

    def rectangle(self, x, y, width, height, colour, title=""):
        shape = f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" fill="{colour}">'
        self.parts.append(f"{shape}<title>{escape(title)}</title></rect>")

    def curve(self, points, colour):
        places = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        self.parts.append(f'<polyline points="{places}" fill="none" stroke="{colour}" stroke-width="2"/>')
        self.parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in points]

    def svg(self):
        return "\n".join([*self.parts, "</svg>"]) + "\n"


def legend(picture, names, x, y):
    for name in names:
        picture.rectangle(x, y - 10, 12, 12, COLOURS[name])
        picture.text(x + 18, y, name, "start")
        x += 36 + 7 * len(name)
