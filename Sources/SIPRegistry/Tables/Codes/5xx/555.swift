// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code555 = ResponseCode(
        555, "Push Notification Service Not Supported",
        definition: .rfc(8599, "8.1"),
        related: [
            RelatedReference(.rfc(8599, "4.1.5"), .uses, "what it tells a client that only asks which push services there are"),
            RelatedReference(.rfc(8599, "5.6.1.1"), .uses, "when a proxy may send it to a client that requests push notifications"),
            RelatedReference(.rfc(8599, "5.6.1.2"), .uses, "when a proxy may send it in answer to a query that names a push service"),
            RelatedReference(.rfc(8599, "14.2.1"), .registers, "default phrase Push Notification Service Not Supported"),
        ],
        meaning: "The network cannot send push notifications through the service the phone named.",
        description: """
            Answer to a REGISTER whose Contact names a push notification service in pn-provider that no proxy on the way supports. \
            To a query with an empty pn-provider it says that no push service is supported at all, although by the proxy rules of \
            RFC 8599 (5.6.1.2) such a query is only ever forwarded. A proxy may send it only if its configuration tells it that no \
            other proxy between it and the registrar could help; otherwise it passes the REGISTER on. Because of this, missing \
            support mostly shows as a 200 without Feature-Caps: +sip.pns, not as 555.
            """,
        context: CallFlowContext(
            position: """
                Final answer to a REGISTER with pn-provider in the Contact URI, instead of forwarding it; the phone is then not \
                registered by that request.
                """,
            sentBy: [.proxy],
            receiver: """
                The application must not count on being woken: it registers without the push parameters and keeps its connection \
                open, or names another service.
                """
        ),
        methods: .only([.register], .rfc(8599, "8.1")),
        next: NextStep(
            retry: .changed,
            how: """
                Register again with another pn-provider, or without the pn- parameters. An empty pn-provider asks for the list of \
                services: it comes in Feature-Caps of the 200.
                """,
            after: "at once",
            target: .same,
            failover: .depends("another edge proxy helps only if it is the one that the push service is configured on"),
            sources: [.rfc(8599, "4.1.1"), .rfc(8599, "4.1.5")]
        ),
        severity: Severity(.configuration, "the application and the network are not set up for the same push service"),
        likelyCauses: [
            "The value of pn-provider is not one that the network has been set up for, or is misspelt: apns, fcm and webpush are usual.",
            "Push support is not enabled, or has no credentials for this application, on the proxy that the phone registers through.",
            "The REGISTER lacks what the service requires, such as pn-param, and no proxy further on supports the service.",
        ],
        checks: [
            "Read the Contact URI of the REGISTER: pn-provider, pn-param and pn-prid must be URI parameters, inside the angle brackets.",
            "Send a REGISTER with an empty pn-provider and read +sip.pns in Feature-Caps of the 200: that is what is supported.",
            "Find the proxy that answered and list the push services in its configuration.",
            "Compare with calls to a sleeping phone: a 480 there, with the REGISTER accepted, is a failing push, not a missing service.",
        ],
        confusedWith: [
            Confusion(
                423, "423 to such a REGISTER says that the binding expires too soon for push to refresh it; 555 that push is not available."
            ),
            Confusion(480, "480 may answer a call whose push did not wake the phone; 555 refuses the registration for push."),
        ],
        example: """
            SIP/2.0 555 Push Notification Service Not Supported
            Via: SIP/2.0/TCP alicemobile.example.com:5060;branch=z9hG4bKnashds7;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=456248
            To: Alice <sip:alice@example.com>;tag=6AF99445E44A
            Call-ID: 843817637684230@alicemobile.example.com
            CSeq: 1826 REGISTER
            Content-Length: 0
            """
    )
}
