# SPDX-License-Identifier: Apache-2.0

import pathlib
import tempfile
import unittest

import support  # noqa: F401, where the harness is found from here on

import instructions
import nginx
import plot
import report
from results import Figure, Results
from runs import Run
from works import WORKS


def run(work, peer, turn, answers):
    latency = {"p50": 10.0, "p99": 20.0 * turn, "p999": 30.0, "max": 40.0}
    return Run(work, peer, turn, answers, 1.0, 0.5, 0.25, 0.0, latency, latency)


MACHINE = {"cpu": "a CPU", "cpus": 2, "memory_gb": 8, "kernel": "6", "load_average": [0, 0, 0], "versions": {"nginx": "1.22.1"}}


def results(runs):
    return Results(MACHINE, {"rounds": 3, "seconds": 1, "idle": 10}, runs)


class ResultsTests(unittest.TestCase):
    def test_ratios_are_taken_within_a_round(self):
        # The machine is half as fast in the second round, for both servers.
        found = results(
            [
                run("one-64", "sip-codes", 1, 900),
                run("one-64", "limit", 1, 1000),
                run("one-64", "sip-codes", 2, 400),
                run("one-64", "limit", 2, 500),
                run("one-64", "sip-codes", 3, 950),
                run("one-64", "limit", 3, 1000),
            ]
        )
        self.assertEqual(found.ratio(("one-64", "sip-codes"), ("one-64", "limit")), Figure(0.9, 0.8, 0.95))
        self.assertIsNone(found.ratio(("one-64", "sip-codes"), ("one-64", "nginx")))

    def test_are_the_same_when_they_are_read_again(self):
        found = results([run("one-64", "sip-codes", 1, 900)])
        found.add_cost("per idle connection", "sip-codes", Figure(200.0, 200.0, 200.0))
        with tempfile.TemporaryDirectory() as directory:
            path = pathlib.Path(directory) / "results.json"
            found.write(path)
            self.assertEqual(Results.read(path), found)


class ReportTests(unittest.TestCase):
    def test_says_which_targets_are_met(self):
        found = results([run("one-64", "sip-codes", 1, 940), run("one-64", "limit", 1, 1000), run("one-64", "nginx", 1, 800)])
        lines = report.targets(found).splitlines()
        self.assertRegex(next(line for line in lines if "0.93 × limit" in line), r"0\.94 \| met")
        self.assertRegex(next(line for line in lines if "1.35 × nginx" in line), r"1\.18 +\| \*\*missed\*\*")

    def test_says_that_the_machine_was_not_quiet(self):
        busy = run("one-64", "sip-codes", 1, 900)
        busy.noise = 0.5
        self.assertIn("not quiet", report.whole(results([busy])))
        self.assertNotIn("not quiet", report.whole(results([run("one-64", "sip-codes", 1, 900)])))

    def test_every_work_has_a_row(self):
        found = results([run(work.name, peer, 1, 900) for work in WORKS for peer in work.peers])
        text = report.whole(found)
        for work in WORKS:
            if not work.loops:
                self.assertIn(f"| {work.title} ", text)
        self.assertIn("<svg", plot.bars(found))


class InstructionsTests(unittest.TestCase):
    def test_reads_what_callgrind_writes(self):
        text = "events: Ir\nfn=(1) main\n16 100\ncfn=(2) malloc\ncalls=3 40\n16 60\nfn=(2)\n40 60\ncfn=(3) free\ncalls=9 1\n1 1\n"
        text += "fn=(4) more\n1 5\ncfn=(2)\ncalls=4 40\n1 5\nfn=(5) realloc\n1 1\ncfn=(1)\ncalls=7 1\n1 1\ntotals: 229\n"
        with tempfile.TemporaryDirectory() as directory:
            path = pathlib.Path(directory) / "callgrind.out"
            path.write_text(text)
            self.assertEqual(instructions.read(path), instructions.Count(229, 7))


class NginxTests(unittest.TestCase):
    def test_no_word_of_the_configuration_is_too_long(self):
        body = '{"text": "\\\\"}\n' * 1000
        pieces = nginx.split(body)
        self.assertEqual("".join(pieces), body)
        self.assertLess(max(len(nginx.quote(piece)) for piece in pieces), 4096)

    def test_a_dollar_would_be_a_variable(self):
        self.assertRaises(ValueError, nginx.split, "costs $5")


if __name__ == "__main__":
    unittest.main()
