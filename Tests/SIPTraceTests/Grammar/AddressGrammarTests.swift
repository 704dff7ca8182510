// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

@Suite struct AddressGrammarTests {
    @Test(arguments: [
        ("From: <sip:7001@192.0.2.14;tag=g1>", "within the angle brackets"),
        ("From: \"Ann \"Bee\" Cee\" <sip:7001@192.0.2.14>;tag=g1", "not escaped"),
        ("From: \"Ann <sip:7001@192.0.2.14>;tag=g1", "without its partner"),
        ("From: Bee, Ann <sip:7001@192.0.2.14>;tag=g1", "not in quotation marks"),
        ("From: <sip:7001@192.0.2.14>tag=g1", "lacks the semicolon"),
        ("Contact: <sip:7001@192.0.2.14", "never closes"),
        ("Contact: sip:7001@192.0.2.14>", "never opens"),
        ("Contact: <>", "no value"),
        ("Contact:", "no value"),
        ("Contact: <sip:7001@192.0.2.14>,", "comma that no address"),
        ("Contact: <sip:7001@192.0.2.14>;expires=60,Date:Thu, 24 May 2029 05:52:55 GMT", "goes over into another field: Date"),
        ("Contact: sip:7001@192.0.2.14;transport=tcp", "without angle brackets"),
        ("Contact: sip:7001@192.0.2.14?Subject=a", "no angle brackets"),
        ("Record-Route: sip:192.0.2.1;lr", "without the angle brackets"),
        ("Contact: < sip:7001@192.0.2.14>", "blanks between"),
    ])
    func saysWhatIsWrongInAnAddress(line: String, words: String) throws {
        let explanation = try #require(try Malformed.complaint(about: line))
        #expect(explanation.contains(words), "\(explanation)")
    }

    @Test(arguments: [
        "Contact: \"Ann, \\\"B\\\"\" <sip:7001@192.0.2.14>;+sip.instance=\"<urn:uuid:1>\";expires=60",
        "Contact: *",
        "Contact: <sip:7001@192.0.2.14>, <sip:7001@192.0.2.15>;q=0.5",
        "From: Ann Bee <sip:7001@192.0.2.14>;tag=g1",
        "From: sip:7001@192.0.2.14;tag=g1",
        "Record-Route: <sip:192.0.2.1;lr;ftag=g1>, <sip:192.0.2.2;lr>",
        "From: \\\"Ann\\\" <sip:7001@192.0.2.14>;tag=g1",
        "Contact: <sip:...",
    ])
    func acceptsWhatIsAllowedOrMasked(line: String) throws {
        #expect(try Malformed.complaint(about: line) == nil)
    }
}
