// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI

struct QualityValueTests {
    private func parse(_ text: String) -> Int? {
        let bytes = Array(text.utf8)
        return QualityValue.parse(bytes.span, 0..<bytes.count)
    }

    @Test(arguments: [
        ("", 1000), (";q=1", 1000), (";q=0", 0), (";q=0.5", 500), (";q=0.05", 50), (";q=0.001", 1), (";q=1.000", 1000), (";Q=0.3", 300),
        (" ; q=0.25", 250), (";level=1;q=0.7", 700), (";q=0.", 0), (";q=1.", 1000),
    ])
    func readsAWeight_RFC9110_12_4_2(_ text: String, _ thousandths: Int) {
        #expect(parse(text) == thousandths)
    }

    @Test(arguments: [";q=", ";q=2", ";q=1.001", ";q=0.0001", ";q=-1", ";q=.5", ";q=0,5", ";q=01", ";q=a"])
    func refusesAMalformedWeight(_ text: String) {
        #expect(parse(text) == nil)
    }
}
