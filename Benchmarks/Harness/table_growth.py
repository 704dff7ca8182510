# SPDX-License-Identifier: Apache-2.0
"""How lookups and the search grow with the table, by Benchmarks/Growth."""

import json

import runs


def measure(executable):
    """Nanoseconds by what is looked up and the count of records; nothing where the tool is not built."""
    if not executable.exists():
        return {}
    return json.loads(runs.output_of([str(executable)], "growth"))
