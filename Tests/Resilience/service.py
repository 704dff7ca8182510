# SPDX-License-Identifier: Apache-2.0
"""Runs the executable as a process, and reads what the kernel says about it."""

import os
import re
import resource
import signal
import subprocess
import time

BINARY = os.environ["SIP_CODES_BINARY"]
DYNAMIC_BINARY = os.environ.get("SIP_CODES_DYNAMIC_BINARY", BINARY)
PRELOAD_FOLDER = os.environ.get("PRELOAD_FOLDER", "")
TICKS = os.sysconf("SC_CLK_TCK")


class Service:
    """One instance on a separate port. `descriptors` bounds how many it may open, `preload` names a library in this folder, and `container`
    is the control group it belongs to."""

    def __init__(self, *flags, port=0, descriptors=None, environment=None, preload=None, container=None):
        environment = {**os.environ, **(environment or {})}
        if preload:
            environment["LD_PRELOAD"] = f"{PRELOAD_FOLDER}/{preload}.so"

        def bound():
            if container:
                container.enter()
            if descriptors:
                resource.setrlimit(resource.RLIMIT_NOFILE, (descriptors, descriptors))

        self.process = subprocess.Popen(
            [DYNAMIC_BINARY if preload else BINARY, "serve", "--port", str(port), "--threads", "1", *flags],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            preexec_fn=bound,
            env=environment,
        )
        line = self.process.stdout.readline()
        found = re.search(r"listening on http://127\.0\.0\.1:(\d+)", line)
        if not found:
            raise RuntimeError(f"the service did not start: {line!r}")
        self.port = int(found.group(1))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def signal(self, number=signal.SIGTERM):
        self.process.send_signal(number)

    def stop(self):
        """Stops it; returns its exit status and how many seconds it took."""
        started = time.monotonic()
        self.signal()
        status = self.process.wait(timeout=60)
        return status, time.monotonic() - started

    @property
    def alive(self):
        return self.process.poll() is None

    @property
    def cpu_seconds(self):
        with open(f"/proc/{self.process.pid}/stat", encoding="ascii") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    @property
    def cpu_nanoseconds(self):
        """The CPU time of the current threads as the scheduler counts it, which is more precise than clock ticks."""
        folder = f"/proc/{self.process.pid}/task"
        total = 0
        for thread in os.listdir(folder):
            with open(f"{folder}/{thread}/schedstat", encoding="ascii") as file:
                total += int(file.read().split()[0])
        return total

    @property
    def resident_kib(self):
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as file:
            return int(re.search(r"VmRSS:\s+(\d+)", file.read()).group(1))

    @property
    def peak_resident_bytes(self):
        """The most resident memory that the process ever had, including file-backed memory."""
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as file:
            return int(re.search(r"VmHWM:\s+(\d+)", file.read()).group(1)) << 10

    @property
    def descriptors(self):
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))


def until(condition, seconds=20.0):
    """Repeats the condition until it is true; returns whether it ever was."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if condition():
            return True
        time.sleep(0.02)
    return False
