// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code415 = ResponseCode(
        415, "Unsupported Media Type",
        definition: .rfc(3261, "21.4.13"),
        related: [
            RelatedReference(.rfc(2543, "7.4.15"), .earlier, "the first definition; there the list of formats was only advised"),
            RelatedReference(.rfc(3261, "8.2.3"), .uses, "how a server decides, and which Accept field names what"),
            RelatedReference(.rfc(3261, "23.2"), .uses, "refuses an S/MIME body; falling back may be a downgrade attack"),
            RelatedReference(.rfc(3372, "6"), .uses, "SIP-T: refuses the ISUP part, the INVITE is sent again with SDP alone"),
            RelatedReference(
                .rfc(3398, "8.2.6.1"), .uses, "a gateway tries to repair the request first; else ISUP cause 79, not implemented"),
            RelatedReference(.rfc(4497, "8.4.4"), .uses, "a QSIG gateway clears with cause 79 if no retry is possible"),
            RelatedReference(.rfc(4660, "3.3.4"), .uses, "the notifier does not know the filter's MIME type in a SUBSCRIBE"),
            RelatedReference(.rfc(6086, "4.2.2"), .uses, "advised for an INFO body whose type does not fit its Info Package"),
        ],
        meaning: "The body's MIME type, encoding or language is not supported for this method.",
        description: """
            The server does not understand a body part, and that part is not marked optional by Content-Disposition \
            with handling=optional. What it does take is listed in Accept, Accept-Encoding or Accept-Language, whichever \
            matches the problem. It is about the format, not the content: SDP that is understood but has no usable \
            codec is 488, or 606 if it holds for all of the callee's devices. A wrong codec is therefore never a \
            correct reason for 415, though some devices send it for one.
            """,
        context: CallFlowContext(
            position: """
                Final answer to a request with a body: an INVITE with multipart content, a MESSAGE, PUBLISH or \
                SUBSCRIBE with XML, an INFO with digits.
                """,
            sentBy: [.userAgentServer, .gateway],
            receiver: """
                The client repeats the request with a body of a listed type, under the same Call-ID and the next CSeq \
                number. A forking proxy prefers it when it picks one 4xx to pass back, since the client can act on it.
                """
        ),
        methods: .except([.cancel], .rfc(3261, "20"), note: "CANCEL has no body: Table 2 allows it no Content-Type, and its 415 no Accept"),
        next: NextStep(
            retry: .changed,
            how: """
                Send only types from Accept, encodings from Accept-Encoding and languages from Accept-Language. Drop \
                parts that are not needed, or mark them handling=optional.
                """,
            after: "at once",
            target: .same,
            failover: .depends("a route that ends at another kind of device may take the body; a plain SDP body usually avoids that"),
            sources: [.rfc(3261, "8.1.3.5"), .rfc(3261, "8.2.3")]
        ),
        severity: Severity(.negotiation, "the two sides do not share a body format, and the response says which one would do"),
        likelyCauses: [
            "The INVITE is multipart/mixed (SDP with ISUP, PIDF-LO, recording metadata) and the far side reads plain SDP only.",
            "Digits or a picture update in INFO: application/dtmf-relay or application/media_control+xml towards a device without it.",
            "A MESSAGE in a type other than text/plain, such as CPIM or HTML, towards a plain SIP phone.",
            "Content-Type is missing or misspelt on an SDP body, or a middlebox removed it.",
            "A device that cannot use any offered codec answers 415 where 488 is meant.",
        ],
        checks: [
            "Compare Content-Type (and Content-Encoding) of the request with Accept in the response.",
            "For a multipart body look at every part's Content-Type and at handling in its Content-Disposition.",
            "If the body is application/sdp and Accept lists application/sdp, read it as 488 and compare the codecs of the offer.",
            "If Accept-Encoding is present, look for a compressed body, for example Content-Encoding: gzip.",
            "For INFO, check the DTMF mode of both sides before anything else.",
        ],
        confusedWith: [
            Confusion(488, "488 understands the SDP and rejects what it offers; 415 does not understand the format of the body."),
            Confusion(606, "606 rejects the session description for all devices of the callee; 415 rejects the format of the body."),
            Confusion(406, "406 cannot produce a response in a type that the request's Accept allows; 415 cannot read the request's body."),
            Confusion(420, "420 rejects an option tag in Require or Proxy-Require; 415 rejects the body."),
            Confusion(413, "413 rejects the size of the body; 415 its format."),
        ],
        example: """
            SIP/2.0 415 Unsupported Media Type
            Via: SIP/2.0/UDP gw1.example.com:5060;branch=z9hG4bKbf9f44;received=192.0.2.20
            From: <sip:+12025550101@gw1.example.com;user=phone>;tag=12345600
            To: <sip:+12025550143@example.net;user=phone>;tag=8472ff1a
            Call-ID: 9fb1c7d0e6@gw1.example.com
            CSeq: 1 INVITE
            Accept: application/sdp
            Content-Length: 0
            """
    )
}
