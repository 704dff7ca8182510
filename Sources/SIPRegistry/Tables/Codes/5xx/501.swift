// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code501 = ResponseCode(
        501, "Not Implemented",
        definition: .rfc(3261, "21.5.2"),
        related: [
            RelatedReference(.rfc(2543, "7.5.2"), .earlier, "the first definition, same phrase"),
            RelatedReference(.rfc(3398, "5.6"), .uses, "a gateway must not end a call because its INFO was answered 501"),
            RelatedReference(.rfc(3398, "7.2.4.1"), .uses, "a gateway sends it for ISUP causes 29 and 79"),
            RelatedReference(.rfc(3398, "8.2.6.1"), .uses, "a gateway maps it to cause 79, not implemented"),
            RelatedReference(.rfc(3515, "2.5"), .uses, "the answer of a registrar that does not know REFER"),
            RelatedReference(.rfc(4497, "8.4.1"), .uses, "a gateway sends it for QSIG causes 29, 69 and 79"),
            RelatedReference(.rfc(6665, "4.1.2.2"), .uses, "ends the subscription when it answers a refresh"),
            RelatedReference(.rfc(8876, "4.1"), .uses, "the server does not support what a non-interactive emergency call needs"),
        ],
        meaning: "This server does not know the method, or lacks a function the request needs.",
        description: """
            For a user agent server it means that the method is unknown and not available for any user here. A method \
            that the server recognises but does not allow for this address gets 405 with Allow. A proxy has no reason to \
            send it for the method alone, as it forwards requests with methods it does not know. From a gateway it \
            stands for an ISDN service or facility that the telephone side does not offer.
            """,
        context: CallFlowContext(
            position: "Answer to a request with an unfamiliar method, or to an INVITE through a gateway that asks for a missing service.",
            sentBy: [.userAgentServer, .gateway, .registrar],
            receiver: """
                The client stops using that method with this server and goes on without the feature. A call in progress \
                stays up, unless the request was essential to it.
                """
        ),
        next: NextStep(
            retry: .changed,
            how: "Leave out the feature or use another method for it. The same request fails here each time.",
            after: "at once, with another method or without the service",
            target: .either,
            failover: .depends(
                "another gateway may offer the missing service; a method that the far end does not know fails on every route"
            ),
            sources: [.rfc(3261, "21.5.2"), .rfc(3261, "8.2.1"), .rfc(5057, "5.1")]
        ),
        severity: Severity(.negotiation, "one end lacks a method or service that the other wants; a call without it can still work"),
        likelyCauses: [
            "MESSAGE, PUBLISH, REFER, INFO or UPDATE was sent to a device or trunk that does not have it.",
            "An OPTIONS ping reaches an element that does not support OPTIONS; for monitoring, any answer shows that it is alive.",
            "The request reached the wrong element, such as a PUBLISH at a registrar instead of the presence server.",
            "The telephone network refused a facility or bearer service: Q.850 cause 29, 69 or 79 behind a gateway.",
            "The method name is misspelt, in lower case or garbled: methods are case-sensitive.",
        ],
        checks: [
            "Read the method in the request line and in CSeq, letter by letter.",
            "Send OPTIONS to the same target and read Allow: a method that is missing there should not be sent.",
            "Find out which element answered, and whether the route should have gone further.",
            "Read Reason for Q.850 cause 29, 69 or 79, and look for the service in the INVITE that the gateway refused.",
            """
            If it answers OPTIONS only and calls go through, change the monitoring, not the trunk: many products have a list of \
            codes that count as up.
            """,
        ],
        confusedWith: [
            Confusion(405, "405 knows the method and does not allow it for this address, with Allow; 501 does not know it at all."),
            Confusion(420, "420 rejects an option tag in Require or Proxy-Require; 501 the method or the whole function."),
            Confusion(489, "489 knows SUBSCRIBE and refuses the event package; 501 does not know the method."),
            Confusion(415, "415 refuses the body type; 501 the method or service."),
        ],
        example: """
            SIP/2.0 501 Not Implemented
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bK4d92a6;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=49583
            To: <sip:gw.example.net>;tag=gw-8841
            Call-ID: asd88asd77a@client.example.com
            CSeq: 1 MESSAGE
            Allow: INVITE, ACK, CANCEL, BYE, OPTIONS, PRACK, UPDATE
            Content-Length: 0
            """
    )
}
