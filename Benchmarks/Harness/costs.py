# SPDX-License-Identifier: Apache-2.0
"""What a server costs apart from the time of requests. Each figure has a name, a unit, and a way to measure it."""

import dataclasses

import first_answer
import image
import instructions
import memory
from results import Figure
from works import WORKS

# How many requests of each work are counted under valgrind, which makes them fifty times slower.
COUNTED = {
    "one-1": 2000,
    "brief-64": 2000,
    "pipelined": 4000,
    "not-modified": 2000,
    "fields-different": 500,
    "batch-3-different": 500,
    "search": 300,
    "reconnect": 500,
}
# The servers that work the same under valgrind as without it.
COUNTABLE = ("limit", "sip-codes", "nginx")


@dataclasses.dataclass(frozen=True)
class Cost:
    name: str
    unit: str
    form: str
    scale: float = 1
    peers: tuple = ("limit", "sip-codes", "nginx", "h2o", "haproxy", "go", "hummingbird")


COSTS = [
    Cost("resident memory after start", "MB", "{:.1f}", 1e-6),
    Cost("of which of its file", "MB", "{:.1f}", 1e-6),
    Cost("of which heap and stacks", "MB", "{:.1f}", 1e-6),
    Cost("resident memory after all was asked for", "MB", "{:.1f}", 1e-6, ("sip-codes",)),
    Cost("per idle connection", "bytes", "{:,.0f}"),
    Cost("per idle HTTP/2 connection", "bytes", "{:,.0f}", peers=("sip-codes", "nginx", "h2o")),
    Cost("exec to first 200", "ms", "{:.1f}", 1e-6),
    Cost("CPU time to first 200", "ms", "{:.1f}", 1e-6),
    Cost("image with HTTP/2 and TLS", "MB", "{:.1f}", 1e-6, ("sip-codes",)),
    Cost("the same, compressed", "MB", "{:.1f}", 1e-6, ("sip-codes",)),
    *(Cost(f"instructions, {name}", "per request", "{:,.0f}", peers=COUNTABLE) for name in COUNTED),
    *(Cost(f"heap allocations, {name}", "per request", "{:.2f}", peers=COUNTABLE) for name in COUNTED),
]
# What is measured together, by the name by which it is asked for.
GROUPS = ("memory", "start", "image", "instructions")
# The lists of requests that they need.
NEEDED = {"memory": {"mix", "search"}, "instructions": {work.asks for work in WORKS if work.name in COUNTED}}
BY_NAME = {cost.name: cost for cost in COSTS}


class Meter:
    def __init__(self, results, setting, generator, cpus, say, failed):
        self.results = results
        self.setting = setting
        self.generator = generator
        self.cpus = cpus
        self.say = say
        self.failed = failed

    def measure(self, peers, groups):
        """Measures the costs of these groups, of every peer."""
        for peer in peers:
            # nghttpd does not support the protocol that the tools use.
            if peer.name == "nghttpd":
                continue
            if "memory" in groups:
                self._measure_memory(peer)
            if "start" in groups:
                self._measure_start(peer)
            if "image" in groups and peer.name == "sip-codes":
                self._try(
                    peer, ("image with HTTP/2 and TLS", "the same, compressed"), lambda: image.measure(self.setting.product)
                )
            if "instructions" in groups and peer.name in COUNTABLE:
                self._count(peer)

    def _measure_memory(self, peer):
        names = ("resident memory after start", "of which of its file", "of which heap and stacks")
        self._try(peer, names, lambda: memory.after_start(peer, self.setting))
        if peer.name == "sip-codes":
            self._try(peer, "resident memory after all was asked for", lambda: [memory.after_all(peer, self.setting)])
        idle = self.results.options["idle"]
        self._try(peer, "per idle connection", lambda: [memory.per_idle_connection(peer, self.setting, "http1", idle)])
        if "h2" in peer.protocols(self.setting):
            self._try(peer, "per idle HTTP/2 connection", lambda: [memory.per_idle_connection(peer, self.setting, "h2", idle)])

    def _measure_start(self, peer):
        tool = self.setting.tools / "first-answer"
        self._try(
            peer,
            ("exec to first 200", "CPU time to first 200"),
            lambda: first_answer.measure(tool, peer, self.setting, self.cpus.load),
        )

    def _count(self, peer):
        # One connection, because how many connections wake the server together would differ from run to run.
        works = [
            (dataclasses.replace(work, connections=1), COUNTED[work.name])
            for work in WORKS
            if work.name in COUNTED and peer.name in work.peers
        ]
        try:
            for work, count in instructions.measure(peer, self.setting, self.generator, works):
                self._note(peer, f"instructions, {work.name}", [count.instructions])
                self._note(peer, f"heap allocations, {work.name}", [count.allocations])
                if peer.name == "sip-codes" and work.name == "one-1":
                    self.results.functions = instructions.readable(count.functions)
        except (RuntimeError, OSError) as error:
            self.failed(f"instructions of {peer.name}: {error}")

    def _try(self, peer, names, measured):
        """Measures one cost. A failure is reported and does not stop the others. `measured` returns the value, or a list with one for each
        name."""
        try:
            values = measured()
        except (RuntimeError, OSError) as error:
            self.failed(f"{names} of {peer.name}: {error}")
            return
        if isinstance(names, str):
            self._note(peer, names, values)
        else:
            for name, column in zip(names, values, strict=True):
                self._note(peer, name, column)

    def _note(self, peer, name, values):
        figure = Figure.of(values)
        self.results.add_cost(name, peer.name, figure)
        cost = BY_NAME[name]
        self.say(f"{peer.name:<12}{name:<42}{cost.form.format(figure.median * cost.scale):>10} {cost.unit}")
