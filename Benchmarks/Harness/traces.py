# SPDX-License-Identifier: Apache-2.0
"""Traces of any length: the calls of two examples again and again, each as a call of its own."""

import itertools
import pathlib
import re

EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "Tests/SIPTraceTests/Fixtures/Explain"
CALLS = ("06-busy-by-network.txt", "33-cancelled.txt")


def text(size):
    """A trace of exactly `size` bytes."""
    calls = itertools.cycle((EXAMPLES / name).read_text() for name in CALLS)
    trace = b""
    for number, call in enumerate(calls):
        trace += numbered(call, number).encode()
        if len(trace) >= size:
            return trace[:size]


def numbered(call, number):
    """The call with a Call-ID, branches and tags of its own, all as long as they were."""

    def mark(match):
        return match[1] + f"{number:06}" + match[2][6:]

    return re.sub(r"(Call-ID: |branch=z9hG4bK|tag=)(\w{6,})", mark, call)
