// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code513 = ResponseCode(
        513, "Message Too Large",
        definition: .rfc(3261, "21.5.7"),
        related: [
            RelatedReference(.rfc(3398, "8.2.6.1"), .uses, "a gateway maps it to ISUP cause 127 if it cannot shorten the request"),
            RelatedReference(.rfc(4497, "8.4.4"), .uses, "a gateway maps it to QSIG cause 127 if a retry is not possible"),
            RelatedReference(.rfc(5057, "5.1"), .uses, "ends the transaction only, not the dialog"),
        ],
        meaning: "The whole SIP message is longer than the server can handle.",
        description: """
            The server could not take in the message because of its total length: request line, header fields and body together. \
            RFC 3261 requires every element to handle messages up to the largest datagram, 65,535 bytes on UDP with the IP and UDP \
            headers, so the limit is a property of the implementation or its settings. Where only the body is too long the code is \
            413, where only the Request-URI is too long it is 414. A large request that is lost as IP fragments brings no 513 but silence.
            """,
        context: CallFlowContext(
            position: """
                Immediate final answer, usually to an INVITE with a long SDP, to MESSAGE or to PUBLISH; often from a hop far down \
                the path, after several proxies have added header fields.
                """,
            sentBy: [.userAgentServer, .proxy, .gateway],
            receiver: "The client shortens the request and sends it again, or reports an error; nothing else about it was judged."
        ),
        next: NextStep(
            retry: .changed,
            how: """
                Make the message shorter: fewer codecs and candidates in the SDP, no optional header fields, content by reference \
                instead of in the body. A change of transport alone rarely helps, as the message stays as long.
                """,
            after: "at once, when the message is shorter",
            target: .either,
            failover: .depends("another element may have a larger limit, but a path with the same software has the same one"),
            sources: [.rfc(3261, "21.5.7"), .rfc(3261, "18.1.1")]
        ),
        severity: Severity(.configuration, "a size limit on one element does not fit what the others send"),
        likelyCauses: [
            "The SDP is long: many codecs, video, ICE candidates, several keying methods.",
            "Header fields pile up on the way: Via, Record-Route, History-Info, Identity with a PASSporT, private headers of a carrier.",
            "A border controller or PBX has a fixed buffer or a configured maximum message size of a few kilobytes.",
            "A MESSAGE or PUBLISH carries a document that should be sent as a link.",
        ],
        checks: [
            "Measure the request as it arrived at the hop that answered: start line, header fields and body, in bytes.",
            "Compare its size with that of requests that pass; a sharp limit such as 4096 or 8192 shows the buffer.",
            "Find what makes it long: list the largest header fields and the number of m= and a= lines.",
            "Look up the maximum message size of the element that answered, on the transport in use.",
            "If the request is over 1300 bytes and went by UDP, look for fragments: with an unknown path MTU it belongs on TCP.",
        ],
        confusedWith: [
            Confusion(413, "413 is about the body alone, and Retry-After may say that it is temporary; 513 about the whole message."),
            Confusion(414, "414 is about the Request-URI alone; 513 about the whole message."),
            Confusion(400, "400 is sent by servers that cut the message off at their limit and then find it malformed."),
        ],
        example: """
            SIP/2.0 513 Message Too Large
            Via: SIP/2.0/TCP client.example.com:5060;branch=z9hG4bK74b21;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=9fxced76sl
            To: Bob <sip:bob@example.net>;tag=a1c9e4
            Call-ID: 2xTb9vxSit55XU7p8@client.example.com
            CSeq: 1 INVITE
            Content-Length: 0
            """
    )
}
