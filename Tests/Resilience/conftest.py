# SPDX-License-Identifier: Apache-2.0
"""Collects figures that the tests measure, and prints them at the end, whether the tests pass or not."""

import pytest

FIGURES = []


@pytest.fixture
def report(request):
    """A function that adds a text to the report, such as a figure."""

    def add(text):
        FIGURES.append(f"{request.node.name}: {text}")

    return add


def pytest_terminal_summary(terminalreporter):
    if FIGURES:
        terminalreporter.section("figures")
        for line in FIGURES:
            terminalreporter.write_line(line)
