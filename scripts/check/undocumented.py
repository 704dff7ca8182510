#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Lists the public symbols of a symbol graph that have no documentation comment, and fails if there are any.

usage: undocumented.py MODULE.symbols.json
"""
import json
import sys

# What the compiler makes has no comment, and needs none.
MADE = {"==(_:_:)", "hash(into:)", "encode(to:)", "hashValue", "init(rawValue:)", "rawValue", "allCases", "!=(_:_:)"}
MADE_TYPES = {"RawValue", "AllCases", "ID"}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        graph = json.load(file)
    symbols = [symbol for symbol in graph["symbols"] if "location" in symbol]
    missing = [
        symbol for symbol in symbols
        if "docComment" not in symbol and symbol["pathComponents"][-1] not in MADE | MADE_TYPES
    ]
    for symbol in missing:
        place = symbol["location"]
        path = place["uri"].removeprefix("file://")
        print(f"{path}:{place['position']['line'] + 1}: {'.'.join(symbol['pathComponents'])} has no documentation comment", file=sys.stderr)
    if missing:
        sys.exit(1)
    print(f"{graph['module']['name']}: each of {len(symbols)} public symbols is documented")


if __name__ == "__main__":
    main()
