# SPDX-License-Identifier: Apache-2.0
"""A self-signed certificate for the run: P-256, like those of most servers."""

import dataclasses
import pathlib
import shutil
import subprocess


@dataclasses.dataclass(frozen=True)
class Certificate:
    certificate: pathlib.Path
    key: pathlib.Path


def make(directory):
    """None where openssl is not installed."""
    if shutil.which("openssl") is None:
        return None
    files = Certificate(directory / "certificate.pem", directory / "key.pem")
    command = ["openssl", "req", "-x509", "-nodes", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-days", "30"]
    command += ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"]
    command += ["-keyout", files.key, "-out", files.certificate]
    subprocess.run(list(map(str, command)), check=True, capture_output=True)
    return files
