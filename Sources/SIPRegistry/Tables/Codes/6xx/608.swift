// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code608 = ResponseCode(
        608, "Rejected",
        definition: .rfc(8688, "3.1"),
        related: [
            RelatedReference(.rfc(8688, "5.1"), .registers, "the code, with its phrase"),
            RelatedReference(.rfc(3261, "16.7"), .uses, "the rule for 6xx that a forking proxy applies to it"),
            RelatedReference(.rfc(3326, "2"), .uses, "the Reason header field, which may carry 608 as its cause"),
            RelatedReference(.rfc(8197, "3"), .uses, "the motive for 607, the rejection by a person, from which 608 is kept apart"),
            RelatedReference(
                .document("90 FR 13416", "FCC 25-15, amending 47 CFR Part 64"), .updates,
                "United States: no longer a choice for calls blocked by analytics, where 603+ is due from 25 March 2026"),
        ],
        meaning: "A machine in the network rejected the call as unwanted; the callee never saw it.",
        description: """
            An intermediary, typically an analytics engine of the callee's provider, judged the call unwanted and blocked it; as a \
            rule the callee's device never gets the INVITE. Unlike 607, which a person sends, it offers a legitimate caller a way to \
            object: Call-Info with purpose=jwscard refers to a signed contact card of whoever blocked. The intermediary must include \
            it unless there are signs that the caller would abuse it. Callers and gateways that can use the card say so with \
            Feature-Caps: *;+sip.608; for the others the first element that understands 608 plays an announcement in 183 early media.
            """,
        context: CallFlowContext(
            position: """
                Final answer to an INVITE, MESSAGE, SUBSCRIBE or another request outside a dialog, with no 180 before it; after a \
                183 with an announcement where the caller's side does not support 608.
                """,
            sentBy: [.proxy],
            receiver: """
                Every element treats it as any 6xx. The caller's user agent acknowledges it, fetches the card, checks its signature \
                and age, and shows whom to contact; an expired card must be rejected.
                """
        ),
        methods: .except(
            [.register, .bye, .cancel, .info, .notify, .prack, .update], .rfc(8688, "3.1"),
            note: """
                for INVITE, MESSAGE, SUBSCRIBE and other requests outside a dialog, so not a re-INVITE either; REGISTER is excluded \
                because a registrar must not send any 6xx (RFC 3261 section 10.3)
                """
        ),
        next: NextStep(
            retry: .no,
            how: """
                Stop, verify the signed card that Call-Info refers to, and object to the operator it names. The call can succeed once \
                the operator has lifted the block; SIP has no part in that.
                """,
            target: .none,
            failover: .no("the block is on the caller and is applied close to the callee, so every route meets it"),
            sources: [.rfc(8688, "3.1"), .rfc(8688, "3.2.2"), .rfc(8688, "3.3")]
        ),
        severity: Severity(
            .userOutcome, "a service acting for the callee refused the caller; a legitimate caller can object to the false alarm"),
        likelyCauses: [
            "The calling number has a bad reputation with an analytics provider: many short calls, complaints, many 607.",
            "The caller's identity is missing, not signed or failed verification, and the blocking policy weighs that.",
            "Others spoofed the calling number, or it was reassigned and still carries the old owner's reputation.",
        ],
        checks: [
            "Read Call-Info: fetch the address with purpose=jwscard, verify the signature through x5u and the age through iat.",
            "Use the contact in the card to ask what blocked the number, but check who it is first: a forged card is a phishing route.",
            "Group 608 by calling number: one number points to its reputation, all of a trunk to the trunk's identity or signing.",
            "Compare From, P-Asserted-Identity and Identity of the INVITE as sent with what the terminating side received.",
            "In a trace with 183, 608 and an announcement, look at Feature-Caps: whoever inserted +sip.608 must inform the caller.",
            """
            For a call in the United States, expect 603+ (603 with the phrase Network Blocked) for blocking by analytics \
            since 25 March 2026.
            """,
        ],
        confusedWith: [
            Confusion(607, "607 says that the person rejected the caller; 608 that a machine in the network did, and how to appeal."),
            Confusion(603, "603 is the callee's refusal; with the phrase Network Blocked (603+) it is a carrier's block, as 608 is."),
            Confusion(403, "403 is a refusal by the server's own rules; 608 says that the call was judged unwanted by the callee."),
            Confusion(604, "604 claims that the user does not exist; 608 admits that the call was blocked."),
        ],
        example: """
            SIP/2.0 608 Rejected
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bK74bf9;received=192.0.2.101
            From: <sip:+12025550112@example.com;user=phone>;tag=614bdb40
            To: <sip:+12025550113@example.net;user=phone>;tag=f27c0d3e
            Call-ID: 79048YzkxNDA5NTI1@client.example.com
            CSeq: 2 INVITE
            Call-Info: <https://block.example.net/complaint-jws>;purpose=jwscard
            Content-Length: 0
            """
    )
}
