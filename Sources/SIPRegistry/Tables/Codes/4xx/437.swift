// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code437 = ResponseCode(
        437, "Unsupported Credential",
        definition: .rfc(8224, "6.2.2"),
        related: [
            RelatedReference(.rfc(4474, "14.4"), .earlier, "as Unsupported Certificate, for one that cannot be validated"),
            RelatedReference(.rfc(8224, "13.2"), .registers, "changes the registered phrase to Unsupported Credential"),
            RelatedReference(.rfc(9410, "4"), .updates, "goes into a Reason header field instead when policy lets the call continue"),
            RelatedReference(.rfc(5057, "5.1"), .uses, "mid-dialog it ends the transaction only"),
        ],
        meaning: "The verifier has the signer's certificate but does not accept it.",
        description: """
            A STIR verification service got the credential behind the info parameter, or already had it, and cannot \
            use it: the issuing authority is not on its trust list, or the algorithm the credential was signed with \
            is unknown to it. It differs from 436 in that the fetch worked, and from 438 in that the credential, \
            not the signature over the call, is the problem. Certificates that had expired or were revoked came \
            under this code in RFC 4474; RFC 8224 gives trust and algorithm as its examples and leaves the list open.
            """,
        context: CallFlowContext(
            position: "Final answer to a request with an Identity header field, after the credential was obtained.",
            sentBy: [.proxy, .userAgentServer],
            receiver: """
                The authentication service can sign again only if it holds another credential that the verifier \
                trusts; otherwise the failure goes back to the caller.
                """
        ),
        next: NextStep(
            retry: .changed,
            how: "Sign with a credential from an authority the verifier trusts, in an algorithm it supports.",
            after: "once such a credential is in place",
            target: .same,
            failover: .depends("a route whose verifier trusts the issuing authority takes the call; others refuse it alike"),
            sources: [.rfc(8224, "6.2.2")]
        ),
        severity: Severity(.configuration, "the trust lists or certificates of signer and verifier do not fit together"),
        likelyCauses: [
            "The certificate was issued by an authority outside the verifier's trust list, often a test or foreign one.",
            "The verifier's copy of the trust list is old and lacks a new root.",
            "The chain behind the info URI is incomplete: the intermediate certificate is missing.",
            "The certificate expired or was revoked and the verifier reports that with 437, as RFC 4474 had it.",
        ],
        checks: [
            "Fetch the info URI and read issuer, validity, key type and signature algorithm of the certificate.",
            "Build the chain from it to a root that the verifier trusts, with the verifier's own list.",
            "Check whether the signer was moved from a test authority to a production one on every node.",
            "Read Reason: STIR;cause=437 in provisional responses too: a verifier may report it and let the call go on.",
        ],
        confusedWith: [
            Confusion(436, "436 means that the credential could not be fetched; 437 that it was and is not acceptable."),
            Confusion(438, "438 means that the Identity header field is invalid; 437 that its certificate is not supported."),
            Confusion(493, "493 lacks the key for an S/MIME body; 437 does not accept the certificate behind an Identity header field."),
            Confusion(428, "428 asks for an Identity header field that was missing or of an unknown ppt."),
        ],
        example: """
            SIP/2.0 437 Unsupported Credential
            Via: SIP/2.0/TLS sbc.example.com:5061;branch=z9hG4bK90df1e7a2.1;received=192.0.2.10
            From: Alice <sip:+12155550101@example.com;user=phone>;tag=1f0e6cc2
            To: Bob <sip:+12155550102@example.net;user=phone>;tag=b7714d
            Call-ID: 5bd1e8f70422@sbc.example.com
            CSeq: 1 INVITE
            Content-Length: 0
            """
    )
}
