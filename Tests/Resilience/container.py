# SPDX-License-Identifier: Apache-2.0
"""A bound on memory like that of a container: the kernel kills what exceeds it."""

import contextlib
import os
import pathlib
import uuid

GROUPS = pathlib.Path("/sys/fs/cgroup")


class Container:
    """A control group for memory. `enter` must be called in the process that shall belong to it, between fork and exec."""

    def __init__(self, folder, legacy):
        self.folder = folder
        self.bound, self.peak = (
            ("memory.limit_in_bytes", "memory.max_usage_in_bytes") if legacy else ("memory.max", "memory.peak"))

    def enter(self):
        (self.folder / "cgroup.procs").write_text(str(os.getpid()), encoding="ascii")

    @property
    def peak_bytes(self):
        """The most memory that it ever used, including the kernel's own memory for it."""
        return int((self.folder / self.peak).read_text(encoding="ascii"))

    @property
    def anonymous_bytes(self):
        """The memory that its processes use now, without file-backed memory."""
        stat = dict(line.split() for line in (self.folder / "memory.stat").read_text(encoding="ascii").splitlines())
        return int(stat.get("rss", stat.get("anon", 0)))


@contextlib.contextmanager
def container(mebibytes):
    """A control group, or None where this user may not make one."""
    legacy = (GROUPS / "memory").is_dir()
    folder = (GROUPS / "memory" if legacy else GROUPS) / f"sip-codes-{uuid.uuid4()}"
    try:
        folder.mkdir()
        group = Container(folder, legacy)
        (folder / group.bound).write_text(str(mebibytes << 20), encoding="ascii")
    except OSError:
        with contextlib.suppress(OSError):
            folder.rmdir()
        yield None
        return
    try:
        yield group
    finally:
        folder.rmdir()
