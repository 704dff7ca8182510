# SPDX-License-Identifier: Apache-2.0
"""Many rounds to one figure: the median and the spread. A ratio is taken within a round, where both met the same machine."""

import dataclasses
import statistics


@dataclasses.dataclass(frozen=True)
class Figure:
    median: float
    least: float
    most: float

    @classmethod
    def of(cls, values):
        values = list(values)
        return cls(statistics.median(values), min(values), max(values)) if values else None


class Summary:
    def __init__(self, runs):
        self.runs = runs

    def of(self, work, peer):
        return [run for run in self.runs if run.work == work and run.peer == peer]

    def figure(self, work, peer, value):
        return Figure.of(value(run) for run in self.of(work, peer))

    def ratio(self, over, under, value=lambda run: run.per_cpu_second):
        """`over` and `under` are pairs of a work and a peer."""
        below = {run.round: value(run) for run in self.of(*under)}
        return Figure.of(value(run) / below[run.round] for run in self.of(*over) if below.get(run.round))

    @property
    def noise(self):
        return Figure.of(run.noise for run in self.runs)
