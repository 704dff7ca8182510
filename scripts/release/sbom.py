#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the software bill of materials of the static executable: CycloneDX 1.6, JSON, to standard output.

The libraries in it are those that the linker says it took something from (link.map), not those that somebody thinks of:
the Swift packages with their versions from Package.resolved, the Swift runtime, and the system's static libraries with the
versions of the packages that own them. The same inputs give the same bytes.

usage: scripts/release/sbom.py [folder of scripts/build/static]
"""
import datetime
import hashlib
import json
import os
import pathlib
import platform
import re
import subprocess
import sys
import urllib.parse
import uuid

ROOT = pathlib.Path(__file__).resolve().parents[2]

# The licence of each component, as an SPDX expression. A new library needs a line here.
LICENSES = {
    "swift-argument-parser": "Apache-2.0 WITH Swift-exception",
    "swift-log": "Apache-2.0",
    "swift": "Apache-2.0 WITH Swift-exception",
    "glibc": "LGPL-2.1-or-later",
    "zlib": "Zlib",
    "nghttp2": "MIT",
    "openssl": "Apache-2.0",
}


def license_of(name):
    if re.fullmatch(r"gcc(-\d+)?", name):  # libgcc, libstdc++
        return "GPL-3.0-or-later WITH GCC-exception-3.1"
    if name not in LICENSES:
        sys.exit(f"sbom: '{name}' is linked in, but its licence is not known; add it to LICENSES in scripts/release/sbom.py")
    return LICENSES[name]


def output(*command):
    return subprocess.run(command, check=True, text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout.strip()


def component(name, version, purl, **more):
    return {
        "type": "library",
        "bom-ref": purl,
        "name": name,
        "version": version,
        "licenses": [{"expression": license_of(name)}],
        "purl": purl,
        **more,
    }


def archives(link_map):
    """The static libraries from which at least one object was linked."""
    return {pathlib.Path(found) for found in re.findall(r"^(/[^\s()]+\.a)\(", link_map.read_text(errors="replace"), re.M)}


def swift_packages():
    for pin in json.loads((ROOT / "Package.resolved").read_text())["pins"]:
        address = pin["location"].removesuffix(".git")
        purl = f"pkg:swift/{address.removeprefix('https://')}@{pin['state']['version']}"
        yield component(pin["identity"], pin["state"]["version"], purl, externalReferences=[{"type": "vcs", "url": address}])


def swift_runtime():
    version = re.search(r"Swift version (\S+)", output("swift", "--version")).group(1)
    return component(
        "swift", version, f"pkg:github/swiftlang/swift@swift-{version}-RELEASE",
        description="The Swift runtime, standard library, Dispatch and FoundationEssentials, linked statically.",
        externalReferences=[{"type": "website", "url": "https://www.swift.org"}])


def owner(archive):
    """The Debian or Ubuntu package that a file belongs to; dpkg may know its path with or without /usr."""
    plain = "/" + str(archive.resolve()).lstrip("/").removeprefix("usr/")
    for path in ("/usr" + plain, plain):
        try:
            return output("dpkg-query", "-S", path).split(": ")[0].split(",")[0]
        except subprocess.CalledProcessError:
            continue
    sys.exit(f"sbom: {archive} is linked in, but no package owns it; which version it is cannot be said")


def system_archives(folder):
    """The static libraries of the system from which something was linked, by the package that owns them."""
    system = {}
    for archive in archives(folder / "link.map"):
        if "swift_static" not in archive.parts:
            system.setdefault(owner(archive), []).append(archive)
    return system


def system_package(package, files):
    field = lambda name: output("dpkg-query", "-W", "-f", "${" + name + "}", package)
    name, version, source = field("Package"), field("Version"), field("source:Package")
    system = platform.freedesktop_os_release()
    quoted = lambda text: urllib.parse.quote(text, safe=":")
    purl = (f"pkg:deb/{system['ID']}/{quoted(name)}@{quoted(version)}"
            f"?arch={field('Architecture')}&distro={system['ID']}-{system['VERSION_ID']}&upstream={quoted(source)}")
    return component(source, version, purl, description=f"Linked statically: {', '.join(sorted(file.name for file in files))}.")


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / ".build-static")
    version = output(str(ROOT / "scripts" / "build" / "version"))
    executable = (folder / "sip-codes").read_bytes()

    system = system_archives(folder)
    components = [*swift_packages(), swift_runtime()] + [system_package(name, files) for name, files in system.items()]
    components.sort(key=lambda part: part["bom-ref"])

    product = f"pkg:generic/sip-codes@{version}"
    digest = hashlib.sha256(executable).hexdigest()
    # The time of the commit and not of this run; left out where it is unknown.
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    time = datetime.datetime.fromtimestamp(int(epoch), datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ") if epoch else None
    document = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, digest)}",
        "version": 1,
        "metadata": {
            **({"timestamp": time} if time else {}),
            "component": {
                "type": "application",
                "bom-ref": product,
                "name": "sip-codes",
                "version": version,
                "description": f"One static executable for Linux on {platform.machine()}.",
                "hashes": [{"alg": "SHA-256", "content": digest}],
                "licenses": [{"expression": "Apache-2.0"}],
                "purl": product,
            },
        },
        "components": components,
        "dependencies": [{"ref": product, "dependsOn": [part["bom-ref"] for part in components]}]
        + [{"ref": part["bom-ref"]} for part in components],
    }
    json.dump(document, sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main()
