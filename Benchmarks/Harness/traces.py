# SPDX-License-Identifier: Apache-2.0
"""Traces of any length: the log of one call again and again, each time as a call of its own."""

import itertools
import pathlib
import re

CALL = pathlib.Path(__file__).resolve().parents[2] / "Tests/SIPTraceTests/Fixtures/Explain/06-busy-by-network.txt"


def text(size):
    """A trace of exactly `size` bytes."""
    call, trace = CALL.read_text(), b""
    for number in itertools.count():
        trace += numbered(call, number).encode()
        if len(trace) >= size:
            return trace[:size]


def numbered(call, number):
    """The call with a Call-ID, branches and tags of its own, all as long as they were."""

    def mark(match):
        return match[1] + f"{number:06}" + match[2][6:]

    return re.sub(r"(Call-ID: |branch=z9hG4bK|tag=)(\w{6,})", mark, call)
