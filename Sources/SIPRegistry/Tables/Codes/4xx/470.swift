// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code470 = ResponseCode(
        470, "Consent Needed",
        definition: .rfc(5360, "5.9.2"),
        related: [
            RelatedReference(.rfc(5360, "5.9.1"), .uses, "tells the relay when to send it"),
            RelatedReference(.rfc(5360, "5.9.3"), .uses, "the syntax of Permission-Missing"),
            RelatedReference(.rfc(5360, "6.1"), .registers, "the registration"),
        ],
        meaning: "The request's URI list holds at least one recipient who has not given consent.",
        description: """
            A relay, such as a server that sends one MESSAGE or INVITE on to a list of recipients, found a URI in the \
            request's own list for which it holds no permission. It must then not translate the request for anyone, \
            including the recipients who did agree. Permission-Missing should name the URIs in question; without it, \
            the client has to find them out another way. The code belongs to the consent framework of RFC 5360 and \
            does not say that the sender lacks rights.
            """,
        context: CallFlowContext(
            position: "Final answer from a URI-list service to a request that brings its recipients in the body.",
            sentBy: [.userAgentServer, .proxy],
            receiver: """
                The client adds the missing URIs to the relay's list, through XCAP for example, upon which the relay \
                asks those recipients for permission; then it sends the request again.
                """
        ),
        next: NextStep(
            retry: .unchanged,
            how: """
                Have the URIs in Permission-Missing added to the relay's list and wait until the relay has their \
                consent. To reach the others now, send a list without those URIs.
                """,
            after: "once the recipients have granted permission; at once with a shorter list",
            target: .same,
            failover: .no("the missing consent is held by this relay, and another route leads to the same relay"),
            sources: [.rfc(5360, "5.9.1"), .rfc(5360, "5.9.2")]
        ),
        severity: Severity(.callerMistake, "the sender named recipients who have not agreed to be addressed through the relay"),
        likelyCauses: [
            "A recipient in the list was never asked, or has not yet answered the permission request.",
            "A recipient refused or withdrew permission.",
            "The list uses another form of a URI than the one that permission was given for.",
            "The relay lost its permission data or runs with an empty list after a move.",
        ],
        checks: [
            "Read Permission-Missing in the response and compare its URIs with the recipient list in the body.",
            "Look up those URIs at the relay: unknown, pending, granted or denied.",
            "Follow the relay's permission request to the recipient, and whether an answer came back.",
            "If Permission-Missing is absent, read the relay's list, for example through XCAP.",
        ],
        confusedWith: [
            Confusion(403, "403 refuses the sender; 470 says that a recipient has not consented."),
            Confusion(407, "407 wants the sender to prove who they are; 470 wants the recipients to agree."),
            Confusion(603, "603 is a callee declining this call; 470 comes before any recipient is contacted."),
        ],
        example: """
            SIP/2.0 470 Consent Needed
            Via: SIP/2.0/TCP client.example.com:5060;branch=z9hG4bKhjhs8ass83;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=32331
            To: Friends <sip:friends@relay.example.org>;tag=d93a11
            Call-ID: d432fa84b4c76e66710@client.example.com
            CSeq: 1 INVITE
            Permission-Missing: <sip:carol@example.net>
            Content-Length: 0
            """
    )
}
