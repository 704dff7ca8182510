// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code436 = ResponseCode(
        436, "Bad Identity Info",
        definition: .rfc(8224, "6.2.2"),
        related: [
            RelatedReference(.rfc(4474, "14.3"), .earlier, "as Bad Identity-Info, for the Identity-Info header field since dropped"),
            RelatedReference(.rfc(8224, "13.2"), .registers, "changes the registered phrase to Bad Identity Info"),
            RelatedReference(.rfc(8224, "7.2"), .uses, "ties it to an info URI that cannot be dereferenced"),
            RelatedReference(.rfc(9410, "4"), .updates, "goes into a Reason header field instead when policy lets the call continue"),
            RelatedReference(.rfc(5057, "5.1"), .uses, "mid-dialog it ends the transaction only"),
        ],
        meaning: "The verifier could not get the certificate that the Identity header field points to.",
        description: """
            A STIR verification service tried to obtain the credential named by the info parameter and failed, so it \
            has nothing to check the signature with. The signature may be perfectly good. When the request carries \
            several Identity header fields, the code fits only if no credential could be acquired for any of them. \
            A verifier whose policy is to let such calls through must not send it and reports the error in a Reason \
            header field with protocol STIR.
            """,
        context: CallFlowContext(
            position: "Final answer to a request with an Identity header field, early in the call, from the terminating side.",
            sentBy: [.proxy, .userAgentServer],
            receiver: """
                The authentication service that signed the request may sign it again with an info URI that the \
                verifier can reach; otherwise the failure goes back to the caller.
                """
        ),
        next: NextStep(
            retry: .changed,
            how: "Put a URI in info that the verifier can reach and that returns the signing credential; the same Identity fails again.",
            after: "once the credential is published where the verifier can fetch it",
            target: .same,
            failover: .depends("a route whose verifier can reach or has cached the certificate may pass the same call"),
            sources: [.rfc(8224, "6.2.2"), .rfc(8224, "6.2.3"), .rfc(8224, "7.3")]
        ),
        severity: Severity(.configuration, "the signer publishes its certificate wrongly, or the verifier cannot reach it"),
        likelyCauses: [
            "The certificate repository is down, answers with an error, or its DNS name does not resolve.",
            "The verifier's firewall or proxy blocks outgoing requests to the repository.",
            "The info URI points to an address that is reachable only inside the signer's network.",
            "The certificate was rotated and the old URI removed while the signer still uses it.",
        ],
        checks: [
            "Take the info URI from the Identity header field and fetch it from the verifier's own network.",
            "Look at DNS, TLS and the HTTP status of that fetch in the verifier's log, including its timeout.",
            "Check that what comes back is the credential that signs, not an error page or another certificate.",
            "If only one terminating network answers 436, compare its egress rules; if all do, look at the repository.",
            "With several Identity header fields, read Reason: STIR in the responses; ppi, where present, tells which one failed.",
        ],
        confusedWith: [
            Confusion(437, "437 means the credential is at hand but is not one the verifier accepts; 436 that it could not be fetched."),
            Confusion(438, "438 means that no Identity header field was valid; 436 says nothing of the signature."),
            Confusion(428, "428 means there was no usable Identity header field at all; 436 that its info URI failed."),
            Confusion(
                429, "429 asks for proof from the referrer of a transfer; FreeSWITCH sends it for bad identity info, where 436 is meant."),
            Confusion(433, "433 is about a caller who hid on purpose; an unreachable certificate does not make a caller anonymous."),
        ],
        example: """
            SIP/2.0 436 Bad Identity Info
            Via: SIP/2.0/TLS sbc.example.com:5061;branch=z9hG4bK4b43c2ff8.1;received=192.0.2.10
            From: Alice <sip:+12155550101@example.com;user=phone>;tag=88sja8x
            To: Bob <sip:+12155550102@example.net;user=phone>;tag=3c9d01
            Call-ID: a84b4c76e66710@sbc.example.com
            CSeq: 1 INVITE
            Content-Length: 0
            """
    )
}
