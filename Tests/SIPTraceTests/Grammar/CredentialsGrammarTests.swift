// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

@Suite struct CredentialsGrammarTests {
    @Test(arguments: [
        ("Authorization: Digest username=\"7001\" realm=\"a.example.com\", nonce=\"n\"", "without a comma"),
        ("Authorization: Digest username=\"7001\", realm=aexample, nonce=\"n\"", "without the quotation marks"),
        ("Authorization: Digest username=\"7001\", realm=\"a.example.com, nonce=n", "without its partner"),
    ])
    func saysWhatIsWrongInCredentials(line: String, words: String) throws {
        let explanation = try #require(try Malformed.complaint(about: line))
        #expect(explanation.contains(words), "\(explanation)")
    }

    @Test(arguments: [
        "Authorization: Digest username=\"7001\", realm=\"a.example.com\", nonce=\"n\", uri=\"sip:192.0.2.15\", response=\"e\", algorithm=MD5, qop=auth, nc=00000001, cnonce=\"c\"",
        "Authorization: Digest username=\"7001\", realm=\"a.example.com\", nonce=\"n\", response=<hidden>",
        "Authorization: Digest ...",
        "Authorization: Bearer e.y.j",
        "Authorization: [removed]",
    ])
    func acceptsWhatIsAllowedOrMasked(line: String) throws {
        #expect(try Malformed.complaint(about: line) == nil)
    }
}
