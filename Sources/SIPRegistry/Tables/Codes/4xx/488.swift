// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code488 = ResponseCode(
        488, "Not Acceptable Here",
        definition: .rfc(3261, "21.4.26"),
        related: [
            RelatedReference(.rfc(3311, "5.2"), .uses, "refuses the new session description in an UPDATE, with a Warning"),
            RelatedReference(.rfc(3398, "7.2.4.1"), .uses, "a gateway sends it for ISUP causes 65 and 70, a bearer that is not available"),
            RelatedReference(
                .rfc(3398, "8.2.6.1"), .uses,
                "maps to cause 31, or to 65 if the Warning speaks of a missing bearer capability"
            ),
            RelatedReference(.rfc(3911, "4"), .uses, "the answer to a Join header field that cannot be satisfied"),
            RelatedReference(.rfc(4412, "4.6.5"), .uses, "too little bandwidth or too few trunks for the call; Warning 370 is typical"),
            RelatedReference(.rfc(4497, "8.5"), .uses, "a QSIG gateway refuses a re-INVITE that does not fit the bearer in use"),
            RelatedReference(
                .rfc(4660, "3.3.4"), .uses,
                "in answer to SUBSCRIBE: the filter in the body was understood but not accepted"
            ),
            RelatedReference(.rfc(7339, "1"), .uses, "a gateway out of trunks but not overloaded should answer 488, not 503"),
            RelatedReference(.rfc(8373, "5.2"), .uses, "no human language in common; Warning 308"),
        ],
        meaning: "The media offer does not suit this device; another one might accept it.",
        description: """
            The session description was understood, but this end cannot or will not take part on these terms: no common \
            codec, encryption required or missing, an address family or bandwidth it cannot serve. It should explain \
            itself in Warning and may carry a description of what the device can do. It speaks for this device alone, \
            unlike 606, which says that none of the callee's devices will accept. Against a re-INVITE or UPDATE it only \
            refuses the change: the call goes on with the old media.
            """,
        context: CallFlowContext(
            position: """
                Final answer to an INVITE with an offer, mostly at once and without ringing; or to a re-INVITE or UPDATE \
                for hold, fax or a codec change.
                """,
            sentBy: [.userAgentServer, .gateway, .proxy],
            receiver: """
                The caller ends the attempt or calls again with another offer. Within a call it keeps the session \
                parameters that were in force before.
                """
        ),
        next: NextStep(
            retry: .changed,
            how: """
                Offer what the Warning, the body of the response or the device profile allows: other codecs, RTP/AVP \
                instead of RTP/SAVP, IPv4 instead of IPv6.
                """,
            after: "at once, with a new offer",
            target: .either,
            failover: .depends(
                "another gateway may support the codec or have a free trunk, but the same offer to a device of the same kind fails again"
            ),
            sources: [.rfc(3261, "21.4.26"), .rfc(3261, "13.3.1.3"), .rfc(3261, "14.2")]
        ),
        severity: Severity(.negotiation, "the two ends found no media description that both accept"),
        likelyCauses: [
            "No codec in common: the offer holds only G.729 or Opus, the far side allows only PCMA and PCMU.",
            "One side insists on SRTP (RTP/SAVP, or a DTLS fingerprint) and the other has it off.",
            "A re-INVITE to T.38 reaches a gateway or carrier with T.38 disabled.",
            "The INVITE has no SDP, or only media types that are switched off here, such as video.",
            "A stream that is switched off on the far side (video, image) makes it refuse the whole offer instead of that stream.",
            "ICE found no usable candidate: an access list or filter of addresses removed them all.",
            "A gateway has no free trunk or bandwidth for the call and follows RFC 4412.",
        ],
        checks: [
            "Read the Warning: 305 is the codec, 304 the media type, 301 the address family, 302 the transport, 370 the bandwidth.",
            """
            Put the m= and a=rtpmap lines of the offer beside the far side's codec list, and check the profile: \
            RTP/AVP, RTP/SAVP or UDP/TLS/RTP/SAVPF.
            """,
            """
            See whether it answers the first INVITE or a re-INVITE: the second points to hold, fax, or a \
            session-timer refresh with altered SDP.
            """,
            "Check the SDP on both sides of the SBC: it may have stripped the only common codec.",
            """
            In a FreeSWITCH log it shows as cause 88, INCOMPATIBLE_DESTINATION; Asterisk (chan_pjsip) reports cause \
            58, bearer capability not available.
            """,
            "Offer audio only and without ICE as a trial; if that works, put the rest back one by one.",
        ],
        confusedWith: [
            Confusion(606, "606 says no device of the callee will accept the session and stops the search; 488 speaks for one device."),
            Confusion(
                415,
                "415 rejects the type or encoding of the body as such (not SDP at all); 488 understood the SDP and refuses what it offers."
            ),
            Confusion(
                406,
                "406 is about the formats the caller accepts in answers (Accept header field); 488 is about the session offered."
            ),
            Confusion(580, "580 refuses the offer because its preconditions, such as reserved bandwidth, cannot be met."),
            Confusion(503, "503 is a server that cannot take the request; 488 is a healthy one that cannot carry this call."),
        ],
        example: """
            SIP/2.0 488 Not Acceptable Here
            Via: SIP/2.0/UDP sbc.example.com:5060;branch=z9hG4bK8c21b7;received=192.0.2.15
            From: <sip:+12025550100@sbc.example.com>;tag=a73kszlfl
            To: <sip:+12025550111@gw.example.net>;tag=1c1830
            Call-ID: c5a1e7e2@sbc.example.com
            CSeq: 1 INVITE
            Warning: 305 gw.example.net "Incompatible media format: no common audio codec"
            Content-Length: 0
            """
    )
}
