// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code606 = ResponseCode(
        606, "Not Acceptable",
        definition: .rfc(3261, "21.6.4"),
        related: [
            RelatedReference(.rfc(2543, "7.6.4"), .earlier, "the first definition, without the media capabilities in the body"),
            RelatedReference(
                .rfc(3398, "8.2.6.1"), .uses,
                """
                maps to cause 31, or to 65 if the Warning speaks of a missing bearer capability
                """
            ),
            RelatedReference(.rfc(4497, "8.4.4"), .uses, "a gateway maps it to QSIG cause 65 or 31, by the Warning"),
            RelatedReference(.rfc(5057, "5.1"), .uses, "ends the transaction only, not the dialog"),
            RelatedReference(.rfc(8373, "5.2"), .uses, "no human language in common; Warning 308"),
        ],
        meaning: "The callee is willing to talk, but none of their devices accepts the media offered.",
        description: """
            The callee's user agent was reached and is willing, but the session described does not suit it: media, bandwidth, \
            address family, language. It is meant only for a sender who knows that no other end point of the callee will answer \
            either; a single device that cannot take the offer sends 488, which has the same meaning for one place. Warning may \
            list the reasons, and a body may describe what would be accepted. It is about the session description, not about the \
            format of the response, which is 406, nor of the request body, which is 415.
            """,
        context: CallFlowContext(
            position: "Final answer to an INVITE with an offer, mostly at once and without ringing.",
            sentBy: [.userAgentServer, .gateway, .proxy],
            receiver: """
                A forking proxy cancels its other branches, starts no new ones and passes the 606 on; the caller's user agent \
                acknowledges it and decides whether to come back with another offer.
                """
        ),
        methods: .except(
            [.register], .rfc(3261, "10.3"),
            note: "a registrar must not send any 6xx; the rule does not name proxies on the way to it"
        ),
        next: NextStep(
            retry: .changed,
            how: """
                Make a new offer that avoids what Warning names and fits the capabilities in the body, if there are any. Whether to \
                do so is up to the caller.
                """,
            after: "at once with a changed offer",
            target: .same,
            failover: .no("it speaks for every device of the callee: change the offer, or have a media gateway transcode, not the route"),
            sources: [.rfc(3261, "21.6.4"), .rfc(3261, "20.43")]
        ),
        severity: Severity(.negotiation, "the two sides were in contact and found no common session"),
        likelyCauses: [
            "There is no codec in common, or encryption is required by one side and missing on the other.",
            "The address family, transport profile or bandwidth of the offer does not suit the callee's network.",
            "A PBX or border controller sends 606 for its own policy where 488 is meant.",
            "No human language in common, on systems that negotiate it.",
        ],
        checks: [
            "Read Warning: 300 to 307 name what in the SDP was not understood or available, 308 language, 370 bandwidth.",
            "Compare the offer's m= lines, profiles (RTP/AVP, RTP/SAVP) and codecs with the body of the 606 or a 200 to OPTIONS.",
            "Look at the SDP as it reached the element that answered; a border controller may have removed the common codec.",
            "See whether one of several forked devices sent the 606: it should have been 488, and it ended the others.",
            "Behind a gateway the cause differs: RFC 3398 sets 31 or 65, Asterisk 58, FreeSWITCH and Oracle's border controller 88.",
        ],
        confusedWith: [
            Confusion(488, "488 has the same meaning for one device and leaves other branches alone; 606 speaks for all devices."),
            Confusion(406, "406 says that the server cannot produce a response the Accept header field allows; 606 rejects the session."),
            Confusion(415, "415 says that the body's type is not supported; 606 that the SDP was understood and does not suit."),
            Confusion(580, "580 says that a precondition in the offer cannot be met; 606 that the media themselves do not suit."),
            Confusion(603, "603 says that the callee does not want the call; 606 that the callee does, but not in this form."),
        ],
        example: """
            SIP/2.0 606 Not Acceptable
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bK74bf9;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=9fxced76sl
            To: Bob <sip:bob@example.net>;tag=8321234356
            Call-ID: 3848276298220188511@client.example.com
            CSeq: 1 INVITE
            Warning: 305 pbx.example.net "Incompatible media format: only PCMA and PCMU are available"
            Content-Length: 0
            """
    )
}
