#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes Sources/CResources/openapi.json from openapi.yaml. With --check it writes nothing and fails if the two differ.

Needs PyYAML (Debian: python3-yaml).
"""

import json
import pathlib
import re
import sys

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
SOURCE = ROOT / "openapi.yaml"
TARGET = ROOT / "Sources" / "CResources" / "openapi.json"


class Strict(yaml.SafeLoader):
    """Refuses a duplicate key, which PyYAML accepts."""

    def construct_mapping(self, node, deep=False):
        seen = set()
        for key, _ in node.value:
            if key.value in seen:
                raise SystemExit(f"{SOURCE.name}:{key.start_mark.line + 1}: '{key.value}' is there twice")
            seen.add(key.value)
        return super().construct_mapping(node, deep)


class Core(Strict):
    """Reads null, booleans and numbers exactly as YAML 1.2 defines them."""


Core.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("null", r"null|~|", ["n", "~", ""]),
    ("bool", r"true|false", list("tf")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+.0123456789")),
]:
    Core.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), first)


def differences(one, other, place=""):
    """The places where two documents differ, in type or in value."""
    if type(one) is not type(other):
        yield place
    elif isinstance(one, dict):
        if list(one) != list(other):
            yield place
        for key in one.keys() & other.keys():
            yield from differences(one[key], other[key], f"{place}/{key}")
    elif isinstance(one, list):
        for index, (left, right) in enumerate(zip(one, other)):
            yield from differences(left, right, f"{place}/{index}")
    elif one != other:
        yield place


def main():
    text = SOURCE.read_text(encoding="utf-8")
    document = yaml.load(text, Core)
    unclear = sorted(differences(document, yaml.load(text, Strict)))
    if unclear:
        sys.exit(f"{SOURCE.name}: YAML 1.1 and YAML 1.2 read this differently; put it in quotes: {', '.join(unclear)}")
    written = json.dumps(document, indent=2, ensure_ascii=False, allow_nan=False) + "\n"
    if sys.argv[1:] == ["--check"]:
        if not TARGET.exists() or TARGET.read_text(encoding="utf-8") != written:
            sys.exit(f"{TARGET.relative_to(ROOT)} is not what openapi.yaml gives; run scripts/generate/openapi_json.py")
    elif sys.argv[1:]:
        sys.exit("usage: scripts/generate/openapi_json.py [--check]")
    else:
        TARGET.write_text(written, encoding="utf-8")


if __name__ == "__main__":
    main()
