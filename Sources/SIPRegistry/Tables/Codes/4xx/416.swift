// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code416 = ResponseCode(
        416, "Unsupported URI Scheme",
        definition: .rfc(3261, "21.4.14"),
        related: [
            RelatedReference(.rfc(3261, "16.7"), .uses, "a proxy that turned sip: into tel: tries again with a SIP URI"),
            RelatedReference(
                .rfc(3398, "8.2.6.1"), .uses, "a gateway tries to repair the request first; else ISUP cause 127, interworking"),
            RelatedReference(.rfc(4497, "8.4.4"), .uses, "a QSIG gateway clears with cause 127 if no retry is possible"),
            RelatedReference(.rfc(5057, "5.1"), .uses, "within a dialog it ends the dialog and every usage in it"),
            RelatedReference(.rfc(5630, "5.1.1"), .updates, "a client must not fall back from sips: to sip: on its own"),
            RelatedReference(.rfc(5630, "5.3"), .updates, "a proxy does not recurse on it after a request to a sips: URI"),
            RelatedReference(.rfc(6665, "4.1.2.2"), .uses, "to a refreshing SUBSCRIBE: the subscription counts as ended"),
        ],
        meaning: "The server does not know the scheme of the Request-URI, such as tel: or sips:.",
        description: """
            Only the scheme is at fault, the part before the colon; whether the user exists has not been looked at. \
            A proxy checks it before routing, a user agent server before it accepts the request. It concerns the \
            Request-URI alone: an unknown scheme in To should be tolerated. A device that knows sips: but does not \
            want it sends 480 with Warning 380 instead.
            """,
        context: CallFlowContext(
            position: "Final answer before any routing or ringing, most often to an INVITE for a tel: or sips: URI.",
            sentBy: [.proxy, .userAgentServer, .gateway],
            receiver: """
                The client tries again with a SIP URI under the same Call-ID and the next CSeq number. A proxy that had \
                itself replaced a SIP or SIPS URI adds the SIP form as a new target.
                """
        ),
        next: NextStep(
            retry: .changed,
            how: """
                Use a SIP URI: put the number of a tel: URI in the user part and the provider's domain in the host part. \
                From sips: to sip: only with the user's consent, because the call loses its protection.
                """,
            after: "at once",
            target: .same,
            failover: .depends("a route whose first hop handles the scheme works; rewriting the URI is the simpler repair"),
            sources: [.rfc(3261, "8.1.3.5"), .rfc(3261, "16.7"), .rfc(5630, "5.1.1")]
        ),
        severity: Severity(.configuration, "one side is set up to send a URI form that the other side does not route"),
        likelyCauses: [
            "A phone, PBX or IMS core sends tel: to a trunk or proxy that routes sip: URIs only.",
            "The call goes to a sips: URI and the far side does not implement the sips scheme at all.",
            "A redirect, an ENUM result or a REFER brought a foreign scheme (mailto:, http:, im:) into the request line.",
            "The dial plan builds the URI wrongly, so that a prefix before the colon reads as a scheme.",
        ],
        checks: [
            "Read the Request-URI in the request line: what stands before its first colon is the scheme that was refused.",
            "Compare it with the URI that the caller sent, hop by hop, to find who changed the scheme.",
            "Look at the trunk's setting for outgoing URI form (tel: or sip: with user=phone).",
            "For sips:, check whether the target's registered Contact is sips: and the path has TLS on every hop.",
        ],
        confusedWith: [
            Confusion(404, "404 understands the URI and knows no such user in the domain; 416 cannot read this kind of URI."),
            Confusion(480, "480 with Warning 380 knows sips: and does not allow it; 416 does not know the scheme."),
            Confusion(484, "484 reads the number and finds it incomplete; 416 does not get as far as the number."),
            Confusion(415, "415 is about the type of the body; 416 about the scheme of the Request-URI."),
        ],
        example: """
            SIP/2.0 416 Unsupported URI Scheme
            Via: SIP/2.0/TCP pbx.example.com:5060;branch=z9hG4bK4b43c2ff8.1;received=198.51.100.7
            From: Alice <sip:alice@example.com>;tag=1928301774
            To: <tel:+12025550143>;tag=3f0a71c9
            Call-ID: a84b4c76e66710@pbx.example.com
            CSeq: 314159 INVITE
            Content-Length: 0
            """
    )
}
