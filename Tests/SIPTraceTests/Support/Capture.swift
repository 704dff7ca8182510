// SPDX-License-Identifier: Apache-2.0

@testable import SIPTrace

/// Writes messages as a capture prints them. What is not given has an ordinary value.
struct Capture {
    static let caller = "198.51.100.10:5060"
    static let callee = "203.0.113.5:5060"
    static let next = "203.0.113.30:5060"

    var text = ""

    /// One message: of a request, `line` is without the version.
    mutating func add(
        _ line: String, at second: Double, from: String = Capture.caller, to: String = Capture.callee, cseq: String = "1 INVITE",
        branch: String = "one", callID: String = "leg-one@198.51.100.10", tags: (from: String?, to: String?) = ("a1", nil), vias: Int = 1,
        fields: [String] = [], body: [String] = []
    ) {
        let isResponse = line.utf8.first?.isDigit == true
        let whole = Int(second)
        let micros = Int((second - Double(whole)) * 1_000_000)
        let clock = [10, whole / 60, whole % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
        let fraction = String(repeating: "0", count: 6 - "\(micros)".count) + "\(micros)"
        var lines = ["U 2026/03/04 \(clock).\(fraction) \(from) -> \(to)", isResponse ? "SIP/2.0 \(line)" : "\(line) SIP/2.0"]
        for via in 0..<vias { lines.append("Via: SIP/2.0/UDP 198.51.100.\(10 + via):5060;branch=z9hG4bK-\(branch)\(via)") }
        lines.append("From: <sip:1001@pbx.example.com>\(tags.from.map { ";tag=\($0)" } ?? "")")
        lines.append("To: <sip:1002@pbx.example.com>\(tags.to.map { ";tag=\($0)" } ?? "")")
        lines += ["Call-ID: \(callID)", "CSeq: \(cseq)"] + fields
        if !body.isEmpty { lines.append("Content-Type: application/sdp") }
        let size = body.reduce(0) { $0 + $1.utf8.count + 2 }
        lines += ["Content-Length: \(size)", ""] + body
        text += lines.joined(separator: "\r\n") + "\r\n\r\n"
    }

    /// An INVITE, answered and acknowledged.
    static var established: Capture {
        var capture = Capture()
        capture.add("INVITE sip:1002@pbx.example.com", at: 0, fields: ["Contact: <sip:1001@198.51.100.10:5060>"], body: Self.offer)
        capture.add("180 Ringing", at: 0.1, from: callee, to: caller, tags: ("a1", "b1"))
        capture.add(
            "200 OK", at: 5, from: callee, to: caller, tags: ("a1", "b1"), fields: ["Contact: <sip:1002@203.0.113.5:5060>"],
            body: Self.offer)
        capture.add("ACK sip:1002@203.0.113.5:5060", at: 5.05, cseq: "1 ACK", branch: "ack", tags: ("a1", "b1"))
        return capture
    }

    static let offer = [
        "v=0", "o=- 1 1 IN IP4 198.51.100.10", "s=-", "c=IN IP4 198.51.100.10", "t=0 0", "m=audio 4000 RTP/AVP 8", "a=rtpmap:8 PCMA/8000",
    ]

    func explanation() throws -> Explanation { try explain(text) }
}
