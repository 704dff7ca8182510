# SPDX-License-Identifier: Apache-2.0
"""Instructions and heap allocations of one request in user space, counted by valgrind's callgrind. They are the same in every run, however
busy the machine is."""

import collections
import dataclasses
import re
import subprocess

import runs
from peers import find
from servers import running

ALLOCATORS = {"malloc", "calloc", "realloc", "posix_memalign", "aligned_alloc", "memalign"}


@dataclasses.dataclass(frozen=True)
class Count:
    instructions: float
    allocations: float
    functions: dict = dataclasses.field(default_factory=dict)  # instructions by the function that executes them

    def __truediv__(self, requests):
        functions = {name: instructions / requests for name, instructions in self.functions.items()}
        return Count(self.instructions / requests, self.allocations / requests, functions)


def measure(peer, setting, generator, works):
    """What a request costs in each of the works, which are pairs of a work and the number of requests to count.

    Yields pairs of a work and its count. One process does all works that it can: a start takes long under valgrind."""
    by_variant = {}
    for work, requests in works:
        by_variant.setdefault(peer.variant(work), []).append((work, requests))
    path = setting.answers.directory / "callgrind.out"
    setting = setting.replace(product=setting.named, before=("valgrind", "--tool=callgrind", "-q", f"--callgrind-out-file={path}"))
    for variant, group in by_variant.items():
        for old in path.parent.glob("callgrind.out*"):
            old.unlink()
        with running(peer, setting, variant, patience=300) as server:
            server.settle(patience=60)
            for number, (work, requests) in enumerate(group, start=1):
                # What is made once, for the first request of a kind, does not belong to the cost of later ones.
                # They are other requests where there are many: what is asked for again might come from memory.
                generator.send(work, server, setting.answers, requests, other=True)
                _tell(server, "zero")
                generator.send(work, server, setting.answers, requests)
                _tell(server, "dump")
                yield work, read(path.with_name(f"{path.name}.{number}")) / requests


def _tell(server, command):
    runs.output_of(["vgdb", f"--pid={server.process.pid}", command], f"vgdb {command}, {server.name}")


def read(path):
    """The totals of a callgrind file. A name is written out once, with a number that replaces it from then on. The line behind a "calls="
    has what the callee costs, every other line of numbers what the function itself does."""
    names, function, callee, is_call, instructions, allocations = {}, "", "", False, 0, 0
    functions = collections.Counter()
    for line in path.read_text(errors="replace").splitlines():
        if line.startswith(("cfn=", "fn=")):
            kind, number, name = re.match(r"(c?fn)=(\(\d+\))(?: (.*))?", line).groups()
            name = names.setdefault(number, name)
            if kind == "cfn":
                callee = name
            else:
                function = name
        elif line.startswith("calls="):
            is_call = True
            if callee in ALLOCATORS:
                allocations += int(line[len("calls=") :].split()[0])
        elif line.startswith(("totals:", "summary:")):
            instructions = int(line.split()[1])
        elif re.match(r"[\d+*-]", line):
            # Without debug information a line has a place and a number, which is missing where it is zero.
            if not is_call and function:
                functions[function] += int((line.split() + ["0"])[1])
            is_call = False
    return Count(instructions, allocations, dict(functions))


def readable(functions):
    """The functions by the names that they have in Swift, the one with the most instructions first. Recursive calls, which callgrind
    numbers, and the specialisations of a generic function count as one."""
    mangled = [re.sub(r"'\d+$", "", name) for name in functions]
    shown = mangled
    swift = find("swift")
    if swift and mangled:
        result = subprocess.run([swift, "demangle", "--simplified", "--compact"], input="\n".join(mangled), capture_output=True, text=True)
        lines = result.stdout.splitlines()
        shown = lines if len(lines) == len(mangled) else mangled
    joined = collections.Counter()
    for name, count in zip(shown, functions.values(), strict=True):
        joined[name] += count
    return dict(joined.most_common())
