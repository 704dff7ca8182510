# SPDX-License-Identifier: Apache-2.0
"""How the cost of lookups and of the search grows with the table, measured by Benchmarks/Growth."""

import json

import runs


def measure(executable):
    """Nanoseconds by the kind of look-up and the number of records; empty where the tool is not built."""
    if not executable.exists():
        return {}
    return json.loads(runs.output_of([str(executable)], "growth"))
