// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code484 = ResponseCode(
        484, "Address Incomplete",
        definition: .rfc(3261, "21.4.22"),
        related: [
            RelatedReference(.rfc(2543, "7.4.21"), .earlier, "the first definition, which also allowed for an incomplete To address"),
            RelatedReference(.rfc(3398, "7.2.4.1"), .uses, "a gateway sends it for ISUP cause 28, address incomplete"),
            RelatedReference(
                .rfc(3398, "8.2.6.1"), .uses,
                "a gateway turns it into cause 28, invalid number format, if it cannot correct the number itself"
            ),
            RelatedReference(.rfc(3398, "12.2"), .uses, "the answer to a Request-URI that a gateway cannot read as a telephone number"),
            RelatedReference(
                .rfc(4497, "8.3.9"), .uses,
                "closes the earlier INVITE when an overlap-dialling caller sends one with more digits"
            ),
            RelatedReference(.rfc(4497, "8.2.2.2.7"), .uses, "a QSIG gateway that still expects digits does not clear the call for it"),
            RelatedReference(.rfc(6665, "4.1.2.2"), .uses, "ends the subscription when it answers a refresh"),
            RelatedReference(.rfc(3578), .uses, "overlap signalling: a gateway answers 484 to a partial number and gets a longer one"),
        ],
        meaning: "The number is too short so far; more digits are needed before it can be routed.",
        description: """
            The element that should route the call cannot tell where it goes because the Request-URI ends too early. It \
            exists for overlap dialling: the caller sends INVITE after INVITE with a longer number until something other \
            than 484 comes back. Outside overlap dialling it is a plain refusal of a short or wrongly formatted number. \
            Unlike 404 it leaves open that the number exists once it is complete. The reason phrase should say what is \
            missing.
            """,
        context: CallFlowContext(
            position: """
                Final answer to an INVITE, before any ringing. With overlap dialling it answers every attempt but the \
                last; all of them share Call-ID and From tag.
                """,
            sentBy: [.gateway, .userAgentServer, .proxy],
            receiver: """
                A phone or gateway that dials in overlap acknowledges it and sends a new INVITE when it has more digits. \
                Anything else tells the user that the number is incomplete.
                """
        ),
        next: NextStep(
            retry: .changed,
            how: "Send a new INVITE with more digits in the Request-URI, or put the number in the format the far side expects.",
            after: "as soon as more digits have been dialled",
            target: .same,
            failover: .depends(
                "a number that is really short fails on every route; one in the wrong format may pass on a trunk with other number rules"
            ),
            sources: [.rfc(3261, "21.4.22"), .rfc(4497, "8.2.2.2.7")]
        ),
        severity: Severity(.callerMistake, "the caller dialled too few digits; with overlap dialling it is only a step on the way"),
        likelyCauses: [
            "The user, or a timeout between digits, ended dialling too early.",
            "A digit map or dial plan in the phone or PBX sends the number after too few digits.",
            """
            A prefix was stripped, or the country or area code was not added, so the carrier sees a national number \
            where it wants E.164.
            """,
            "The far switch works with overlap signalling and each partial number is answered 484 until the number is complete.",
        ],
        checks: [
            "Compare the user part of the Request-URI with the number as dialled and with the format that the trunk asks for.",
            "Look at the next INVITE from the same caller: the same number with more digits means overlap dialling, not a fault.",
            "Test the digit map and inter-digit timer of the phone against the numbering plan of the country.",
            "Read Reason: Q.850;cause=28 points to the telephone network beyond a gateway.",
        ],
        confusedWith: [
            Confusion(404, "404 says the number does not exist; 484 says it is not complete enough to know."),
            Confusion(604, "604 says that the complete number exists nowhere; 484 that it cannot be judged before it is complete."),
            Confusion(485, "485 has several possible targets for a complete address; 484 has none until more digits come."),
            Confusion(416, "416 rejects the kind of URI (tel, or an unknown scheme); 484 understood the URI and found it too short."),
        ],
        example: """
            SIP/2.0 484 Address Incomplete
            Via: SIP/2.0/UDP pbx.example.com:5060;branch=z9hG4bK5d1c7a02;received=192.0.2.20
            From: "Reception" <sip:200@pbx.example.com>;tag=7c21f0
            To: <sip:0301234@gw.example.net;user=phone>;tag=gw-5190
            Call-ID: 5f0c83a1-77@pbx.example.com
            CSeq: 1 INVITE
            Content-Length: 0
            """
    )
}
