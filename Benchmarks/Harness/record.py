# SPDX-License-Identifier: Apache-2.0
"""Writes the figures into the documentation."""

import plot
import report
import sizing

BEGIN, END = "<!-- figures -->\n", "<!-- /figures -->\n"


def write(results, docs):
    page = docs / "performance.md"
    before, rest = page.read_text().split(BEGIN)
    _, after = rest.split(END)
    page.write_text(before + BEGIN + "\n" + report.whole(results) + "\n" + END + after)
    results.write(docs / "performance.json")
    plot.write(results, docs)
    sizing.write(results, docs)
