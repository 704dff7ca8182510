// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code414 = ResponseCode(
        414, "Request-URI Too Long",
        definition: .rfc(3261, "21.4.12"),
        related: [
            RelatedReference(.rfc(2543, "7.4.14"), .earlier, "the first definition, same phrase"),
            RelatedReference(.rfc(3261, "25.1"), .uses, "the grammar prints the phrase as Request-URI Too Large"),
            RelatedReference(
                .rfc(3398, "8.2.6.1"), .uses, "a gateway tries to repair the request first; else ISUP cause 127, interworking"),
            RelatedReference(.rfc(4497, "8.4.4"), .uses, "a QSIG gateway clears with cause 127 if no retry is possible"),
        ],
        meaning: "The URI in the request line exceeds the length that the server accepts.",
        description: """
            The server stops at the length of the Request-URI; it has not looked up whom the URI names. SIP sets no \
            maximum, so the limit is the implementation's own. Real subscriber addresses are short: a URI of this length \
            nearly always carries parameters, embedded header fields or an encoded Contact. The code is seldom met in \
            practice.
            """,
        context: CallFlowContext(
            position: """
                Final answer to any request; most often to one sent to a long Contact, that is within a dialog, after \
                a 3xx, or after a registrar lookup.
                """,
            sentBy: [.proxy, .userAgentServer, .gateway],
            receiver: "The client gives up unless it can build a shorter URI for the same target; a user has nothing to correct."
        ),
        next: NextStep(
            retry: .changed,
            how: """
                Only a shorter Request-URI can pass. RFC 3261 gives no recipe: drop parameters and embedded header \
                fields, or use the address of record in place of an expanded contact.
                """,
            after: "at once, if a shorter URI for the target is known",
            target: .either,
            failover: .depends("another route passes if the limit belongs to a proxy on the path, not if it belongs to the target"),
            sources: [.rfc(3261, "21.4.12"), .rfc(3261, "8.1.3.5")]
        ),
        severity: Severity(.configuration, "some element builds URIs that another element was not made to read"),
        likelyCauses: [
            "An SBC or NAT helper encodes the original contact, a route or a token in the user part or parameters of its own Contact.",
            "A dial plan or redirect joins number, trunk group, number portability and billing parameters into one URI.",
            "A forwarding loop wraps the URI once more on every pass.",
            "A Refer-To or 3xx Contact with embedded header fields was copied into the request line as it stood.",
        ],
        checks: [
            "Read the request line in the trace and count its bytes; then find the element that made it so long.",
            "In a dialog, compare it with the Contact of the 200 or of the INVITE: the far side chose that URI.",
            "Follow the URI hop by hop: growth on each pass means a loop, so look at Via and Max-Forwards too.",
            "Look up the URI length limit of the element that answered.",
        ],
        confusedWith: [
            Confusion(413, "413 is about the length of the body; 414 about the length of the URI in the request line."),
            Confusion(513, "513 covers the message as a whole, header fields included; 414 the request line's URI alone."),
            Confusion(484, "484 says that the number is too short to route; 414 that the URI is too long to read."),
        ],
        example: """
            SIP/2.0 414 Request-URI Too Long
            Via: SIP/2.0/UDP sbc.example.com:5060;branch=z9hG4bK2d4790.1;received=192.0.2.10
            From: Alice <sip:alice@example.com>;tag=88sja8x
            To: <sip:+12025550143@example.net>;tag=a6c85cf
            Call-ID: 6fd1a0e2c4@sbc.example.com
            CSeq: 1 INVITE
            Content-Length: 0
            """
    )
}
