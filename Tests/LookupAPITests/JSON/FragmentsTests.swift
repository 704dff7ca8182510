// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI

struct FragmentsTests {
    private func written(_ write: (inout OutputSpan<UInt8>) -> Void) -> String {
        String(decoding: [UInt8](capacity: 64, initializingWith: write), as: UTF8.self)
    }

    @Test(arguments: [(0, "0"), (7, "7"), (10, "10"), (486, "486"), (10_000, "10000"), (-1, "0")])
    func writesNumbers(_ number: Int, _ expected: String) {
        #expect(written { $0.append(decimal: number) } == expected)
    }

    @Test(arguments: [(0, "0.000"), (1, "0.001"), (999, "0.999"), (1000, "1.000"), (1_520_040, "1520.040"), (-50, "-0.050")])
    func writesThousandths(_ number: Int, _ expected: String) {
        #expect(written { $0.append(thousandths: number) } == expected)
    }

    @Test func joinsPieces() {
        var fragments = Fragments()
        let first = fragments.add(Array("one".utf8))
        let empty = fragments.add([])
        let second = fragments.add(Array("two".utf8))
        let text = written { output in
            fragments.append(second, to: &output)
            fragments.append(empty, to: &output)
            fragments.append(first.withoutFirst, to: &output)
        }
        #expect(text == "twone")
    }
}
