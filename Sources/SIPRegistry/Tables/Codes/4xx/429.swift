// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code429 = ResponseCode(
        429, "Provide Referrer Identity",
        definition: .rfc(3892, "5"),
        related: [
            RelatedReference(.rfc(3892, "2.1"), .uses, "what the referrer does after a 429, direct or inside a NOTIFY"),
            RelatedReference(.rfc(3892, "2.3"), .uses, "when the refer target may or must send it"),
            RelatedReference(.rfc(3892, "8"), .registers, "as Provide Referrer Identity"),
            RelatedReference(.rfc(5057, "5.1"), .uses, "to a REFER it objects to that REFER alone; the dialog stays"),
        ],
        meaning: "A transfer lacks a valid signed token that proves who asked for it.",
        description: """
            In a transfer three parties meet: the referrer asks, the referee acts, the refer target is called. Either \
            of the last two may refuse until the referrer proves itself with a Referred-By token, an S/MIME signed \
            body part. A target may send 429 if the token is missing or stale and has to if it is invalid; the referee \
            may answer the REFER itself this way. The plain Referred-By header field is no proof. It has nothing to do \
            with rate limits: HTTP's 429 Too Many Requests has no counterpart of that number in SIP.
            """,
        context: CallFlowContext(
            position: """
                Final answer to the INVITE (or other request) that a REFER triggered, or to the REFER itself. The \
                referrer sees the former as message/sipfrag in a NOTIFY.
                """,
            sentBy: [.userAgentServer],
            receiver: """
                The referee reports it to the referrer in a NOTIFY; it cannot solve the problem alone. The referrer may \
                send a new REFER with a token.
                """
        ),
        methods: .except(
            [.cancel], .rfc(3892, "3"),
            note: "a REFER, or a request with Referred-By that a REFER caused; Referred-By means nothing in CANCEL"),
        next: NextStep(
            retry: .changed,
            how: """
                The referrer sends a new REFER with a fresh Referred-By token and a cid parameter in Referred-By that \
                points to it. The referee repeating the INVITE as it was does not help.
                """,
            after: "at once, if the referrer can sign",
            target: .same,
            failover: .no("the target's policy asks for proof from the referrer, and no route supplies that"),
            sources: [.rfc(3892, "2.1"), .rfc(3892, "5")]
        ),
        severity: Severity(.configuration, "one side demands signed transfers and the others are not set up to provide them"),
        likelyCauses: [
            "The target or referee is set to demand Referred-By tokens and the transferring phone sends only the header field.",
            "The token is stale, or does not match the Refer-To and Referred-By of the request.",
            "A B2BUA or SBC rebuilt the INVITE and dropped the multipart body with the token.",
            "A gateway means another code: FreeSWITCH maps its BAD_IDENTITY_INFO hangup cause to 429, where 436 is meant.",
            "The sender borrowed the HTTP meaning and uses it for a rate limit.",
        ],
        checks: [
            "See what was answered: a REFER, a request with Referred-By, or neither; in the last case the code is misused.",
            "Look for cid in Referred-By and for the body part with that Content-ID, in the REFER and in the triggered INVITE.",
            "Read the sipfrag in the NOTIFY to tell a 429 of the target from one of the referee.",
            "Decide whether the demand is intended; without S/MIME certificates on the phones, switch it off.",
        ],
        confusedWith: [
            Confusion(428, "428 asks the sender of the request for its own identity; 429 for that of the party behind the transfer."),
            Confusion(436, "436 cannot fetch the certificate for a STIR Identity header field; some software sends 429 for it."),
            Confusion(403, "403 forbids the transfer for good; 429 permits it to a referrer who proves its identity."),
            Confusion(503, "503 with Retry-After is how SIP says slow down; 429 is not a rate limit."),
        ],
        example: """
            SIP/2.0 429 Provide Referrer Identity
            Via: SIP/2.0/UDP referee.example.com;branch=z9hG4bKffe209934aac;received=192.0.2.77
            From: <sip:referee@example.com>;tag=2909034023
            To: <sip:refertarget@example.net>;tag=392093422302334
            Call-ID: fe9023940-a3465@referee.example.com
            CSeq: 889823409 INVITE
            Content-Length: 0
            """
    )
}
