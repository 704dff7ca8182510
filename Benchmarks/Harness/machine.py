# SPDX-License-Identifier: Apache-2.0
"""The machine under the benchmark: its CPUs, its limits, and what else it is doing."""

import dataclasses
import os
import pathlib
import platform
import resource
import time

TICKS = os.sysconf("SC_CLK_TCK")


def _lines(path):
    return pathlib.Path(path).read_text().splitlines()


@dataclasses.dataclass(frozen=True)
class CPUs:
    """Which CPUs run what: with one server loop, the server and the load are apart; with several, as far apart as the machine allows."""

    server: str
    load: str
    several_servers: str
    several_loads: str


def cpus():
    available = [str(number) for number in sorted(os.sched_getaffinity(0))]
    everything = ",".join(available)
    if len(available) >= 4:
        return CPUs(available[0], available[1], ",".join(available[:2]), ",".join(available[2:4]))
    return CPUs(available[0], available[-1], everything, everything)


def move_to(cpu):
    """Keeps this process off the server's CPU."""
    os.sched_setaffinity(0, {int(cpu)})


def raise_descriptor_limit():
    """Raises the limit of open files for this process and its children as far as allowed. Returns the limit."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return hard


def cpu_seconds(process):
    """The CPU time of a process, of all its threads, user and system (what clock_getcpuclockid(3) returns, computed here)."""
    return time.clock_gettime((~process << 3) | 2)


def children_seconds():
    """CPU time of the children that have ended."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def busy_seconds():
    """The CPU time of all CPUs that was not idle, including what other guests of the host took (steal)."""
    user, nice, system, _, _, irq, softirq, steal = map(int, _lines("/proc/stat")[0].split()[1:9])
    return (user + nice + system + irq + softirq + steal) / TICKS


def memory(process):
    """Resident memory in bytes: in total, and the part that is not backed by a file."""
    fields = dict(line.split(":", 1) for line in _lines(f"/proc/{process}/status"))
    return {name: int(fields[name].split()[0]) * 1024 for name in ["VmRSS", "RssAnon"]}


def forget(path):
    """Drops a file from the page cache, so that it is read as on a machine that has just got it. The pages of a file that was just written
    lie in larger pieces, of which a process maps more than it touches."""
    with path.open("rb") as file:
        os.fsync(file.fileno())
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


class Noise:
    """How much of the machine other processes use during a run, in CPUs."""

    def __init__(self, processes):
        self.processes = processes
        self.start = self._now()

    def _now(self):
        ours = sum(cpu_seconds(process) for process in self.processes) + children_seconds() + time.process_time()
        return time.monotonic(), busy_seconds(), ours

    def share(self):
        end = self._now()
        elapsed, busy, ours = (after - before for before, after in zip(self.start, end, strict=True))
        return max(0.0, busy - ours) / elapsed


def describe():
    """What a reader needs to know of the machine to judge the figures."""
    model = next((line.split(":")[1].strip() for line in _lines("/proc/cpuinfo") if line.startswith("model name")), "unknown")
    return {
        "cpu": model,
        "cpus": len(os.sched_getaffinity(0)),
        "memory_gb": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9),
        "kernel": platform.release(),
        "load_average": [round(value, 2) for value in os.getloadavg()],
    }
