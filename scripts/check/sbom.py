#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds a bill of materials against the schema of CycloneDX and against what was built: the packages of Package.resolved,
the libraries that the linker took from, and the executable itself. Needs cyclonedx-python-lib.

usage: scripts/check/sbom.py file.cdx.json executable unstripped-executable
"""
import hashlib
import json
import pathlib
import re
import sys

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

ROOT = pathlib.Path(__file__).resolve().parents[2]


def main(file, executable, unstripped):
    text = pathlib.Path(file).read_text()
    problem = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if problem:
        sys.exit(f"check-sbom: {file} is no CycloneDX 1.6: {problem}")
    document = json.loads(text)
    parts = {part["name"]: part for part in document["components"]}
    product = document["metadata"]["component"]

    for part in [product, *parts.values()]:
        if str(PackageURL.from_string(part["purl"])) != part["purl"]:
            sys.exit(f"check-sbom: {part['purl']} is not how a package URL is written")
    digest = hashlib.sha256(pathlib.Path(executable).read_bytes()).hexdigest()
    if product["hashes"] != [{"alg": "SHA-256", "content": digest}]:
        sys.exit(f"check-sbom: {file} is about another executable than {executable}")

    expected = {pin["identity"]: pin["state"]["version"] for pin in json.loads((ROOT / "Package.resolved").read_text())["pins"]}
    for name, version in expected.items():
        if parts.get(name, {}).get("version") != version:
            sys.exit(f"check-sbom: {name} {version} is not in {file}")
    # Found in the executable itself, independently of the linker's account.
    code = pathlib.Path(executable).read_bytes()
    marks = {
        "glibc": rb"GNU C Library \(.+?\) stable release version (\d+\.\d+)",
        "zlib": rb"deflate (\d+\.\d+\.\d+) Copyright",
        "openssl": rb"OpenSSL (\d+\.\d+\.\d+) \d+ \w+ \d+",
    }
    for name, mark in marks.items():
        found = re.search(mark, code)
        if found and found.group(1).decode() not in parts.get(name, {}).get("version", ""):
            sys.exit(f"check-sbom: {name} {found.group(1).decode()} is in {executable}, but not in {file}")
    symbols = pathlib.Path(unstripped).read_bytes()
    for name, symbol in {"nghttp2": b"\0nghttp2_session_mem_recv\0", "openssl": b"\0SSL_accept\0", "zlib": b"\0deflate\0"}.items():
        if (symbol in symbols) != (name in parts):
            sys.exit(f"check-sbom: {name} is in one of {unstripped} and {file}, but not in the other")
    if "glibc" not in parts or "zlib" not in parts or "swift" not in parts:
        sys.exit(f"check-sbom: {file} lacks what every build has: it names {', '.join(parts)}")
    print(f"the bill of materials is valid and names what is linked in: {', '.join(parts)}")


main(*sys.argv[1:])
