// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI
@testable import SIPRegistry

/// The responses of `POST /explain` to valid and invalid input; the tests of SIPTrace check what the rules find.
@Suite(.overEveryTransport) struct ExplainResourceTests {
    private let refused = """
        INVITE sip:2002@pbx.example.net SIP/2.0
        Via: SIP/2.0/UDP 198.51.100.23:5060;branch=z9hG4bKa1
        From: "Anna" <sip:2001@pbx.example.net>;tag=q1
        To: <sip:2002@pbx.example.net>
        Call-ID: 6f00d@198.51.100.23
        CSeq: 1 INVITE
        Proxy-Authorization: Digest username="2001", realm="pbx", nonce="5f3a", response="0badc0de0badc0de"
        Content-Length: 0

        SIP/2.0 486 Busy Here
        Via: SIP/2.0/UDP 198.51.100.23:5060;branch=z9hG4bKa1
        From: "Anna" <sip:2001@pbx.example.net>;tag=q1
        To: <sip:2002@pbx.example.net>;tag=z9
        Call-ID: 6f00d@198.51.100.23
        CSeq: 1 INVITE
        Content-Length: 0

        """

    private func explain(_ text: String, _ query: String = "") -> TestResponse { TestClient().post("/explain" + query, Array(text.utf8)) }

    private func findings(_ response: TestResponse) -> [[String: Any]] { response.object["findings"] as? [[String: Any]] ?? [] }

    @Test func saysWhatHappenedAndIsNotKept() {
        let answer = explain(refused)
        #expect(answer.status == 200)
        #expect(answer.fields["cache-control"] == "no-store")
        #expect(findings(answer).isEmpty == false)
        #expect((answer.object["trace"] as? [String: Any])?["messages"] as? Int == 2)
    }

    @Test(arguments: ["", "?format=text", "?format=markdown", "?format=html", "?format=trace", "?redact=1", "?redact=1&format=trace"])
    func showsNoCredentials(_ query: String) {
        let answer = explain(refused, query)
        #expect(answer.status == 200)
        #expect(!answer.text.contains("0badc0de"))
        #expect(!answer.text.contains("5f3a"))
        if query.contains("redact") {
            #expect(!answer.text.contains("2001"))
            #expect(!answer.text.contains("Anna"))
        }
    }

    @Test func aPageIsMarkupThroughout() {
        let page = explain(refused, "?format=html").text
        #expect(page.contains("href=\"/codes/486\""))
        #expect(!page.contains("HTML(markup"))
        #expect(!page.contains("&lt;p&gt;"))
    }

    /// The keys of the contract, also where there is nothing to say.
    @Test(arguments: ["hello", "OPTIONS sip:a@example.com SIP/2.0\n\n", "SIP/2.0 100 Trying\nCall-ID: a\nCSeq: 1 INVITE\n"])
    func listsAndOutcomesAreAlwaysThere(_ text: String) {
        let answer = explain(text)
        for finding in findings(answer) {
            for key in ["evidence", "checks", "codes", "sources"] { #expect(finding[key] is [Any], "\(key)") }
        }
        for call in answer.object["calls"] as? [[String: Any]] ?? [] {
            let outcome = call["outcome"] as? [String: Any] ?? [:]
            #expect(Set(outcome.keys) == ["code", "answered", "ended_by"])
        }
    }

    @Test func wordsOfAnyLengthFitATerminal() {
        let long = refused.replacing("Call-ID: 6f00d@", with: "Call-ID: \(String(repeating: "6f00d", count: 60))@")
            .replacing("INVITE sip:2002@", with: "INVITE sip:\(String(repeating: "2", count: 200))@")
            .replacing("486 Busy Here", with: "486 \(String(repeating: "\u{65E5}\u{672C}\u{8A9E}", count: 30))")
        for query in ["?format=text", "?format=text&redact=1"] {
            let lines = explain(long, query).text.split(separator: "\n")
            #expect(lines.allSatisfy { $0.columns <= 80 }, "\(lines.filter { $0.columns > 80 })")
        }
    }

    @Test func aCodeWithoutARecordIsNotLinked() {
        let answer = explain(refused.replacing("486 Busy Here", with: "699 Enough"))
        #expect(answer.text.contains("699 Enough"))
        #expect(!answer.text.contains("/codes/699"))
        #expect(!explain(refused.replacing("486 Busy Here", with: "699 Enough"), "?format=text").text.contains(" ,"))
    }

    @Test func fitsATerminal() {
        for line in explain(refused, "?format=text").text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }

    @Test(arguments: ["", " \n\n"])
    func nothingIsABadRequest(_ text: String) {
        let answer = explain(text)
        #expect(answer.status == 400)
        #expect(answer.mediaType == "application/problem+json")
    }

    @Test func textWithoutSIPIsNoError() {
        let answer = explain("Dear colleague, what a lovely day.")
        #expect(answer.status == 200)
        #expect(findings(answer).first?["verdict"] as? String == "cannot_tell")
    }

    @Test func wordsWithoutAMessageAreAnsweredByTheSearch() throws {
        let answer = explain("Since Monday\nwe have one-way audio with calls from outside.\n")
        let finding = try #require(findings(answer).first)
        #expect(finding["id"] as? String == "words-of-text")
        #expect((finding["title"] as? String ?? "").contains("one side hears"))
        let evidence = try #require((finding["evidence"] as? [[String: Any]])?.first)
        #expect(evidence["line"] as? Int == 2)
        #expect((answer.object["summary"] as? String ?? "").hasPrefix("The text holds no SIP message. "))
    }

    @Test func linesOfALogLeadToTheSearch() throws {
        let log =
            "[Oct 15 10:00:01] WARNING[21]: chan_pjsip.c: Call to sip:anna@192.0.2.7 failed\n    -- Got SIP response 486 \"Busy Here\"\n"
        let open = try #require(explain(log).object["search"] as? [String: Any])
        #expect((open["href"] as? String)?.hasPrefix("/search?q=") == true)
        let redacted = try #require(explain(log, "?redact=1").object["search"] as? [String: Any])
        #expect((redacted["query"] as? String)?.contains("192.0.2.7") == false)
        #expect((redacted["query"] as? String)?.contains("anna") == false)
    }

    @Test func moreThanTheLimitIsTooLarge() {
        let answer = TestClient().post("/explain", [UInt8](repeating: 0x20, count: (1 << 20) + 1))
        #expect(answer.status == 413)
    }

    @Test func otherOctetsAreReadAsLatin1() {
        let answer = TestClient().post("/explain", Array(refused.utf8) + [0xE9, 0x0A])
        #expect((answer.object["trace"] as? [String: Any])?["encoding"] as? String == "latin-1")
    }

    @Test(arguments: [
        ([0xD4, 0xC3, 0xB2, 0xA1, 2, 0, 4, 0], "tshark"), ([0x0A, 0x0D, 0x0D, 0x0A, 0x1C, 0, 0, 0], "tshark"),
        ([0x48, 0x45, 0x50, 0x33, 0, 0x20], "sngrep"), ([UInt8](repeating: 0, count: 64), "text"),
    ])
    func whatIsNoTextIsRefusedWithAdvice(_ octets: [UInt8], _ word: String) {
        let answer = TestClient().post("/explain", octets, type: "application/octet-stream")
        #expect(answer.status == 415)
        #expect((answer.object["detail"] as? String)?.contains(word) == true)
    }
}
