// SPDX-License-Identifier: Apache-2.0

@testable import SIPTrace

/// A short call that is refused; the test of each format puts its own headings around the messages.
enum Sample {
    static let invite = """
        INVITE sip:201@192.0.2.20 SIP/2.0
        Via: SIP/2.0/UDP 192.0.2.10:5060;branch=z9hG4bK-one;rport
        Max-Forwards: 70
        From: "Ann" <sip:200@192.0.2.20>;tag=from1
        To: <sip:201@192.0.2.20>
        Call-ID: call-one@192.0.2.10
        CSeq: 7 INVITE
        Contact: <sip:200@192.0.2.10:5060>
        User-Agent: Phone 1.0
        Content-Type: application/sdp
        Content-Length: 129

        v=0
        o=- 1 1 IN IP4 192.0.2.10
        s=-
        c=IN IP4 192.0.2.10
        t=0 0
        m=audio 4000 RTP/AVP 0 8
        a=rtpmap:0 PCMU/8000
        a=sendrecv
        """

    static let busy = """
        SIP/2.0 486 Busy Here
        Via: SIP/2.0/UDP 192.0.2.10:5060;branch=z9hG4bK-one;rport=5060
        From: "Ann" <sip:200@192.0.2.20>;tag=from1
        To: <sip:201@192.0.2.20>;tag=to1
        Call-ID: call-one@192.0.2.10
        CSeq: 7 INVITE
        Server: PBX 2.0
        Content-Length: 0
        """

    static let ack = """
        ACK sip:201@192.0.2.20 SIP/2.0
        Via: SIP/2.0/UDP 192.0.2.10:5060;branch=z9hG4bK-one;rport
        From: "Ann" <sip:200@192.0.2.20>;tag=from1
        To: <sip:201@192.0.2.20>;tag=to1
        Call-ID: call-one@192.0.2.10
        CSeq: 7 ACK
        Content-Length: 0
        """

    /// The three messages without a log around them.
    static let call = [invite, busy, ack].joined(separator: "\n\n") + "\n"

    /// Each line after a prefix, as in logs.
    static func prefixed(_ message: String, _ prefix: String) -> String {
        message.split(separator: "\n", omittingEmptySubsequences: false).map { prefix + $0 }.joined(separator: "\n")
    }
}

func explain(_ text: String, log: LogFormat? = nil, redact: Bool = false) throws -> Explanation {
    try Explanation(of: Array(text.utf8), options: .init(log: log, redact: redact))
}

extension Explanation {
    /// The method or code of each message, such as `INVITE` or `486`.
    var flow: [String] { trace.messages.map { $0.code.map(String.init) ?? $0.method } }
}
