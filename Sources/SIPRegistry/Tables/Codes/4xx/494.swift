// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code494 = ResponseCode(
        494, "Security Agreement Required",
        definition: .rfc(3329, "2.3.1"),
        related: [
            RelatedReference(.rfc(3329, "6.4"), .registers, "the registration with IANA"),
            RelatedReference(
                .rfc(3329, "2.3.2"), .uses,
                "the server-initiated case: sent if the request lists sec-agree in Supported, with Require: sec-agree"
            ),
            RelatedReference(.rfc(3329, "2.4"), .uses, "carries a Digest challenge if Digest is the mechanism to start"),
        ],
        meaning: "First agree on a security mechanism with this server, then send the request again.",
        description: """
            The first-hop server and the client have to settle how the hop between them is protected: TLS, IPsec or \
            Digest. The server lists what it supports in Security-Server; the client starts the mechanism with the \
            highest q that it knows and repeats the list in Security-Verify on the protected requests that follow. That \
            way nobody in between can remove the strong mechanisms from the list. It is sent for an unprotected request \
            that asks for sec-agree, by a server whose policy demands it when the client supports sec-agree, and when \
            the list in Security-Verify has been altered.
            """,
        context: CallFlowContext(
            position: """
                Answer to the first unprotected request to an outbound proxy or registrar, usually OPTIONS or REGISTER, \
                from the first hop itself.
                """,
            sentBy: [.proxy, .registrar, .userAgentServer],
            receiver: """
                The client picks the mechanism, sets it up (a TLS connection, an IPsec association, Digest credentials) \
                and sends its request again with Security-Verify, Require and Proxy-Require: sec-agree.
                """
        ),
        methods: .except(
            [.cancel, .prack],
            .rfc(3329, "2.6"),
            note: "The Security-Server header field that it must carry is not allowed in answers to these two in Table 1 of RFC 3329."
        ),
        next: NextStep(
            retry: .changed,
            how: """
                Start the common mechanism with the highest q in Security-Server, then repeat the request over it with \
                that list in Security-Verify.
                """,
            after: "at once, when the mechanism is up",
            target: .same,
            failover: .no("it is the first half of an agreement with this very hop"),
            sources: [.rfc(3329, "2.3.1"), .rfc(3329, "2.3.2"), .rfc(3329, "2.4")]
        ),
        severity: Severity(
            .expectedChallenge,
            "the first round of the agreement; a fault only if it comes back with Security-Verify in the request"
        ),
        likelyCauses: [
            "The normal start: the client sent Security-Client with Require: sec-agree over an unprotected connection.",
            "The server's policy demands the agreement and the client offered sec-agree in Supported.",
            """
            The list in Security-Verify is not the one in Security-Server: rewritten on the way, or sent by a server \
            with another configuration.
            """,
            "Client and server have no mechanism in common, so every attempt ends here.",
        ],
        checks: [
            "See whether the request carries Security-Verify: without it the 494 is the normal first round.",
            "Compare Security-Verify with Security-Server: same mechanisms, same order, same parameters.",
            "Check that all servers behind one name or address announce the same Security-Server list.",
            "Match Security-Client against Security-Server for a common mechanism.",
        ],
        confusedWith: [
            Confusion(
                421,
                "421 is for a request that does not mention sec-agree at all; 494 for one that does. Both carry Security-Server."
            ),
            Confusion(401, "401 asks for credentials only; 494 asks for an agreed mechanism, of which Digest is one."),
            Confusion(407, "407 is the Digest challenge of a proxy; 494 may contain one, but lists other mechanisms too."),
            Confusion(502, "502 is what the same server sends when the request has more than one Via, so that it is not the first hop."),
        ],
        example: """
            SIP/2.0 494 Security Agreement Required
            Via: SIP/2.0/UDP ue.example.com:5060;branch=z9hG4bKa71f02;received=203.0.113.9
            From: <sip:user1@example.com>;tag=4fa3
            To: <sip:user1@example.com>;tag=ob-31c7
            Call-ID: apb03a0s09dkjdfglkj49111@ue.example.com
            CSeq: 1 REGISTER
            Require: sec-agree
            Security-Server: tls;q=0.2
            Security-Server: ipsec-ike;q=0.1
            Content-Length: 0
            """
    )
}
