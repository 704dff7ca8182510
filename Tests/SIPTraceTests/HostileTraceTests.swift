// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

/// Hostile texts: no trap, a result, and lists of bounded length.
@Suite struct HostileTraceTests {
    private func repeated(_ text: String, bytes: Int = 200_000) -> String {
        String(repeating: text, count: bytes / max(1, text.utf8.count))
    }

    @Test func boundsEveryList() throws {
        let calls = try explain((0..<20_000).map { "SIP/2.0 200\ni:\($0)\n" }.joined())
        #expect(calls.trace.messages.count == TraceLimits.messages)
        #expect(calls.calls.count <= CallBuilder.mostCalls)
        #expect(calls.isTruncated)
        #expect(calls.findings.count <= 20)
        #expect(try explain(repeated("a\n", bytes: 500_000)).isTruncated)
        #expect(try explain(repeated("[Oct 15 10:00:01] ERROR[2123]: x\n")).trace.notes.count == TraceLimits.notes)
        let fields = try explain("SIP/2.0 200 OK\n" + repeated("a: b\n"))
        #expect(fields.trace.messages.first?.fields.count == 200)
        #expect(fields.isTruncated)
    }

    @Test(arguments: [
        "SIP/2.0", "SIP/2.0 ", "SIP/2.0 200", "SIP/2.0 2000", "INVITE sip:a SIP/2.0", " SIP/2.0", "SIP/2.0 99999999999999999999 x",
        "INVITE  SIP/2.0\nCSeq: 99999999999999999999 INVITE\nContent-Length: 99999999999999999999\n\nv=0",
        "SIP/2.0 200 OK\nContent-Length: -1",
        "SIP/2.0 200 OK\nVia:\nFrom:\nTo:\nCSeq:\nContact:\nContent-Length:\nReason:\nWWW-Authenticate:\nCall-ID:",
        "SIP/2.0 200 OK\nFrom: \"<;tag=\nTo: >;;;=\nVia: ;;,,;branch=\nContact: <<<>>>,,\nReason: ;;;cause=,", "<---", "<--- Received SIP ",
        "<--- Received SIP request (999999999999 bytes) from", "recv ", "recv 1 bytes from ", "recv 99999999999999 bytes from x", "TX ",
        "RX 1 bytes ",
        "channel message sent to [", "U -> ", "U a -> ", "1 -> 2", "-> ->", "1.1.1.1 -> 2.2.2.2 SIP Request: ",
        "1.1.1.1 -> 2.2.2.2 SIP Status: x", "1 99999999999999999.9 1.1.1.1 -> 2.2.2.2 SIP Status: 200 OK", "10:00:00 IP ",
        "10:00:00 IP a.b > c",
        "Session Initiation Protocol\nRequest-Line: \nMessage Header\nMessage Body\n(m): \n(", "| <--", "<-->", "--->", "INVITE --->",
        "00000 99999999999 * ==> ", "00000 1 * ==> SIP/2.0 200", "Incoming SIP Message from ", " On [", "On [0:0]a sent to ", "Hangup ]",
        "Hangup []",
        "\u{1B}[", "\u{1B}", "\\", "\\r\\n", "\\r\\n\\r\\nSIP/2.0 \\r\\n", "\\u00", "&lt", "&lt;", "&", ">", "> > >", "^M", "#015#012",
        "\t\t\t\t", "..",
        "SIP/2.0 200 OK..Via: a..From: b..To: c", "0000 41 42 43 44", "0x0000: 5349 502f 322e 30", "a -> b:", "recv 200", "10:00:00 200",
        "v=0",
        "m=audio ", "`From:`", "Cause-code (", "[Oct", "a=crypto:", "\u{0}",
    ])
    func survives(_ text: String) throws {
        for text in [text, text + "\n", text + "\r\n" + Sample.busy, Sample.invite + "\n" + text, text + text] {
            guard let explanation = try? explain(text, redact: true) else { continue }
            #expect(!explanation.findings.isEmpty)
            _ = explanation.cleanedTrace
        }
    }

    /// Truncates valid traces, repeats parts of them and changes bytes; the same in every run.
    @Test func survivesMutations() throws {
        var random = SplitMix64(state: 20)
        let seeds = FormatTests.cases.map { Array($0.text.utf8) } + [Array(Sample.call.utf8)]
        for round in 0..<600 {
            var bytes = seeds[round % seeds.count]
            for _ in 0..<Int(random.next() % 6) + 1 {
                let place = Int(random.next() % UInt64(bytes.count))
                let length = min(Int(random.next() % 40), bytes.count - place)
                switch random.next() % 4 {
                case 0: bytes.removeSubrange(place..<place + length)
                case 1: bytes.insert(contentsOf: bytes[place..<place + length], at: place)
                case 2: bytes[place] = UInt8(truncatingIfNeeded: random.next())
                default: bytes = Array(bytes[place...]) + bytes[..<place]
                }
                if bytes.isEmpty { bytes = [0x20] }
            }
            guard let explanation = try? Explanation(of: bytes, options: .init(redact: round % 2 == 0)) else { continue }
            #expect(!explanation.findings.isEmpty)
            _ = explanation.cleanedTrace
            for message in explanation.trace.messages {
                _ = (message.from, message.to, message.contacts, message.vias, message.reasons, message.challenges, message.credentials)
                _ = (message.sdp, message.body, message.bodySize, message.contentLength, message.requestURI)
            }
        }
    }
}

/// A small generator of pseudo-random numbers with a seed (Steele and others, 2014).
private struct SplitMix64 {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
