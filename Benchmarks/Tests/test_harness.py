# SPDX-License-Identifier: Apache-2.0

import dataclasses
import pathlib
import tempfile
import unittest

import support  # noqa: F401, where the harness is found from here on

import asks
import growth
import haproxy
import instructions
import nginx
import plot
import reasons
import report
import targets
import traces
import works
from answers import Answers, Asked
from results import Figure, Results
from runs import Run
from wire import Answer
from works import BATCHES, TRACES, WORKS


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
        self.assertRegex(next(line for line in lines if "1.25 × nginx" in line), r"1\.18 +\| \*\*missed\*\*")

    def test_says_what_stands_in_the_way_of_a_missed_target(self):
        found = results([run("one-64", "sip-codes", 1, 940), run("one-64", "limit", 1, 1000), run("one-64", "nginx", 1, 800)])
        self.assertEqual(
            report.in_the_way(found), f"- **one code, 64 connections**, ≥ 1.25 × nginx, is 1.18: {reasons.UNKNOWN}"
        )

    def test_every_reason_is_one_of_a_target(self):
        self.assertLessEqual(set(reasons.REASONS), {target.key for target in targets.TARGETS})

    def test_shows_how_much_of_the_open_loop_was_left_out(self):
        disturbed = run("half", "sip-codes", 1, 900)
        disturbed.disturbed = 100
        self.assertRegex(report.latencies(results([disturbed])), r"10\.0% \|")

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


class JoinedTests(unittest.TestCase):
    def test_what_is_measured_again_replaces_what_was(self):
        earlier = results([run("one-64", "sip-codes", 1, 100), run("mix", "sip-codes", 1, 200)])
        earlier.add_cost("per idle connection", "sip-codes", Figure(200.0, 200.0, 200.0))
        joined = results([run("one-64", "sip-codes", 1, 300)]).joined(earlier)
        self.assertEqual({one.work: one.answers for one in joined.runs}, {"one-64": 300, "mix": 200})
        self.assertEqual(joined.cost("per idle connection", "sip-codes").median, 200)


class GrowthTests(unittest.TestCase):
    def test_the_slope_is_the_exponent_of_the_upper_half(self):
        sizes = (1, 10, 100, 1000)
        self.assertAlmostEqual(growth.slope([(size, 3 * size) for size in sizes]), 1)
        self.assertAlmostEqual(growth.slope([(size, size**2) for size in sizes]), 2)
        self.assertAlmostEqual(growth.slope([(1, 50), (10, 50), (100, 100), (1000, 1000)]), 1)
        self.assertIsNone(growth.slope([(1, 1)]))

    def test_a_panel_and_a_table_for_each(self):
        found = results([run(work.name, peer, 1, 900) for work in BATCHES + TRACES for peer in work.peers])
        self.assertEqual(plot.growth(found).count("of server CPU"), 2)
        self.assertIn("### Growth: a batch, by its entries", report.whole(found))


class AsksTests(unittest.TestCase):
    def test_a_trace_has_the_length_that_is_asked_for_and_different_calls(self):
        text = traces.text(100_000)
        self.assertEqual(len(text), 100_000)
        calls = [line for line in text.split(b"\n") if line.startswith(b"Call-ID: ")]
        self.assertGreater(len(set(calls)), 30)

    def test_the_searches_have_two_to_five_words_and_differ(self):
        queries = asks.queries()
        self.assertEqual(len(set(queries)), len(queries))
        self.assertEqual({len(query.split()) for query in queries}, {2, 3, 4, 5})

    def test_the_limit_is_asked_by_number_in_heads_as_long_as_the_real_ones(self):
        asked = [Asked(asks.Ask(f"/codes/{code}"), Answer(b"HTTP/1.1 200 OK\r\n\r\n", b"x" * code)) for code in (404, 486)]
        answers = Answers(pathlib.Path("/"), {"mix": asked})
        mix = next(work for work in WORKS if work.name == "mix")
        texts = {name: works.requests(mix, Server(name), answers) for name in ("limit", "sip-codes")}
        self.assertEqual(len(texts["limit"]), len(texts["sip-codes"]))
        self.assertIn("200 486\nGET /0001----- HTTP/1.1\n", texts["limit"])
        self.assertIn("200 486\nGET /codes/486 HTTP/1.1\n", texts["sip-codes"])


@dataclasses.dataclass
class Server:
    name: str
    port: int = 0


class InstructionsTests(unittest.TestCase):
    def test_reads_what_callgrind_writes(self):
        text = "events: Ir\nfn=(1) main\n16 100\ncfn=(2) malloc\ncalls=3 40\n16 60\nfn=(2)\n40 60\ncfn=(3) free\ncalls=9 1\n1 1\n"
        text += "fn=(4) more\n1 5\ncfn=(2)\ncalls=4 40\n1 5\nfn=(5) realloc\n1 1\ncfn=(1)\ncalls=7 1\n1 1\ntotals: 229\n"
        with tempfile.TemporaryDirectory() as directory:
            path = pathlib.Path(directory) / "callgrind.out"
            path.write_text(text)
            self.assertEqual(instructions.read(path), instructions.Count(229, 7, {"main": 100, "malloc": 60, "more": 5, "realloc": 1}))


class HAProxyTests(unittest.TestCase):
    def test_a_percent_sign_begins_no_variable(self):
        self.assertEqual(haproxy.quote("it's 5%"), "'it'\\''s 5%%'")


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
