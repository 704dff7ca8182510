// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code407 = ResponseCode(
        407, "Proxy Authentication Required",
        definition: .rfc(3261, "21.4.8"),
        related: [
            RelatedReference(.rfc(2543, "7.4.8"), .earlier, "the first definition, same phrase"),
            RelatedReference(.rfc(3398, "8.2.6.1"), .uses, "a gateway should authenticate; if it cannot, ISUP cause 21"),
            RelatedReference(.rfc(3665, "3.3"), .uses, "call flow in which two proxies challenge one after the other"),
            RelatedReference(.rfc(4412, "4.6.3"), .uses, "asks for credentials before Resource-Priority is honoured"),
            RelatedReference(.rfc(6665, "4.2.1.3"), .uses, "not for notifiers: they act as user agents and send 401"),
            RelatedReference(.rfc(6076, "4.3.2"), .uses, "not counted as a failure in session request delay"),
            RelatedReference(
                .rfc(8760), .updates, "several challenges at once, for SHA-256, SHA-512/256 and MD5; the client takes one it knows"),
            RelatedReference(
                .rfc(8898), .updates, "the Bearer scheme: a token of a third party, which the challenge names, instead of a password"),
        ],
        meaning: "A proxy on the way wants credentials first: a challenge, not yet a refusal.",
        description: """
            The proxy forwards nothing before the client has shown who it is; Proxy-Authenticate carries realm, nonce and \
            algorithm. A call through a provider that checks passwords begins with INVITE, 407, ACK and a second INVITE with \
            Proxy-Authorization. It differs from 401 in who asks and in the names of the header fields; one request can need \
            both, and several 407 in a row where proxies of different realms follow each other. After credentials were sent, \
            another 407 for the same realm without stale=true means that they were not accepted.
            """,
        context: CallFlowContext(
            position: """
                First answer to an INVITE, BYE, REFER or other request without credentials, within dialogs as well, before it is \
                forwarded. FreeSWITCH challenges INVITE with 407 too, although it answers calls itself, and REGISTER with 401.
                """,
            sentBy: [.proxy, .gateway, .userAgentServer],
            receiver: """
                The client acknowledges an INVITE's 407 with ACK, computes the Digest response for the realm and sends the request \
                again with Proxy-Authorization. Proxies pass the 407 on and never answer it for the client.
                """
        ),
        methods: .except(
            [.cancel], .rfc(3261, "22.1"), note: "a server must not challenge ACK or CANCEL, which cannot be sent again with credentials"),
        next: NextStep(
            retry: .changed,
            how: """
                Send it again with Proxy-Authorization for each realm challenged, the same Call-ID, From and To, and CSeq one \
                higher. Credentials that were just refused must not be repeated unless only the nonce was stale.
                """,
            after: "at once",
            target: .same,
            failover: .no("a challenge is answered, not routed around; without valid credentials the trunk itself is set up wrongly"),
            sources: [.rfc(3261, "8.1.3.5"), .rfc(3261, "22.1"), .rfc(3261, "22.3")]
        ),
        severity: Severity(
            .expectedChallenge, "the normal first answer of an authenticating proxy; a fault only if it repeats with credentials"),
        likelyCauses: [
            "The request had no Proxy-Authorization yet: the normal first round of every call.",
            "The nonce ran out: stale=true in the challenge, and the client goes on by itself.",
            "The retry reached another node or worker process, which does not know the nonce and challenges anew.",
            "The nonce had expired, and the server challenged without stale=true, so that the client takes its password to be wrong.",
            """
            The client answers with qop although none was offered, or copies a list such as "auth,auth-int" where it has \
            to choose one.
            """,
            """
            The challenge comes twice, with SHA-256 and with MD5 (RFC 8760), and the client answers neither or the one \
            that the server drops.
            """,
            "User name, password or realm of the trunk account differ between the client and the proxy.",
            "The trunk is meant to authenticate by IP address, and the request came from an address that is not listed.",
            "The client sends Authorization where Proxy-Authorization is due, or answers only one of several challenges.",
            "From does not name the account that the credentials belong to.",
        ],
        checks: [
            "Check whether the request had Proxy-Authorization: without it this is no error; judge by the answer to the next INVITE.",
            "Check that the second INVITE exists, with a higher CSeq and the nonce and realm of the challenge.",
            """
            Compare algorithm and qop of challenge and answer: one of each, and one that was offered; nc goes up for a \
            nonce that is used again.
            """,
            """
            See whether both challenges come from one server (address, Server, opaque): if not, pin the client to one \
            node and try again.
            """,
            "If it is challenged again, look for stale=true; if absent, compare user name, realm and password with the account.",
            "With IP authentication, compare the source address the provider saw (received in Via) with its list.",
            "For a BYE or re-INVITE that fails with 407, check that the client repeats its credentials within the dialog.",
        ],
        confusedWith: [
            Confusion(401, "401 is the same challenge from the endpoint or registrar, with WWW-Authenticate, answered in Authorization."),
            Confusion(403, "403 says that no credentials will help; 407 asks for them."),
            Confusion(402, "402 is not about identity: the account is known and, where it is used, has no credit."),
        ],
        example: """
            SIP/2.0 407 Proxy Authentication Required
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bK74b43;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=9fxced76sl
            To: Bob <sip:bob@example.net>;tag=3flal12sf
            Call-ID: 3848276298220188513@client.example.com
            CSeq: 1 INVITE
            Proxy-Authenticate: Digest realm="example.com", qop="auth", \
            nonce="f84f1cec41e6cbe5aea9c8e88d3591bb", opaque="", stale=FALSE, algorithm=MD5
            Content-Length: 0
            """
    )
}
