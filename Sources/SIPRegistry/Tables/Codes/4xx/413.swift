// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code413 = ResponseCode(
        413, "Request Entity Too Large",
        definition: .rfc(3261, "21.4.11"),
        related: [
            RelatedReference(.rfc(2543, "7.4.13"), .earlier, "the first definition, same phrase"),
            RelatedReference(.rfc(3261, "20.33"), .uses, "one of the codes that may carry Retry-After"),
            RelatedReference(
                .rfc(3398, "8.2.6.1"), .uses, "a gateway tries to repair the request first; else ISUP cause 127, interworking"),
            RelatedReference(.rfc(4497, "8.4.4"), .uses, "a QSIG gateway clears with cause 127 if no retry is possible"),
        ],
        meaning: "The body of the request is larger than the server will take.",
        description: """
            It is the body that is too large (the SDP, the message text, the presence document or a multipart of \
            several), not the header fields or the message as a whole; that is what 513 is for. Over TCP or TLS the \
            server can drop the connection instead of reading the rest. A limit that holds only for now is marked by \
            Retry-After; without it the limit is lasting. The response has no field that tells how large a body would be \
            taken.
            """,
        context: CallFlowContext(
            position: """
                Final answer to any request with a body, typically MESSAGE, PUBLISH, NOTIFY or an INVITE with a \
                multipart body.
                """,
            sentBy: [.userAgentServer, .proxy, .gateway],
            receiver: """
                The client sends a new request with a smaller body or with none, under the same Call-ID and the next \
                CSeq number, or gives up.
                """
        ),
        next: NextStep(
            retry: .changed,
            how: """
                Leave the body out or make it smaller: fewer codecs and candidates in the SDP, no optional body parts, \
                shorter text. With Retry-After the same body may pass later.
                """,
            after: "at once with a smaller body; with the same body after Retry-After seconds, if given",
            target: .same,
            failover: .depends("another route helps against the limit of an SBC on the path, not against the limit of the far device"),
            sources: [.rfc(3261, "8.1.3.5"), .rfc(3261, "21.4.11")]
        ),
        severity: Severity(.configuration, "a size limit on one side does not fit what the other side is set up to send"),
        likelyCauses: [
            "A MESSAGE carries more than the server's limit; outside a session RFC 3428 keeps the whole request to 1300 bytes as a rule.",
            "The SDP has grown long: many codecs, video, ICE candidates, DTLS or SDES lines for each stream.",
            "An INVITE carries SDP together with ISUP, PIDF-LO or XML parts that the far side does not expect.",
            "A PUBLISH or NOTIFY carries a large presence or resource-list document.",
        ],
        checks: [
            "Read Content-Length of the rejected request and compare it with one that passed.",
            "See which element answered (Server, or the To tag and the hop where the trace ends) and look up its body size limit.",
            "Look for Retry-After: with it the refusal is a passing state, without it the body has to shrink.",
            "Send the same call with one codec and no extra body parts to learn which part costs the space.",
        ],
        confusedWith: [
            Confusion(513, "513 means that the whole message is too long to handle; 413 only that its body is."),
            Confusion(414, "414 is about the length of the Request-URI; 413 about the length of the body."),
            Confusion(415, "415 rejects the type, encoding or language of the body whatever its size; 413 its size."),
        ],
        example: """
            SIP/2.0 413 Request Entity Too Large
            Via: SIP/2.0/TCP client.example.com:5060;branch=z9hG4bK776sgdkse;received=192.0.2.17
            From: <sip:alice@example.com>;tag=49583
            To: <sip:bob@example.net>;tag=ab8asdasd9
            Call-ID: asd88asd77a@client.example.com
            CSeq: 4 MESSAGE
            Content-Length: 0
            """
    )
}
