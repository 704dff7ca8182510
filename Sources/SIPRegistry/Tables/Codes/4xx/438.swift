// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code438 = ResponseCode(
        438, "Invalid Identity Header",
        definition: .rfc(8224, "6.2.2"),
        related: [
            RelatedReference(.rfc(4474, "14.5"), .earlier, "for a signature that does not match the digest string"),
            RelatedReference(.rfc(8224, "6.1.1"), .uses, "one retry with the full form of the PASSporT"),
            RelatedReference(.rfc(9410, "4"), .updates, "goes into a Reason header field instead when policy lets the call continue"),
            RelatedReference(.rfc(5057, "5.1"), .uses, "mid-dialog it ends the transaction only"),
            RelatedReference(.rfc(8946), .uses, "a diverted call: verified with the div PASSporT that the diverting side adds"),
        ],
        meaning: "None of the request's Identity header fields passed verification.",
        description: """
            A STIR verification service found no valid and supported PASSporT in the request, and its policy is to \
            refuse broken signatures. That need not be spoofing: an element that rewrites Date or the calling or \
            called number after signing breaks the signature just as well. One Identity header field that is valid \
            and from a trusted source should be enough to avoid it. The phrase Invalid PASSporT may be used when an \
            extended PASSporT lacks claims it must have. A Date that is too old gets 403 with the phrase Stale Date.
            """,
        context: CallFlowContext(
            position: "Final answer to a request with an Identity header field, from the terminating side, before ringing.",
            sentBy: [.proxy, .userAgentServer],
            receiver: """
                An authentication service that had sent the compact form tries once more with the full form, as a \
                sequential fork if it is a proxy; after that the failure goes back to the caller.
                """
        ),
        next: NextStep(
            retry: .changed,
            how: "Sign again with the full form of the PASSporT if the compact form was sent, and not more than once.",
            after: "at once",
            target: .same,
            failover: .depends("another transit may leave the signed fields alone, but an invalid PASSporT fails wherever it is checked"),
            sources: [.rfc(8224, "6.1.1"), .rfc(8224, "6.2.2"), .rfc(8224, "6.2.3")]
        ),
        severity: Severity(.configuration, "mostly a number or Date changed after signing, more rarely a forged identity"),
        likelyCauses: [
            "An SBC between signer and verifier rewrote From, P-Asserted-Identity or To after the signature was made.",
            "A transit network replaced the Date header field, and the compact form carries no iat to fall back on.",
            "Signer and verifier bring the numbers into canonical form differently: country code, prefixes, national format.",
            "The info URI serves another certificate than the one whose key signed, as after a rotation.",
            "The PASSporT lacks a claim that its ppt extension requires.",
        ],
        checks: [
            "Capture the INVITE where it is signed and where it is verified, and compare From, P-Asserted-Identity, To and Date.",
            "With the full form, decode the PASSporT and compare orig, dest and iat with the header fields that arrived.",
            "Verify the signature by hand with the certificate that the info URI serves now.",
            "Check that signing is the last step: no header manipulation or number normalisation may follow it.",
            "See whether a retry with the full form passed; if so, look for the element that changes Date or the numbers.",
        ],
        confusedWith: [
            Confusion(436, "436 means that the certificate could not be fetched, so the signature was never checked."),
            Confusion(437, "437 means that the certificate is not trusted or not supported; 438 blames the header field itself."),
            Confusion(428, "428 means that no Identity header field of a supported kind was there to be checked."),
            Confusion(403, "403 with Stale Date means that Date or iat is older than the verifier allows."),
        ],
        example: """
            SIP/2.0 438 Invalid Identity Header
            Via: SIP/2.0/TLS sbc.example.com:5061;branch=z9hG4bK2c77e1b08.1;received=192.0.2.10
            From: Alice <sip:+12155550101@example.com;user=phone>;tag=64fa20
            To: Bob <sip:+12155550102@example.net;user=phone>;tag=e0c4a1
            Call-ID: 09f8a1c6d3e2@sbc.example.com
            CSeq: 1 INVITE
            Content-Length: 0
            """
    )
}
