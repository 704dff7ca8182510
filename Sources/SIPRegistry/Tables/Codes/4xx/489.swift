// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code489 = ResponseCode(
        489, "Bad Event",
        definition: .rfc(6665, "8.3.2"),
        related: [
            RelatedReference(.rfc(3265, "7.3.2"), .earlier, "the first definition, same text"),
            RelatedReference(.rfc(6665, "7.4"), .registers, "the registration with IANA"),
            RelatedReference(.rfc(6665, "4.1.2.2"), .uses, "ends the subscription when it answers a refresh"),
            RelatedReference(
                .rfc(6665, "4.2.3"), .uses,
                "the answer to a SUBSCRIBE with no Event header field where PINT is not supported"
            ),
            RelatedReference(.rfc(3903, "6"), .updates, "extends it to PUBLISH: Event missing or not supported by the compositor"),
            RelatedReference(.rfc(3903, "11.1.1"), .updates, "makes Allow-Events mandatory in a 489 to PUBLISH"),
        ],
        meaning: "The event package named in the Event header field is not supported here.",
        description: """
            The request asks for, reports or publishes an event package that this server does not know, or has no Event \
            header field where one is needed. The rest of the request may be perfect: the user exists and the method is \
            supported. Allow-Events, where it is sent, lists the packages that the sender serves. The older RFC 3265 \
            table made it mandatory in this response; RFC 6665 dropped that table and only permits it. A 489 to a \
            refresh, or to a NOTIFY, ends that subscription.
            """,
        context: CallFlowContext(
            position: "Answer to SUBSCRIBE or PUBLISH from the notifier or presence server, or to NOTIFY from the subscriber.",
            sentBy: [.userAgentServer],
            receiver: """
                A subscriber stops asking this server for the package; it may use another one named in Allow-Events. A \
                notifier that gets it for a NOTIFY removes the subscription.
                """
        ),
        methods: .only(
            [.subscribe, .notify, .publish],
            .rfc(5057, "5.1"),
            note: """
                RFC 5057 calls it valid for SUBSCRIBE and NOTIFY alone; RFC 3903 section 6 adds PUBLISH. After another \
                method, treat it as 400.
                """
        ),
        next: NextStep(
            retry: .changed,
            how: "Use a package that the server lists in Allow-Events, or do without. The same Event value fails every time.",
            after: "at once, with another package",
            target: .either,
            failover: .no(
                "no call is at stake; send the request to the server that hosts the package instead of trying servers in turn"
            ),
            sources: [.rfc(6665, "4.2.1.1"), .rfc(6665, "4.1.3"), .rfc(6665, "4.4.4")]
        ),
        severity: Severity(.negotiation, "the two ends do not share an event package; calls are not affected"),
        likelyCauses: [
            """
            A phone asks for dialog, presence or message-summary (busy lamps, buddy list, message lamp) and the \
            server has no module for it.
            """,
            "A NAT keep-alive or provisioning NOTIFY (Event: keep-alive, check-sync) reaches a device that does not know the package.",
            "The Event header field is missing or misspelt.",
            "The SUBSCRIBE went to an edge proxy or PBX instead of the presence server.",
            "The SUBSCRIBE has no Accept, or one without the body type of the package, and the server answers 489 where 406 is due.",
        ],
        checks: [
            "Read Event in the request and Allow-Events in the 489 side by side.",
            "Find which element answered (Server header field, To tag): the presence server or something on the way to it.",
            "In Asterisk, the log line \"No registered subscribe handler for event\" names the package that no loaded module serves.",
            "If it is the answer to a NOTIFY used as keep-alive, ignore it: the packet kept the NAT binding open.",
            "Read Accept in the SUBSCRIBE: it has to name the package's body type, such as application/dialog-info+xml.",
        ],
        confusedWith: [
            Confusion(469, "469 refuses an Info-Package in INFO; 489 refuses an event package in SUBSCRIBE, NOTIFY or PUBLISH."),
            Confusion(481, "481 says a NOTIFY matches no subscription; 489 that the package itself is unknown."),
            Confusion(405, "405 and 501 refuse the method; 489 took the method and refused its Event."),
            Confusion(406, "406 to a SUBSCRIBE means that no body type in Accept can be produced; the package itself is known."),
        ],
        example: """
            SIP/2.0 489 Bad Event
            Via: SIP/2.0/UDP phone.example.com:5060;branch=z9hG4bK1b7e60;received=192.0.2.77
            From: <sip:201@example.com>;tag=58d1c2
            To: <sip:202@example.com>;tag=pbx77e1
            Call-ID: 1d55ba02@phone.example.com
            CSeq: 1 SUBSCRIBE
            Allow-Events: message-summary, presence
            Content-Length: 0
            """
    )
}
