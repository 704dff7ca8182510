// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code423 = ResponseCode(
        423, "Interval Too Brief",
        definition: .rfc(3261, "21.4.17"),
        related: [
            RelatedReference(.rfc(3261, "10.3"), .uses, "when a registrar may send it"),
            RelatedReference(.rfc(3265, "3.1.6.4"), .uses, "SUBSCRIBE, with the phrase Subscription Too Brief; RFC 6665 put it right"),
            RelatedReference(.rfc(3903, "6"), .uses, "PUBLISH: the publication would expire too soon"),
            RelatedReference(.rfc(6665, "4.2.1.1"), .uses, "SUBSCRIBE: the subscription would expire too soon"),
            RelatedReference(.rfc(8599, "5.6.1.1"), .uses, "a proxy with push finds the REGISTER lifetime too short to wake the phone"),
        ],
        meaning: "The requested expiry is too short; Min-Expires in the response tells the minimum.",
        description: """
            A registration, subscription or publication was asked for with a lifetime below the server's minimum, which \
            Min-Expires states in seconds. For REGISTER and an initial SUBSCRIBE it is right only if the requested \
            lifetime was above zero, below one hour and below that minimum; PUBLISH has no such one-hour rule. A request \
            with expiry 0 removes state or, as a first SUBSCRIBE, fetches it once, and must not be refused this way. A \
            lifetime that is too long is no error: the server grants less in the 200.
            """,
        context: CallFlowContext(
            position: """
                Final answer to a first or a refreshing REGISTER, SUBSCRIBE or PUBLISH; for REGISTER usually after the \
                digest challenge.
                """,
            sentBy: [.registrar, .userAgentServer, .proxy],
            receiver: """
                The client repeats the request with an expiry of at least Min-Expires and uses that value from then on. \
                What had been registered before stays until it expires.
                """
        ),
        methods: .only(
            [.register, .subscribe, .publish], .rfc(3261, "21.4.17"),
            note: "requests that refresh state with a lifetime; SUBSCRIBE by RFC 6665 and PUBLISH by RFC 3903"),
        next: NextStep(
            retry: .changed,
            how: """
                Raise Expires, and in a REGISTER the expires parameter of every Contact, to Min-Expires or more; take \
                the next CSeq number.
                """,
            after: "at once",
            target: .same,
            failover: .no("the server states the value it accepts; another server is likely to have the same minimum"),
            sources: [.rfc(3261, "10.2.8"), .rfc(3903, "5"), .rfc(6665, "4.2.1.1")]
        ),
        severity: Severity(.negotiation, "a lifetime is being agreed on; the second request normally succeeds"),
        likelyCauses: [
            "The phone's registration interval is set very low, often 30 or 60 seconds, to keep a NAT binding open.",
            "The provider raised its minimum expiry to reduce load, and the devices keep their old setting.",
            "A Contact's own expires parameter is short although the Expires header field is long; the parameter wins.",
            "A push proxy cannot wake the phone in time within the lifetime that was asked for.",
        ],
        checks: [
            "Compare Min-Expires in the 423 with Expires and with the expires parameter of each Contact in the request.",
            "Look for the repeated request with the higher value; a device that stops here needs its interval set by hand.",
            "If short registrations serve to hold a NAT binding, use keep-alives instead and leave the interval long.",
            "If the request had expiry 0, or was a REGISTER or first SUBSCRIBE for an hour or more, the registrar or notifier is at fault.",
        ],
        confusedWith: [
            Confusion(422, "422 is about Session-Expires of a call and brings Min-SE; 423 about Expires and brings Min-Expires."),
            Confusion(412, "412 rejects the entity-tag of a PUBLISH; 423 its lifetime."),
            Confusion(403, "403 forbids the registration; 423 allows it for a longer time."),
            Confusion(489, "489 does not support the event package; 423 supports it and wants a longer subscription."),
        ],
        example: """
            SIP/2.0 423 Interval Too Brief
            Via: SIP/2.0/UDP phone.example.com:5060;branch=z9hG4bK7c1a88;received=203.0.113.25
            From: Carol <sip:carol@example.com>;tag=456248
            To: Carol <sip:carol@example.com>;tag=2493k59kd
            Call-ID: 843817637684230@phone.example.com
            CSeq: 1827 REGISTER
            Min-Expires: 300
            Content-Length: 0
            """
    )
}
