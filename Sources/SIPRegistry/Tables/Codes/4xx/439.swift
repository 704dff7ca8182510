// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code439 = ResponseCode(
        439, "First Hop Lacks Outbound Support",
        definition: .rfc(5626, "11.6"),
        related: [
            RelatedReference(.rfc(5626, "6"), .uses, "tells the registrar when it must send it"),
            RelatedReference(.rfc(5626, "4.2.1"), .uses, "what the registering user agent may do next"),
        ],
        meaning: "The registrar supports SIP Outbound, but the first proxy of the phone does not.",
        description: """
            The REGISTER asked for outbound handling, with reg-id in Contact and outbound in Supported, and did not \
            come to the registrar directly. The Path it arrived with was missing, or its first URI had no ob \
            parameter, so the edge proxy cannot keep the flow to the device. The registrar therefore refuses rather \
            than accept a binding it could not honour. Without reg-id and the outbound tag the code is never right: \
            such a registration is processed in the ordinary way. Sofia-SIP's table has 439 as Stale Date, a case for \
            which RFC 8224 uses 403.
            """,
        context: CallFlowContext(
            position: "Final answer to a REGISTER that came through an outbound proxy.",
            sentBy: [.registrar],
            receiver: """
                The user agent registers again without outbound if its policy allows that, or through another \
                outbound proxy it is configured with. It is not registered until one of them succeeds.
                """
        ),
        methods: .only([.register], .rfc(5626, "6"), note: "only with reg-id in Contact and outbound in Supported"),
        next: NextStep(
            retry: .changed,
            how: """
                Send REGISTER without reg-id and without outbound in Supported, or send it through another outbound \
                proxy. Without outbound, the binding is an ordinary one and NAT has to be dealt with otherwise.
                """,
            after: "at once",
            target: .either,
            failover: .depends("another outbound proxy cures it only if that one supports outbound"),
            sources: [.rfc(5626, "4.2.1"), .rfc(5626, "11.6")]
        ),
        severity: Severity(.configuration, "the edge proxy in front of the registrar is not set up for outbound"),
        likelyCauses: [
            "The edge proxy or SBC adds no Path header field to REGISTER.",
            "It adds Path but without the ob parameter, because outbound is off or not supported.",
            "A second proxy or load balancer is in front of the edge proxy and became the first hop unnoticed.",
            "The phone has outbound switched on by default and the service was never built for it.",
        ],
        checks: [
            "Capture the REGISTER at the registrar: how many Via values it has, whether Path is there, whether its first URI has ob.",
            "Check that the phone sent reg-id and +sip.instance in Contact and outbound in Supported.",
            "Turn on Path and outbound at the edge proxy, or turn outbound off in the phone's profile.",
            "Make sure the message is a REGISTER: a 439 to anything else is a private use of the number.",
        ],
        confusedWith: [
            Confusion(430, "430 says that an established flow to the device has failed; 439 that none can be kept."),
            Confusion(420, "420 says that an extension in Require is unknown; 439 refuses one that was only in Supported."),
            Confusion(421, "421 wants an extension that the client did not offer; 439 refuses one that the client did offer."),
            Confusion(403, "403 refuses the registration as such; 439 only the outbound way of doing it."),
        ],
        example: """
            SIP/2.0 439 First Hop Lacks Outbound Support
            Via: SIP/2.0/TCP edge.example.com:5060;branch=z9hG4bKnuiqisi;received=192.0.2.30
            Via: SIP/2.0/TCP 198.51.100.7:5060;branch=z9hG4bKnashds7
            From: Bob <sip:bob@example.com>;tag=7F94778B653B
            To: Bob <sip:bob@example.com>;tag=6AF99445E44A
            Call-ID: 16CB75F21C70@phone.example.com
            CSeq: 1 REGISTER
            Supported: path, outbound
            Content-Length: 0
            """
    )
}
