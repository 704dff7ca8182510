// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code493 = ResponseCode(
        493, "Undecipherable",
        definition: .rfc(3261, "21.4.28"),
        meaning: "The body is encrypted with a key that the recipient does not have or will not use.",
        description: """
            The request carries an S/MIME body that the user agent cannot decrypt, because the sender used a public key \
            that is not its own or no longer its own. The response should hand over a valid certificate in a \
            certs-only S/MIME body, so that the sender can encrypt again. With no certificate it says that this end \
            will not take encrypted bodies at all, though it may still accept signed ones. It has nothing to do with TLS \
            or SRTP. S/MIME in SIP is rare, so look closely at the request that brings a 493.
            """,
        context: CallFlowContext(
            position: """
                Answer from the end device to a request with an encrypted MIME body, before it looks at the session \
                description inside.
                """,
            sentBy: [.userAgentServer],
            receiver: """
                The user agent shows the certificate to its user or checks it against a known authority, stores it and \
                sends the request again encrypted with that key, or without encryption if its user agrees.
                """
        ),
        next: NextStep(
            retry: .changed,
            how: """
                Encrypt the body with the key from the response. If there is none, send the body signed or in the clear, \
                if policy allows.
                """,
            after: "at once, when the new key is accepted",
            target: .same,
            failover: .no("the recipient lacks the private key, whichever way the request arrives"),
            sources: [.rfc(3261, "21.4.28"), .rfc(3261, "23.2")]
        ),
        severity: Severity(.configuration, "the sender holds a wrong or outdated key for the recipient, or the recipient has S/MIME off"),
        likelyCauses: [
            "The callee's certificate was replaced and the caller still holds the old public key.",
            "The request was forwarded or forked to another device or person whose private key does not fit.",
            "The callee has no S/MIME at all, or has it switched off.",
        ],
        checks: [
            "Read Content-Type of the request: application/pkcs7-mime with smime-type=enveloped-data is the encrypted case.",
            "See whether the 493 has a body: a certificate in it is the key to use; none means that encryption is not wanted.",
            """
            Compare the recipient in the CMS envelope (issuer and serial number) with the certificate in use at the \
            device that answered.
            """,
            "Check for forwarding or forking between the address in To and that device.",
        ],
        confusedWith: [
            Confusion(415, "415 does not know the body type at all; 493 knows S/MIME and lacks the key."),
            Confusion(488, "488 read the session description and refused it; 493 could not read it."),
            Confusion(
                494,
                "494 asks for a security mechanism on the first hop (TLS, IPsec, Digest); 493 is about an encrypted body end to end."
            ),
            Confusion(437, "437 concerns the credential behind a signed caller identity; 493 the recipient's own decryption key."),
        ],
        example: """
            SIP/2.0 493 Undecipherable
            Via: SIP/2.0/TLS client.example.org:5061;branch=z9hG4bK90d4c1;received=198.51.100.14
            From: Alice <sip:alice@example.org>;tag=1928301774
            To: Bob <sip:bob@example.com>;tag=a6c85cf
            Call-ID: a84b4c76e66710@client.example.org
            CSeq: 314159 INVITE
            Content-Length: 0
            """
    )
}
