# SPDX-License-Identifier: Apache-2.0
"""The size of the container image with HTTP/2 and TLS: the executable as it is shipped, and the licence. The bill of materials and the
notices, less than half a megabyte, are counted where scripts/build/static has left what they are made from."""

import gzip
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]


def measure(product):
    """Bytes in the image, and bytes that are pulled, which are compressed."""
    parts = [product.read_bytes(), (ROOT / "LICENSE").read_bytes()]
    for program in ("sbom.py", "notices.py"):
        result = subprocess.run([ROOT / "scripts/release" / program], capture_output=True, cwd=ROOT)
        if result.returncode == 0:
            parts.append(result.stdout)
    return [[sum(map(len, parts))], [sum(len(gzip.compress(part, 6)) for part in parts)]]
