#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the CSV and SQLite files of a release against its codes.json: the same records, and the same text in each.

usage: scripts/check/packages.py folder
"""
import csv
import json
import pathlib
import subprocess
import sys


def written(value):
    """A scalar in the notation of the service's CSV."""
    return {True: "true", False: "false", None: ""}[value] if value is None or isinstance(value, bool) else str(value)


def main():
    folder = pathlib.Path(sys.argv[1])
    document = json.loads((folder / "codes.json").read_text())
    # The registry has these numbers of codes, so every file must have them.
    assert document["registry"]["edition"] and document["license"]["data"] and document["schema_version"] == 1

    csv.field_size_limit(1 << 24)
    with open(folder / "codes.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["code"] for row in rows] == [str(record["code"]) for record in document["codes"]], "codes.csv has other codes"
    compared = 0
    for row, record in zip(rows, document["codes"]):
        for name, value in record.items():
            if name in row and isinstance(value, (str, int, bool, type(None))):
                # An apostrophe escapes a cell that a spreadsheet would interpret as a formula.
                assert row[name].removeprefix("'") == written(value).removeprefix("'"), f"codes.csv: {record['code']}, {name}"
                compared += 1
    print(f"codes.csv has the {len(rows)} codes and the same text in {compared} cells")

    def sqlite(query):
        answer = subprocess.run(["sqlite3", "-json", folder / "codes.sqlite", query], check=True, text=True, stdout=subprocess.PIPE)
        return json.loads(answer.stdout or "[]")

    assert sqlite("PRAGMA integrity_check") == [{"integrity_check": "ok"}]
    about = {row["name"]: row["value"] for row in sqlite("SELECT * FROM about")}
    assert about["version"] == document["version"] and about["registry_edition"] == document["registry"]["edition"]
    lists = [name for name, value in document.items() if isinstance(value, list)]
    for name in lists:
        assert [json.loads(row["record"]) for row in sqlite(f"SELECT record FROM {name} ORDER BY rowid")] == document[name], f"codes.sqlite: {name}"
    assert {row["cause"] for row in sqlite("SELECT cause FROM code_causes WHERE code = 486 AND authority = 'RFC 3398'")} == {17}
    print(f"codes.sqlite has the same records in {len(lists)} tables")


if __name__ == "__main__":
    main()
