# SPDX-License-Identifier: Apache-2.0

import unittest

import support
import sizing
from results import Figure, Results
from runs import Run


def results(**rates):
    """The results of runs with these numbers of responses in a second of CPU time."""
    runs = [Run(work.replace("_", "-"), "sip-codes", 1, rate, 1.0, 1.0, 0.5, 0.0) for work, rate in rates.items()]
    return Results({}, {}, runs)


class SizingTests(unittest.TestCase):
    def test_fills_the_page_of_this_repository(self):
        page = (support.ROOT / "docs/sizing.md").read_text()
        found = results(mix=100_000, search=10_000)
        found.add_cost("exec to first 200", "sip-codes", Figure(11.9e6, 11e6, 12e6))
        filled = sizing.filled(page, found)
        self.assertIn("| all codes in turn | 100,000 a CPU-second |\n", filled)
        self.assertIn("| one code, 64 connections | not measured yet |\n", filled)
        self.assertIn("| from exec to the first answer | 12 ms |\n", filled)
        # 1,000,000 / 60,000 and 250,000 / 6,000
        self.assertIn("| 1,000,000 | 17 | 37 Gbit/s |\n", filled)
        self.assertIn("| 10,000,000 | 5% | 50% | 250,000 | 42 |\n", filled)
        self.assertEqual(sizing.filled(filled, found), filled)

    def test_leaves_sums_whose_figures_were_not_measured(self):
        page = "".join(f"<!-- {name} -->\nas it was\n<!-- /{name} -->\n" for name in ("carried", "without a cache", "with a CDN"))
        filled = sizing.filled(page, results(one_64=100_000))
        self.assertEqual(filled.count("as it was"), 1)
        self.assertIn("<!-- with a CDN -->\nas it was\n", filled)

    def test_wants_a_place_for_the_figures(self):
        with self.assertRaisesRegex(ValueError, "0 places for the figures 'carried'"):
            sizing.filled("", results(one_64=1))


if __name__ == "__main__":
    unittest.main()
