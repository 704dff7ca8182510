// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code406 = ResponseCode(
        406, "Not Acceptable",
        definition: .rfc(3261, "21.4.7"),
        related: [
            RelatedReference(.rfc(2543, "7.4.7"), .earlier, "the first definition, same phrase"),
            RelatedReference(.rfc(6665, "4.1.2.1"), .uses, "the answer to a SUBSCRIBE whose Accept names no type the notifier can send"),
            RelatedReference(.rfc(3398, "8.2.6.1"), .uses, "a gateway should cure it and try again; else ISUP cause 79"),
        ],
        meaning: "The server cannot answer in any body format that the request's Accept allows.",
        description: """
            The client said in Accept which types of body it takes, and the resource has nothing of that kind to give. It is \
            about what would come back, so it concerns the answer or the later NOTIFY and not the body of the request, which is \
            415. It has nothing to do with codecs by its definition: an SDP offer that does not suit is 488, or 606 for all \
            devices. Devices that send 406 for a codec mismatch do exist, and the phrase, shared with 606, invites it. \
            Without Accept, application/sdp is assumed, or for SUBSCRIBE the default of the event package.
            """,
        context: CallFlowContext(
            position: """
                Final answer to SUBSCRIBE when the two ends share no format of the event package, seldom to OPTIONS or INVITE with a \
                narrow Accept.
                """,
            sentBy: [.userAgentServer, .gateway],
            receiver: """
                The client widens Accept and asks again if it can read other formats; if not, it gives up this subscription \
                or query.
                """
        ),
        next: NextStep(
            retry: .changed,
            how: """
                List more types in Accept, for a subscription those of the event package; if the sender misuses 406 for media, \
                change the SDP offer as for 488.
                """,
            after: "at once",
            target: .same,
            failover: .no("the two ends have no format in common, whatever the route"),
            sources: [.rfc(3261, "21.4.7"), .rfc(3261, "20.1"), .rfc(6665, "4.1.2.1")]
        ),
        severity: Severity(.negotiation, "two ends that both work share no body format"),
        likelyCauses: [
            "Accept in the SUBSCRIBE lists a type that the notifier does not produce, such as a vendor's presence or BLF format.",
            "Accept is present but empty, which accepts nothing.",
            "The device uses 406 for a codec, SRTP or address mismatch that should be 488.",
        ],
        checks: [
            "Read Accept in the request and compare it with the types the event package defines and the server can send.",
            "For an INVITE, take it for 488: compare the m= lines, codecs and SRTP settings of the offer with those of the callee.",
            "Look at a Warning header field: codes 300 to 399 name the part that did not suit.",
            "Look at the Event header field: the right package with the wrong Accept gives 406, the wrong package 489.",
        ],
        confusedWith: [
            Confusion(415, "415 refuses the body that the request carries; 406 has no acceptable format for the body to send back."),
            Confusion(488, "488 refuses the session description at this device; 406 by definition says nothing of the SDP offer."),
            Confusion(606, "606 shares the phrase but refuses the session description for all devices of the callee."),
            Confusion(489, "489 does not know the event package; 406 knows it but shares no format."),
        ],
        example: """
            SIP/2.0 406 Not Acceptable
            Via: SIP/2.0/TCP watcher.example.com:5060;branch=z9hG4bKnashds8;received=192.0.2.55
            From: <sip:alice@example.com>;tag=xfg9
            To: <sip:bob@example.net>;tag=ffd2
            Call-ID: 2010@watcher.example.com
            CSeq: 17766 SUBSCRIBE
            Warning: 399 presence.example.net "Only application/pidf+xml is available"
            Content-Length: 0
            """
    )
}
