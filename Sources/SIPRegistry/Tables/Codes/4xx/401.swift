// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code401 = ResponseCode(
        401, "Unauthorized",
        definition: .rfc(3261, "21.4.2"),
        related: [
            RelatedReference(.rfc(2543, "7.4.2"), .earlier, "the first definition, same phrase"),
            RelatedReference(.rfc(6665, "4.2.1.3"), .uses, "a notifier challenges SUBSCRIBE with 401, never 407"),
            RelatedReference(.rfc(3398, "8.2.6.1"), .uses, "a gateway should authenticate; if it cannot, ISUP cause 21"),
            RelatedReference(.rfc(4412, "4.6.3"), .uses, "asks for credentials before Resource-Priority is honoured"),
            RelatedReference(.rfc(3665, "2.5"), .uses, "call flow in which a wrong password brings a second 401"),
            RelatedReference(.rfc(6076, "4.2"), .uses, "not counted as a failed registration"),
            RelatedReference(
                .rfc(8760), .updates, "several challenges at once, for SHA-256, SHA-512/256 and MD5; the client takes one it knows"),
            RelatedReference(
                .rfc(8898), .updates, "the Bearer scheme: a token of a third party, which the challenge names, instead of a password"),
        ],
        meaning: "The endpoint or registrar wants credentials: a challenge, not yet a refusal.",
        description: """
            The user agent server or registrar asks the client to prove who it is; WWW-Authenticate carries the realm, the nonce \
            and the algorithm to do it with. A 401 to a request without credentials is the normal opening of Digest \
            authentication. Another 401 to a request that had them, without stale=true, means that they were not accepted. \
            Proxies use 407 and Proxy-Authenticate for the same purpose. Despite the phrase it is about identity: a known user who \
            lacks permission gets 403.
            """,
        context: CallFlowContext(
            position: """
                Answer to the first REGISTER, and to an INVITE or SUBSCRIBE where the far end is itself the authenticating \
                server (many B2BUAs are).
                """,
            sentBy: [.registrar, .userAgentServer, .redirectServer],
            receiver: """
                The client looks up the credentials of the realm, computes the Digest response and sends the request again \
                with Authorization; to an INVITE it sends ACK first. Without credentials it shows the realm to the user.
                """
        ),
        methods: .except(
            [.cancel], .rfc(3261, "22.1"), note: "a server must not challenge ACK or CANCEL, which cannot be sent again with credentials"),
        next: NextStep(
            retry: .changed,
            how: """
                Send it again with Authorization for the realm, the same Call-ID, From and To, and CSeq one higher. Credentials \
                that were just refused must not be repeated unless only the nonce was stale.
                """,
            after: "at once",
            target: .same,
            failover: .no("a challenge is answered, not routed around: every server of the realm asks for the same credentials"),
            sources: [.rfc(3261, "8.1.3.5"), .rfc(3261, "22.1"), .rfc(3261, "22.2")]
        ),
        severity: Severity(.expectedChallenge, "the first half of Digest authentication; a fault only if it answers valid credentials"),
        likelyCauses: [
            "The request had no Authorization yet: the normal first round.",
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
            "The password, the authentication user name or the realm on the client differs from the account on the server.",
            "The challenge offers only an algorithm or qop that the client does not implement.",
            "The account does not exist, and the server challenges anyway so as not to reveal which accounts do.",
            "The caller or trunk matches no account of the PBX, which challenges unknown senders too, as Asterisk does.",
        ],
        checks: [
            "Check whether the request had Authorization: without it, expect a second request and judge by the answer to that one.",
            "Compare realm and nonce in WWW-Authenticate with those in Authorization, and look for stale=true.",
            """
            Compare algorithm and qop of challenge and answer: one of each, and one that was offered; nc goes up for a \
            nonce that is used again.
            """,
            """
            See whether both challenges come from one server (address, Server, opaque): if not, pin the client to one \
            node and try again.
            """,
            "Compare username in Authorization with the authentication name of the account; it may differ from the user in From.",
            "Reset the password on both sides; if the stored form is a hash, check that it was made with this realm.",
            "If there is no second request at all, the client did not receive the 401, or found no credentials for the realm.",
            """
            On Asterisk, search the log for "No matching endpoint found": then the fault is not the password but how the \
            caller is recognised.
            """,
        ],
        confusedWith: [
            Confusion(407, "407 is the same challenge from a proxy, with Proxy-Authenticate, answered in Proxy-Authorization."),
            Confusion(403, "403 says that no credentials will help; 401 asks for them."),
            Confusion(404, "404 from a registrar says that the address is not one of the domain; some servers send 401 to hide that."),
        ],
        example: """
            SIP/2.0 401 Unauthorized
            Via: SIP/2.0/TLS client.example.com:5061;branch=z9hG4bKnashds7;received=192.0.2.201
            From: Bob <sips:bob@example.com>;tag=a73kszlfl
            To: Bob <sips:bob@example.com>;tag=1410948204
            Call-ID: 1j9FpLxk3uxtm8tn@client.example.com
            CSeq: 1 REGISTER
            WWW-Authenticate: Digest realm="example.com", qop="auth", \
            nonce="ea9c8e88df84f1cec4341ae6cbe5a359", opaque="", stale=FALSE, algorithm=MD5
            Content-Length: 0
            """
    )
}
