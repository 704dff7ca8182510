# SPDX-License-Identifier: Apache-2.0
"""Rounds: every server does every work in turn, so that all have the same conditions."""

import contextlib

import idle
from servers import running
from works import USUAL


class Bench:
    """`tools` run the works: by name, an object with `run(work, server, answers, round)`. `failed` is called with error messages."""

    def __init__(self, peers, setting, shared_cpus, tools, descriptors, say, failed):
        self.peers = peers
        self.setting = setting
        self.shared_cpus = shared_cpus
        self.tools = tools
        self.descriptors = descriptors
        self.say = say
        self.failed = failed

    def measure(self, works, rounds):
        """Yields the result of each round, work and server."""
        for turn in range(1, rounds + 1):
            with contextlib.ExitStack() as stack:
                yield from self._round(works, turn, stack)

    def _round(self, works, turn, stack):
        started, peaks = {}, {}
        for work in works:
            if work.idle + work.connections + 100 > self.descriptors:
                self.failed(f"{work.name}: only {self.descriptors} files may be open (ulimit -n)")
                continue
            able = [peer for peer in self.peers if self._can(peer, work)]
            # The order changes from round to round, so that no server always runs on a warmer machine.
            first = turn % len(able) if able else 0
            for peer in able[first:] + able[:first]:
                try:
                    server = self._server(peer, work, started, stack)
                    run = self._run(work, server, turn, peaks, started, stack)
                except (RuntimeError, OSError) as error:
                    # One failure must not lose the figures of the others.
                    self.failed(f"{work.name} on {peer.name}, round {turn}: {error}")
                else:
                    self._report(run)
                    yield run

    def _can(self, peer, work):
        if work.rate not in (None, "own", *(other.name for other in self.peers)):
            return False
        return peer.name in work.peers and (work.protocol == "http1" or work.protocol in peer.protocols(self.setting))

    def _server(self, peer, work, started, stack):
        """The process for a work, which is kept for the rest of the round."""
        key = (peer.name, peer.variant(work), work.loops)
        if key not in started:
            setting = self.setting
            if work.loops:
                setting = setting.replace(loops=work.loops, cpus=self.shared_cpus)
            started[key] = stack.enter_context(running(peer, setting, peer.variant(work)))
            started[key].settle()
        return started[key]

    def _run(self, work, server, turn, peaks, started, stack):
        tool, answers = self.tools[work.tool], self.setting.answers
        if work.tool != "load":
            return tool.run(work, server, answers, turn)
        if work.rate:
            rate = self._peak(server.name if work.rate == "own" else work.rate, turn, peaks, started, stack) / 2
            return tool.run(work, server, answers, turn, ["--rate", round(rate)])
        with self._idle(work, server):
            run = tool.run(work, server, answers, turn)
        if work is USUAL:
            peaks[server.name] = run.per_second
        return run

    def _peak(self, name, turn, peaks, started, stack):
        """A server's rate in the usual work in this round; measured now if necessary."""
        if name not in peaks:
            peer = next(peer for peer in self.peers if peer.name == name)
            server = self._server(peer, USUAL, started, stack)
            peaks[name] = self.tools["load"].run(USUAL, server, self.setting.answers, turn).per_second
        return peaks[name]

    def _idle(self, work, server):
        if not work.idle:
            return contextlib.nullcontext()
        return idle.held(work.idle, server.port, idle.http1(len(self.setting.answers["one"].body)))

    def _report(self, run):
        self.say(
            f"round {run.round}  {run.work:<14}{run.peer:<12}{run.per_cpu_second:>9.0f} per server CPU-second"
            f"{run.per_second:>9.0f}/s   others {run.noise:4.0%} of a CPU"
        )
