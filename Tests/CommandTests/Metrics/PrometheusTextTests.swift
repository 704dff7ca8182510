// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import sip_codes

struct PrometheusTextTests {
    @Test func writesAFamilyWithHelpTypeAndSamples() {
        var text = PrometheusText()
        text.family("a_total", .counter, "Things.")
        text.sample("a_total", [("kind", "x"), ("place", "y")], "1")
        text.sample("a_total", "2")
        #expect(text.text == "# HELP a_total Things.\n# TYPE a_total counter\na_total{kind=\"x\",place=\"y\"} 1\na_total 2\n")
    }

    @Test func escapesALabelsValue() {
        var text = PrometheusText()
        text.sample("a", [("b", "c\"d\\e\nf")], "1")
        #expect(text.text == "a{b=\"c\\\"d\\\\e\\nf\"} 1\n")
    }

    @Test(arguments: [
        (0, "0"), (1, "0.000000001"), (25_000, "0.000025"), (1_500_000_000, "1.5"), (2_000_000_000, "2"), (-5, "0"),
        (Int.max, "9223372036.854775807"),
    ])
    func writesSecondsExactly(nanoseconds: Int, seconds: String) {
        #expect(PrometheusText.seconds(nanoseconds) == seconds)
    }
}
