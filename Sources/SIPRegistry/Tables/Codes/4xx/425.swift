// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code425 = ResponseCode(
        425, "Bad Alert Message",
        definition: .rfc(8876, "5.1"),
        related: [
            RelatedReference(.rfc(8876, "4.1"), .uses, "how the alert is carried, and when 415 or 501 is the answer instead"),
            RelatedReference(.rfc(8876, "5.2"), .uses, "AlertMsg-Error, which says what was wrong"),
            RelatedReference(.rfc(8876, "10.3"), .registers, "as Bad Alert Message"),
        ],
        meaning: "The emergency alert (CAP) in the request is too broken to act on.",
        description: """
            A device sent an emergency call without media, a MESSAGE with a Common Alerting Protocol document, and the \
            document is so malformed that no sensible response to the emergency can be derived from it. AlertMsg-Error \
            tells what was wrong. Emergency services should accept whatever they can use, so it is right only if \
            nothing else in the request helps. It must not answer a request without a CAP alert. If the MESSAGE is \
            accepted in spite of a bad alert, AlertMsg-Error goes into the 200.
            """,
        context: CallFlowContext(
            position: "Final answer to a MESSAGE with a CAP alert on its way to an emergency service (PSAP).",
            sentBy: [.userAgentServer, .proxy],
            receiver: """
                The sending device, mostly a sensor with no user, corrects the alert and sends it anew, or raises an \
                alarm elsewhere.
                """
        ),
        methods: .only(
            [.message], .rfc(8876, "4.1"),
            note: "the only method for which RFC 8876 defines alerts; it leaves other transactions undefined"),
        next: NextStep(
            retry: .changed,
            how: """
                Build a valid alert according to the number in AlertMsg-Error and send it again. RFC 8876 gives no rule \
                for repeating; the same alert unchanged will be refused again.
                """,
            after: "at once with a corrected alert",
            target: .same,
            failover: .depends("an alert about danger deserves any other path there is, although the same document may fail there too"),
            sources: [.rfc(8876, "5.1"), .rfc(8876, "5.2")]
        ),
        severity: Severity(.callerMistake, "the alert that the device built cannot be used, so an emergency may go unnoticed"),
        likelyCauses: [
            "Call-Info points with cid: to a body part that is missing or has another Content-ID.",
            "The alert is sent by reference and the URI in Call-Info cannot be fetched.",
            "The XML is truncated, wrongly encoded or does not follow the CAP schema.",
            "Mandatory content is missing, such as the incidents element that RFC 8876 demands.",
        ],
        checks: [
            "Read the code in AlertMsg-Error: 100 cannot process, 101 not found, 102 too little information, 103 corrupted.",
            "Check Call-Info for purpose=EmergencyCallData.cap and follow its cid: or URI.",
            "Check that the part's Content-Type is application/emergencyCallData.cap+xml, and validate the XML.",
            "Compare the body as sent with the body as received; a middlebox or a size limit may have cut it.",
        ],
        confusedWith: [
            Confusion(424, "424 rejects the location in the request; 425 the alert."),
            Confusion(415, "415 does not support the CAP body type at all; 425 supports it and cannot use this document."),
            Confusion(500, "500 is for a server that cannot, or prefers not to, process the alert; 425 blames the alert itself."),
            Confusion(400, "400 means malformed SIP; 425 a malformed alert inside well-formed SIP."),
        ],
        example: """
            SIP/2.0 425 Bad Alert Message
            Via: SIP/2.0/TCP sensor1.example.com;branch=z9hG4bK776sgdkse;received=192.0.2.66
            From: <sip:sensor1@example.com>;tag=49583
            To: <sip:alerts@example.net>;tag=1f6ac3d2
            Call-ID: asd88asd77a@sensor1.example.com
            CSeq: 1 MESSAGE
            AlertMsg-Error: 103;message="Alert payload was corrupted"
            Content-Length: 0
            """
    )
}
