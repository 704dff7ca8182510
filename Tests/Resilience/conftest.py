# SPDX-License-Identifier: Apache-2.0
"""Figures that the tests measured, printed at the end whether they pass or not."""

import pytest

FIGURES = []


@pytest.fixture
def report(request):
    """Call it with a text: a figure that belongs in a report."""

    def add(text):
        FIGURES.append(f"{request.node.name}: {text}")

    return add


def pytest_terminal_summary(terminalreporter):
    if FIGURES:
        terminalreporter.section("figures")
        for line in FIGURES:
            terminalreporter.write_line(line)
