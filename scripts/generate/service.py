# SPDX-License-Identifier: Apache-2.0
"""Starts the service from which examples and generated files are made."""
import contextlib
import os
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]


def executable():
    """The executable that EXECUTABLE names, else that of the release build."""
    return pathlib.Path(os.environ.get("EXECUTABLE") or ROOT / ".build" / "release" / "sip-codes")


@contextlib.contextmanager
def running():
    """The address of a service that runs within the block, without any variable of this environment."""
    process = subprocess.Popen(
        [executable(), "serve", "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env={})
    try:
        yield process.stdout.readline().split()[-1]
    finally:
        process.terminate()
        process.wait(timeout=20)
