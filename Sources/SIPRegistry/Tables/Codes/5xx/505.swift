// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code505 = ResponseCode(
        505, "Version Not Supported",
        definition: .rfc(3261, "21.5.6"),
        related: [
            RelatedReference(.rfc(2543, "7.5.6"), .earlier, "the first definition; a body could say which versions are supported"),
            RelatedReference(
                .rfc(3398, "8.2.6.1"), .uses,
                """
                a gateway maps it to ISUP cause 127 if it cannot repair the request; the table misprints the code as 504
                """
            ),
            RelatedReference(.rfc(4497, "8.4.4"), .uses, "a gateway maps it to QSIG cause 127 if a retry is not possible"),
            RelatedReference(.rfc(5057, "5.1"), .uses, "ends the transaction only, not the dialog"),
        ],
        meaning: "The request's first line names a SIP version that the server does not speak.",
        description: """
            The server does not accept the protocol version at the end of the request line and will not handle the request under \
            that major version. SIP/2.0 is the only version in use, so a real version conflict does not occur: the code points to \
            a broken or forged request line. The version is compared as a literal string, so SIP/2.00 is not SIP/2.0. It has \
            nothing to do with the versions of SDP, TLS or the software, and a missing extension brings 420 or 421 instead.
            """,
        context: CallFlowContext(
            position: "Immediate final answer, given as soon as the request line is parsed and before anything else is looked at.",
            sentBy: [.userAgentServer, .proxy, .registrar, .redirectServer],
            receiver: "A conforming client never sees it; one that does reports an error, as there is no lower version to fall back to."
        ),
        next: NextStep(
            retry: .changed,
            how: "Send the request line with SIP/2.0 as its last word, in capitals, after exactly one space.",
            after: "when the element that writes the request line is repaired",
            target: .same,
            failover: .no("a request line that is wrong for one SIP server is wrong for all of them"),
            sources: [.rfc(3261, "21.5.6"), .rfc(3261, "7.1")]
        ),
        severity: Severity(.callerMistake, "the sender wrote a request line that no SIP/2.0 server accepts"),
        likelyCauses: [
            "A scanner, fuzzer or hand-written test script sends another version on purpose or by mistake.",
            "Another protocol arrives at the SIP port, such as HTTP or RTSP, whose request lines have the same shape.",
            "A space that was not escaped in the Request-URI shifts the words, so that part of the URI is read as the version.",
            "Wrong Content-Length on a TCP connection: the rest of a body is read as the next request line.",
        ],
        checks: [
            "Read the raw first line of the request in a capture: the method, one space, the URI, one space, SIP/2.0, CRLF.",
            "Look at the source address and User-Agent; unknown senders with odd versions are scanners and can be dropped.",
            "On TCP or TLS, compare the Content-Length of the message before it with the length of its body.",
            "If the request crossed a proxy or border controller, compare the line before and after: it may be the one that broke it.",
        ],
        confusedWith: [
            Confusion(400, "400 is for any other malformed request; 505 is for the version in the request line alone."),
            Confusion(501, "501 says that the method is not known to the server; 505 that the protocol version is not."),
            Confusion(420, "420 rejects an extension named in Require; 505 the SIP version itself."),
        ],
        example: """
            SIP/2.0 505 Version Not Supported
            Via: SIP/2.0/UDP probe.example.org:5060;branch=z9hG4bK-19c2f7;received=198.51.100.23
            From: <sip:probe@example.org>;tag=5e1d90ab
            To: <sip:proxy.example.com>;tag=b27e1a1d33761e85846fc98f5f3a7e58
            Call-ID: 81f2a7c0d4@probe.example.org
            CSeq: 1 OPTIONS
            Content-Length: 0
            """
    )
}
