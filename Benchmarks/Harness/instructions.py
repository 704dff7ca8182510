# SPDX-License-Identifier: Apache-2.0
"""Instructions and heap allocations of one request in user space, counted by valgrind's callgrind. They are the same in every run, however
busy the machine is."""

import dataclasses
import re

import runs
from servers import running

ALLOCATORS = {"malloc", "calloc", "realloc", "posix_memalign", "aligned_alloc", "memalign"}


@dataclasses.dataclass(frozen=True)
class Count:
    instructions: float
    allocations: float

    def __truediv__(self, requests):
        return Count(self.instructions / requests, self.allocations / requests)


def measure(peer, setting, generator, works):
    """What a request costs in each of the works, which are pairs of a work and the number of requests to count.

    Yields pairs of a work and its count. One process does all works that it can: a start takes long under valgrind."""
    by_variant = {}
    for work, requests in works:
        by_variant.setdefault(peer.variant(work), []).append((work, requests))
    path = setting.answers.directory / "callgrind.out"
    setting = setting.replace(before=("valgrind", "--tool=callgrind", "-q", f"--callgrind-out-file={path}"))
    for variant, group in by_variant.items():
        for old in path.parent.glob("callgrind.out*"):
            old.unlink()
        with running(peer, setting, variant, patience=300) as server:
            for number, (work, requests) in enumerate(group, start=1):
                # What is made once, for the first request of a kind, does not belong to the cost of later ones.
                generator.send(work, server, setting.answers, requests)
                _tell(server, "zero")
                generator.send(work, server, setting.answers, requests)
                _tell(server, "dump")
                yield work, read(path.with_name(f"{path.name}.{number}")) / requests


def _tell(server, command):
    runs.output_of(["vgdb", f"--pid={server.process.pid}", command], f"vgdb {command}, {server.name}")


def read(path):
    """The totals of a callgrind file. A name is written out once, with a number that replaces it from then on."""
    names, callee, instructions, allocations = {}, "", 0, 0
    for line in path.read_text(errors="replace").splitlines():
        if line.startswith(("cfn=", "fn=")):
            kind, number, name = re.match(r"(c?fn)=(\(\d+\))(?: (.*))?", line).groups()
            name = names.setdefault(number, name)
            callee = name if kind == "cfn" else callee
        elif line.startswith("calls=") and callee in ALLOCATORS:
            allocations += int(line[len("calls=") :].split()[0])
        elif line.startswith(("totals:", "summary:")):
            instructions = int(line.split()[1])
    return Count(instructions, allocations)
