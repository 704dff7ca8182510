// SPDX-License-Identifier: Apache-2.0

import SIPRegistry
import Testing

@testable import SIPTrace

/// Texts without any message, which the search answers.
@Suite struct TextSearchTests {
    private static let index = SearchIndex(.standard)

    private func explain(_ text: String, redact: Bool = false) throws -> Explanation {
        try Explanation(of: Array(text.utf8), options: .init(redact: redact, search: { Self.index }))
    }

    @Test(arguments: [
        ("ERROR[7]: chan_sip: got 488 Not Acceptable Here from peer\n", [488]),
        ("the log says Q.850;cause=88 and nothing else\n", []),
        ("a colleague has one-way audio since the new router\n", []),
        ("Twilio debugger shows 32009\n", []),
        ("Warning: 399 pbx \"Loop\"\n", []),
    ])
    func aLineLeadsToARecord(_ text: String, codes: [Int]) throws {
        let explanation = try explain("Hello,\n" + text)
        let finding = try #require(explanation.findings.first)
        #expect(finding.id == "words-of-text")
        #expect(finding.evidence.map(\.line) == [2])
        #expect(!finding.checks.isEmpty)
        #expect(!finding.sources.isEmpty)
        if !codes.isEmpty { #expect(finding.codes == codes) }
        #expect(explanation.searchQuery != nil)
        #expect(explanation.summary.contains(finding.title))
    }

    @Test func namesOfFormatsAreNoWords() throws {
        let explanation = try explain("a=rtpmap:101 telephone-event/8000\na=fmtp:101 0-15\nDTMF-digits-missing\n")
        #expect(!explanation.findings.contains { $0.id == "words-of-text" })
    }

    @Test func credentialsInALineAreMasked() throws {
        let explanation = try explain("407 Proxy Authentication Required, response=\"0123456789abcdef\"\n")
        #expect(!explanation.findings.contains { $0.evidence.contains { $0.text.contains("0123456789abcdef") } })
    }

    @Test func withoutAnIndexNothingIsLookedUp() throws {
        let explanation = try Explanation(of: Array("got 488 Not Acceptable Here from peer\n".utf8))
        #expect(!explanation.findings.contains { $0.id == "words-of-text" })
    }

    @Test func aTextWithMessagesIsNotLookedUp() throws {
        let explanation = try explain(
            "why 488?\nSIP/2.0 486 Busy Here\nCall-ID: a\nCSeq: 1 INVITE\nFrom: <sip:a@b>;tag=1\nTo: <sip:c@d>\n\n")
        #expect(!explanation.findings.contains { $0.id == "words-of-text" })
    }

    @Test(arguments: ["Hello, my phone is broken, please help.", "Good morning everybody, what is this?"])
    func anOrdinarySentenceLeadsToNothing(_ text: String) throws {
        let finding = try #require(try explain(text).findings.first)
        #expect(finding.id == "no-sip-message")
        #expect(finding.verdict == .cannotTell)
    }
}
