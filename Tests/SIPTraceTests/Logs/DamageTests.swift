// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

/// The damage that copying and pasting does to a trace.
@Suite struct DamageTests {
    private func expectCall(_ text: String, _ comment: Comment) throws {
        let explanation = try explain(text)
        #expect(explanation.flow == ["INVITE", "486", "ACK"], comment)
        #expect(explanation.calls.map(\.callID) == ["call-one@192.0.2.10"], comment)
        #expect(explanation.trace.messages.first?.sdp?.media.first?.formats == ["0", "8"], comment)
        #expect(explanation.calls.first?.outcome.code == 486, comment)
    }

    private func lines(_ change: (String) -> String) -> String {
        Sample.call.split(separator: "\n", omittingEmptySubsequences: false).map { change(String($0)) }.joined(separator: "\n")
    }

    @Test func lineEnds() throws {
        try expectCall(Sample.call, "LF")
        try expectCall(lines { $0 + "\r" }, "CRLF")
        try expectCall(lines { $0 + "\r\r" }, "CR CR LF")
        try expectCall(Sample.call.replacing("\n", with: "\r"), "CR")
        try expectCall(lines { $0 + "^M" }, "visible CR")
        try expectCall(lines { $0 + "\\r" }, "escaped CR at the end")
    }

    @Test func quotingAndMarkup() throws {
        try expectCall(lines { "> " + $0 }, "mail")
        try expectCall(lines { "> > " + $0 }, "mail, twice")
        try expectCall("Here it is:\n```\n\(Sample.call)```\nThanks", "fences")
        try expectCall(lines { "    " + $0 }, "indented code")
        try expectCall(lines { "\u{1B}[1;32m" + $0 + "\u{1B}[0m" }, "colours")
        try expectCall(Sample.call.replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing("\"", with: "&quot;"), "entities")
        try expectCall(lines { $0.contains("SIP/2.0") && !$0.hasPrefix("Via") ? "**\($0)**" : $0 }, "bold start lines")
        try expectCall("\u{FEFF}" + Sample.call, "byte order mark")
        try expectCall(Sample.call.replacing(": ", with: ":\u{A0}"), "no-break spaces")
    }

    @Test func prefixes() throws {
        try expectCall(lines { "[Oct 15 10:00:01] VERBOSE[2123] logger.c: " + $0 }, "Asterisk")
        try expectCall(lines { "pbx_1  | " + $0 }, "Docker")
        try expectCall(lines { "Oct 15 10:00:01 host /usr/sbin/proxy[797]: " + $0 }, "syslog")
        try expectCall(lines { "2023-09-20 09:58:08.472 20476-20521 System.out  com.example  I  " + $0 }, "logcat")
    }

    @Test func escapedIntoOneLine() throws {
        try expectCall(Sample.call.replacing("\n", with: "\\r\\n"), "escaped CRLF")
        try expectCall("{\"log\":\"" + Sample.call.replacing("\"", with: "\\\"").replacing("\n", with: "\\r\\n") + "\"}", "JSON")
        try expectCall(Sample.call.replacing("\n", with: "#015#012"), "rsyslog")
        try expectCall(Sample.call.replacing("\n", with: "\t"), "tabs")
    }

    /// Mail and terminals break long lines; the message goes on behind them.
    @Test func brokenFields() throws {
        let challenge = """
            SIP/2.0 401 Unauthorized
            Via: SIP/2.0/UDP 192.0.2.10:5060;branch=z9hG4bK-one
            WWW-Authenticate: Digest realm="pbx.example.org",
            nonce="abc", algorithm=MD5,
            opaque="def", qop="auth-
            int"
            Call-ID: broken-1
            CSeq: 7 INVITE
            """
        let prefixed = ["SIP/2.0 401", "Via:", "WWW", "Call-ID:", "CSeq:"].reduce(challenge) {
            $0.replacing($1, with: "10:00:01.500 I " + $1)
        }
        for text in [challenge, prefixed] {
            let response = try #require(try explain(text).trace.messages.first)
            #expect(response.callID == "broken-1")
            #expect(response.challenges.first?.qop == "auth-int")
            #expect(response.challenges.first?.nonce == "abc")
        }
        // A field that ends with a comma, before the body.
        let invite = Sample.invite.replacing("User-Agent: Phone 1.0", with: "Allow: INVITE, ACK,").replacing(
            "Content-Length: 129\n", with: "")
        #expect(try explain(invite).trace.messages.first?.sdp?.media.count == 1)
    }

