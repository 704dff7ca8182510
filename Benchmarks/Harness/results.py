# SPDX-License-Identifier: Apache-2.0
"""All results of a benchmark. Several rounds give one figure: the median and the spread. A ratio is computed within a round, because both
servers had the same conditions in it."""

import dataclasses
import json
import math
import statistics

from runs import Run


@dataclasses.dataclass(frozen=True)
class Figure:
    median: float
    least: float
    most: float

    @classmethod
    def of(cls, values):
        """None if there are no values."""
        values = [value for value in values if not math.isnan(value)]
        return cls(statistics.median(values), min(values), max(values)) if values else None


@dataclasses.dataclass
class Results:
    machine: dict
    options: dict
    runs: list = dataclasses.field(default_factory=list)
    # What is measured once, by the name of the figure and the name of the server.
    costs: dict = dataclasses.field(default_factory=dict)
    # Nanoseconds, by the kind of look-up and the number of records.
    table_growth: dict = dataclasses.field(default_factory=dict)
    # Instructions of one request in user space, by function: the one with the most first.
    functions: dict = dataclasses.field(default_factory=dict)
    # What was not measured, and why.
    skipped: list = dataclasses.field(default_factory=list)

    def of(self, work, peer):
        return [run for run in self.runs if run.work == work and run.peer == peer]

    def figure(self, work, peer, value):
        return Figure.of(value(run) for run in self.of(work, peer))

    def ratio(self, over, under, value=lambda run: run.per_cpu_second):
        """The ratio of two works; `over` and `under` are pairs of a work and a server."""
        below = {run.round: value(run) for run in self.of(*under)}
        return Figure.of(value(run) / below[run.round] for run in self.of(*over) if below.get(run.round))

    @staticmethod
    def single(value):
        """The figure of what is not measured in rounds."""
        return Figure.of([value]) if value is not None else None

    def cost(self, name, peer):
        return self.costs.get(name, {}).get(peer)

    def add_cost(self, name, peer, figure):
        self.costs.setdefault(name, {})[peer] = figure

    @property
    def noise(self):
        return Figure.of(run.noise for run in self.runs)

    def joined(self, earlier):
        """These results, and of the earlier ones what was not measured again."""
        again = {run.work for run in self.runs}
        self.runs = [run for run in earlier.runs if run.work not in again] + self.runs
        self.costs = {name: {**earlier.costs.get(name, {}), **self.costs.get(name, {})} for name in {**earlier.costs, **self.costs}}
        self.table_growth = self.table_growth or earlier.table_growth
        self.functions = self.functions or earlier.functions
        # Each of these says of which work or server it is.
        self.skipped = list(dict.fromkeys(self.skipped + [reason for reason in earlier.skipped if reason.split()[0] not in again]))
        return self

    def write(self, path):
        path.write_text(json.dumps(dataclasses.asdict(self), indent=1) + "\n")

    @classmethod
    def read(cls, path):
        stored = json.loads(path.read_text())
        stored["runs"] = [Run(**run) for run in stored["runs"]]
        stored["costs"] = {name: {peer: Figure(**figure) for peer, figure in by_peer.items()} for name, by_peer in stored["costs"].items()}
        return cls(**stored)
