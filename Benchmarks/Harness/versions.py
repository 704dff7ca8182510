# SPDX-License-Identifier: Apache-2.0
"""The versions of the peers and tools that were used."""

import re
import subprocess

from peers import find

COMMANDS = {
    "nginx": ["-v"],
    "h2o": ["--version"],
    "haproxy": ["-v"],
    "go": ["version"],
    "nghttpd": ["--version"],
    "h2load": ["--version"],
    "wrk": ["-v"],
    "valgrind": ["--version"],
    "gcc": ["-dumpfullversion"],
}


def of_product(executable):
    return _number([executable, "--version"])


def of_tools():
    found = {name: find(name) for name in COMMANDS}
    return {name: _number([path, *COMMANDS[name]]) for name, path in found.items() if path}


def _number(command):
    result = subprocess.run(command, capture_output=True, text=True)
    number = re.search(r"\d+\.\d+(\.\d+)?", result.stdout + result.stderr)
    return number.group(0) if number else "unknown"
