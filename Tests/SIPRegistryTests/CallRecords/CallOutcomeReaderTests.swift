// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

struct CallOutcomeReaderTests {
    private let reader = CallOutcomeReader()

    @Test(arguments: [
        ("486", 486), (" 486\t", 486), ("\"486\"", 486), ("486 Busy Here", 486), ("486-x", 486), ("SIP/2.0 486 Busy Here", 486),
        ("sip:486", 486), ("SIP;cause=486;text=\"x\"", 486), ("busy here", 486), ("Busy-Here", 486), ("603+", 603), ("0486", 486),
        ("299", 299),
    ])
    func readsCodes(_ text: String, _ code: Int) {
        #expect(reader.read(text) == .code(code))
    }

    @Test(arguments: [
        ("Q.850:17", 17), ("q850:17", 17), ("Q.850;cause=17", 17), ("Q.850 ;cause=17 ;text=\"User busy\"", 17), ("USER_BUSY", 17),
        ("Q.850:NORMAL_CLEARING", 16), ("cause=34", 34),
    ])
    func readsCauses(_ text: String, _ cause: Int) {
        #expect(reader.read(text) == .cause(cause))
    }

    @Test(arguments: ["", " ", "0", "000", "99", "700", "-1", "4.86", "486a", "Q.850:128", "Q.850:", "9999999", "sipgate", "what"])
    func saysWhyTheRestIsNeither(_ text: String) {
        guard case .unreadable(let reason) = reader.read(text) else {
            Issue.record("\(text) was read")
            return
        }
        #expect(reason.hasSuffix("."))
    }

    @Test func aBareNumberIsWhatIsAskedFor() {
        let causes = CallOutcomeReader(bare: .cause)
        #expect(causes.read("17") == .cause(17))
        #expect(causes.read("17 User busy") == .cause(17))
        #expect(causes.read("SIP:486") == .code(486))
    }

    @Test func aLongEntryCostsNoMoreThanAShortOne() {
        #expect(reader.read("486 " + String(repeating: "x", count: 1_000_000)) == .code(486))
    }
}
