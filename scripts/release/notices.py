#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the notices of everything that is linked into the static executable, to standard output: for each component of the
bill of materials its copyright and licence as its own package gives them, then the full licences that these refer to.

usage: scripts/release/notices.py [folder of scripts/build/static]
"""
import json
import pathlib
import re
import shutil
import sys

import sbom

LICENCES = pathlib.Path("/usr/share/common-licenses")


def fail(message):
    sys.exit(f"notices: {message}")


def swift_packages(folder):
    """The packages of Package.resolved: their licence, and their notice if there is one."""
    for pin in json.loads((sbom.ROOT / "Package.resolved").read_text())["pins"]:
        checkout = folder / "checkouts" / pin["identity"]
        files = [checkout / name for name in ("LICENSE.txt", "NOTICE.txt") if (checkout / name).exists()]
        if not files:
            fail(f"{checkout} has no LICENSE.txt")
        yield f"{pin['identity']} {pin['state']['version']}", files


def swift_runtime():
    toolchain = pathlib.Path(shutil.which("swift")).resolve().parents[1]
    file = toolchain / "share" / "swift" / "LICENSE.txt"
    if not file.exists():
        fail(f"the toolchain has no {file}")
    return "Swift runtime, standard library, Dispatch and FoundationEssentials", [file]


def system_packages(folder):
    """The system's libraries. Two packages of one source package, such as libgcc and libstdc++, have one notice."""
    seen = {}
    for package in sorted(sbom.system_archives(folder)):
        file = pathlib.Path("/usr/share/doc") / package.split(":")[0] / "copyright"
        if not file.exists():
            fail(f"{file} is not there; install the package {package} with its documentation")
        seen.setdefault(file.read_bytes(), (f"{sbom.output('dpkg-query', '-W', '-f', '${source:Package} ${Version}', package)}", [file]))
    yield from seen.values()


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else sbom.ROOT / ".build-static")
    parts = [*swift_packages(folder), swift_runtime(), *system_packages(folder)]
    print("The executable sip-codes contains the software named below, each under the licence given with it.")
    print("sip-codes itself is under the Apache License 2.0; see LICENSE.\n")
    print("\n".join(f"- {title}" for title, _ in parts))
    referred = set()
    for title, files in parts:
        text = "\n".join(file.read_text(errors="replace").strip() for file in files)
        referred |= set(re.findall(r"/usr/share/common-licenses/([A-Za-z]+-[0-9]+(?:\.[0-9]+)?)", text))
        print(f"\n\n{'=' * 78}\n{title}\n{'=' * 78}\n\n{text}")
    for name in sorted(referred):
        print(f"\n\n{'=' * 78}\n{name}, which notices above refer to\n{'=' * 78}\n\n{(LICENCES / name).read_text().strip()}")


if __name__ == "__main__":
    main()
