// SPDX-License-Identifier: Apache-2.0

@testable import SIPTrace

/// One request in which a line can be replaced, and what the explanation says of that line.
struct Malformed {
    private static let ids: Set<String> = ["address-malformed", "header-syntax", "start-line-syntax", "session-description-syntax"]

    private var lines = [
        "INVITE sip:7002@192.0.2.15 SIP/2.0", "Via: SIP/2.0/UDP 192.0.2.14:5060;branch=z9hG4bK-g1", "Max-Forwards: 70",
        "From: <sip:7001@192.0.2.14>;tag=g1", "To: <sip:7002@192.0.2.15>", "Call-ID: g-1@192.0.2.14", "CSeq: 1 INVITE",
        "Contact: <sip:7001@192.0.2.14:5060>",
    ]
    private let body = [
        "v=0", "o=- 5150 1 IN IP4 192.0.2.14", "s=-", "c=IN IP4 192.0.2.14", "t=0 0", "m=audio 41000 RTP/AVP 8 101",
        "a=rtpmap:8 PCMA/8000", "a=rtpmap:101 telephone-event/8000", "a=fmtp:101 0-15",
    ]

    /// The explanation of the finding about the line, which replaces that of the same name, or is added; nil where there is none.
    static func complaint(about line: String) throws -> String? {
        var request = Malformed()
        let name = line.prefix { $0 != ":" && $0 != " " } + ":"
        if line.hasSuffix(" SIP/2.0") {
            request.lines[0] = line
        } else if let place = request.lines.firstIndex(where: { $0.hasPrefix(name) }) {
            request.lines[place] = line
        } else {
            request.lines.append(line)
        }
        return try complaint(in: request.lines + ["Content-Length: 0", ""])
    }

    /// The same about a line of the description, which replaces the one that begins with `old`, or is added to the end.
    static func complaint(about line: String, insteadOf old: String?) throws -> String? {
        let request = Malformed()
        var body = request.body
        if let old, let place = body.firstIndex(where: { $0.hasPrefix(old) }) { body[place] = line } else { body.append(line) }
        return try complaint(in: request.lines + ["Content-Type: application/sdp", ""] + body)
    }

    private static func complaint(in lines: [String]) throws -> String? {
        let findings = try explain(lines.joined(separator: "\r\n") + "\r\n").findings
        return findings.first { ids.contains($0.id) }?.explanation
    }
}
