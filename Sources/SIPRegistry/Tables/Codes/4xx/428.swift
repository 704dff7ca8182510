// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code428 = ResponseCode(
        428, "Use Identity Header",
        definition: .rfc(8224, "6.2.2"),
        related: [
            RelatedReference(.rfc(4474, "14.2"), .earlier, "the first definition and registration, same phrase"),
            RelatedReference(.rfc(8224, "6.2"), .uses, "the step at which the verifier sends it"),
            RelatedReference(.rfc(9410, "4"), .updates, "if the call is to go on, the error goes into Reason with protocol STIR"),
            RelatedReference(.rfc(3892, "2.3"), .uses, "asks the referee for its own identity; 429 is for the referrer's"),
        ],
        meaning: "This recipient demands a signed caller identity and found none it can use.",
        description: """
            A verification service needs an Identity header field (a STIR PASSporT) and the request has none, or has \
            only ones whose ppt it does not support and therefore ignores. It says nothing about a bad signature or \
            certificate; 436, 437 and 438 do. The standard does not say when Identity may be demanded: that is local \
            policy, for instance by sending domain. For unsupported ppt the phrase may read Use Supported PASSporT \
            Format.
            """,
        context: CallFlowContext(
            position: "Final answer to an INVITE or another request at the terminating network's verification service, before ringing.",
            sentBy: [.proxy, .userAgentServer, .gateway],
            receiver: """
                The originating network's authentication service, or the user agent that signs, adds Identity and sends \
                the request again; an unsigned client can only give up.
                """
        ),
        next: NextStep(
            retry: .changed,
            how: """
                Send it again with a valid Identity header field, signed by a service that may vouch for the calling \
                number or domain, with a ppt that the verifier supports or with none.
                """,
            after: "at once, if a signing service is at hand",
            target: .same,
            failover: .depends("a route through a carrier that signs the call can pass; another unsigned route meets the same policy"),
            sources: [.rfc(8224, "6.2"), .rfc(8224, "6.2.2"), .rfc(4474, "14.2")]
        ),
        severity: Severity(.configuration, "the calls leave without the signature that the receiving network is set to demand"),
        likelyCauses: [
            "The originating trunk or SBC does not sign, or signing failed and the call was sent on without Identity.",
            "A proxy, SBC or TDM leg on the way removed Identity.",
            "Identity carries only a ppt that the verifier does not implement, for example div or rph without shaken.",
            "The terminating side applies its strict policy to traffic that it meant to exempt, such as internal calls.",
        ],
        checks: [
            "Look for Identity in the request at the verifier, then at each hop back, to find where it is missing or lost.",
            "If Identity is there, read ppt in it and in the PASSporT header, and compare with what the verifier supports.",
            "Check the signing service's log for this Call-ID; many set-ups let calls pass when signing fails.",
            "Check whether an element on the way strips Identity to keep the INVITE within a size limit, for UDP above all.",
            "Look for Reason: STIR;cause=428 in other responses: policy lets those calls through and reports the same defect.",
        ],
        confusedWith: [
            Confusion(438, "438 found Identity and no valid, supported PASSporT in it; 428 found nothing that it could use."),
            Confusion(436, "436 could not fetch the certificate for an Identity that is present; 428 lacks the Identity."),
            Confusion(437, "437 does not accept the certificate; 428 did not get as far as a certificate."),
            Confusion(429, "429 demands a token from the referrer of a transfer; 428 the identity of the sender itself."),
            Confusion(433, "433 objects to a caller who hid on purpose; 428 to a caller, named or not, whose identity nobody signed."),
            Confusion(403, "403 is also the answer to a stale Date in a signed request; 428 to a request without usable Identity."),
        ],
        example: """
            SIP/2.0 428 Use Identity Header
            Via: SIP/2.0/TCP sbc.example.com:5060;branch=z9hG4bK5c1d90;received=198.51.100.20
            From: <sip:+12025550101@example.com;user=phone>;tag=614bdb40
            To: <sip:+12025550143@example.net;user=phone>;tag=9f5a77e3
            Call-ID: 79048YzkxNDA5NTI1MzA0@sbc.example.com
            CSeq: 2 INVITE
            Content-Length: 0
            """
    )
}