    @Test func dotsForCarriageReturns() throws {
        try expectCall(lines { $0 + "." }, "ngrep -W byline")
    }

    @Test func doubleSpaced() throws {
        let explanation = try explain(Sample.busy.replacing("\n", with: "\n\n"))
        #expect(explanation.flow == ["486"])
        #expect(explanation.trace.messages.first?.fields.count == 7)
    }

    @Test func missingBlankLines() throws {
        try expectCall(Sample.call.replacing("\n\n", with: "\n"), "none")
    }

    @Test func cutLines() throws {
        let invite = Sample.invite.split(separator: "\n")
        let cut = invite.dropFirst().joined(separator: "\n")
        let explanation = try explain(cut + "\n\n" + Sample.busy)
        #expect(explanation.trace.messages.map(\.kind) == [.fragment, .response])
        #expect(explanation.trace.messages.first?.method == "INVITE")
        #expect(explanation.calls.count == 1)
    }

    @Test func elidedFields() throws {
        let text = """
            INVITE sip:201@192.0.2.20 SIP/2.0
            Via: SIP/2.0/UDP 192.0.2.10:5060;branch=z9hG4bK-one
            ...
            Call-ID: call-one@192.0.2.10
            CSeq: 7 INVITE

            SIP/2.0 403 Forbidden
            <snip>
            CSeq: 7 INVITE
            """
        let explanation = try explain(text)
        #expect(explanation.flow == ["INVITE", "403"])
        #expect(explanation.trace.messages.map(\.isElided) == [true, true])
        #expect(explanation.calls.count == 1)
        #expect(explanation.calls.first?.legs.first?.transactions.count == 1)
    }

    @Test func compactNamesAndFolding() throws {
        let text = """
            SIP/2.0 200 OK
            v: SIP/2.0/UDP 192.0.2.1
             ;branch=z9hG4bK1
            f: <sip:a@example.com>;tag=1
            t: <sip:b@example.com>
            \t;tag=2
            i: abc
            CSeq : 1 INVITE
            l: 0
            """
        let message = try #require(try explain(text).trace.messages.first)
        #expect(message.branch == "z9hG4bK1")
        #expect(message.toTag == "2")
        #expect(message.callID == "abc")
        #expect(message.method == "INVITE")
        #expect(message.field(.to)?.line == 5)
    }

    @Test func severalDialogsAndOneSide() throws {
        let other = Sample.busy.replacing("call-one", with: "call-two")
        let explanation = try explain([Sample.invite, other, Sample.ack].joined(separator: "\n\n"))
        #expect(explanation.calls.count == 2)
        #expect(explanation.calls.map(\.messages.count) == [2, 1])
        #expect(try explain(Sample.busy).calls.first?.outcome.code == 486)
    }

    @Test func notUTF8() throws {
        var bytes = Array(Sample.busy.utf8)
        bytes.replace("PBX".utf8, with: [0xC4, 0xD6, 0xDC])
        let explanation = try Explanation(of: bytes)
        #expect(explanation.trace.isLatin1)
        #expect(explanation.trace.messages.first?.product == "ÄÖÜ 2.0")
        #expect(try !explain(Sample.busy).trace.isLatin1)
    }

    @Test func utf16() throws {
        var bytes: [UInt8] = [0xFF, 0xFE]
        for unit in Sample.busy.utf16 { bytes += [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)] }
        #expect(try Explanation(of: bytes).flow == ["486"])
    }

    @Test func aBodyThatIsCutDoesNotSwallowTheNextMessage() throws {
        let text = Sample.invite.replacing("Content-Length: 129", with: "Content-Length: 9000") + "\n" + Sample.busy
        #expect(try explain(text).flow == ["INVITE", "486"])
    }

    @Test func aFieldThatStatesAnErrorIsNoLineOfALog() throws {
        let explanation = try explain(
            Sample.busy.replacing("Server:", with: "X-Error: Tenant not found\nP-Unknown: 1\nReason: Q.850;cause=63\nServer:"))
        let message = try #require(explanation.trace.messages.first)
        #expect(message.field(named: "X-Error")?.value == "Tenant not found")
        #expect(message.reasons.map(\.cause) == [63])
        #expect(explanation.trace.notes.isEmpty)
    }

    @Test func countsWhatItSkips() throws {
        let explanation = try explain("Hello,\nmy phone does not ring.\n\n" + Sample.busy + "\n\nWhat is wrong?\n")
        #expect(explanation.trace.skippedLines == 3)
    }
}
