// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code491 = ResponseCode(
        491, "Request Pending",
        definition: .rfc(3261, "21.4.27"),
        related: [
            RelatedReference(
                .rfc(3311, "5.2"), .updates,
                "extends it to UPDATE: refuses an offer while its own offer is still unanswered"
            ),
            RelatedReference(.rfc(3311, "5.3"), .updates, "gives UPDATE the same random wait as re-INVITE"),
        ],
        meaning: "Both sides tried to change the session at the same moment; wait and try again.",
        description: """
            Two re-INVITEs or two offers crossed on the wire: the receiver has an INVITE of its own in progress on the \
            dialog, or an offer that is still unanswered. Each side refuses the other's request and waits a random time \
            before it tries again, longer for the side that created the Call-ID, so that they do not meet twice. The \
            call goes on as it was. RFC 2543 had no answer for this; the code is new in RFC 3261. It concerns glare \
            between the two sides only: a second request from the same side gets 500 with Retry-After.
            """,
        context: CallFlowContext(
            position: "Answer to a re-INVITE or an UPDATE with an offer, within an established or early dialog.",
            sentBy: [.userAgentServer],
            receiver: """
                The user agent keeps the session as it is and starts its random timer. When that fires it sends the \
                change once more, if it is still wanted and the call still exists.
                """
        ),
        methods: .only(
            [.invite, .update],
            .rfc(3261, "14.2"),
            note: """
                RFC 3261 section 14.2 requires it for a re-INVITE and RFC 3311 section 5.2 for an UPDATE with an offer; \
                its definition speaks of a pending request in general.
                """
        ),
        next: NextStep(
            retry: .unchanged,
            how: "Send the re-INVITE or UPDATE once more in the same dialog with a new CSeq, if the change is still wanted.",
            after: "after a random 2.1 to 4 s for the side that created the Call-ID, 0 to 2 s for the other",
            target: .same,
            failover: .no("the call is up and the peer is healthy; only the moment was wrong"),
            sources: [.rfc(3261, "14.1"), .rfc(3261, "14.2"), .rfc(3311, "5.3")]
        ),
        severity: Severity(.negotiation, "a collision that the timers resolve by themselves; only a run of them needs attention"),
        likelyCauses: [
            "Both ends send a re-INVITE right after the answer: codec lock-down, session timer or media release by a PBX on each side.",
            "Both sides of a fax call ask for T.38 at the same time.",
            "One side still counts a re-INVITE as open because its final answer or ACK was lost.",
            "A device retries at once instead of waiting, so that the glare repeats.",
        ],
        checks: [
            "Look just before the 491 for an INVITE or UPDATE in the other direction with the same Call-ID and no final answer yet.",
            "See who created the Call-ID (the first INVITE) and whether each side kept to its waiting time.",
            "If no request crosses, look for a lost ACK or a 2xx that is being retransmitted.",
            """
            If it follows every answer, turn off one of the two automatic re-INVITEs (direct media, codec \
            renegotiation, session refresh).
            """,
        ],
        confusedWith: [
            Confusion(
                500,
                """
                500 with Retry-After answers a second request from the same side while the first is open; 491 is a \
                collision of both sides.
                """
            ),
            Confusion(481, "481 means that the dialog is gone; after 491 it continues."),
            Confusion(488, "488 refuses the content of the new offer; 491 only its timing."),
        ],
        example: """
            SIP/2.0 491 Request Pending
            Via: SIP/2.0/TCP pbx.example.com:5060;branch=z9hG4bK66ae20;received=192.0.2.20
            From: Alice <sip:alice@example.com>;tag=9fxced76sl
            To: Bob <sip:bob@example.net>;tag=314159
            Call-ID: 3848276298220188511@client.example.com
            CSeq: 2 INVITE
            Content-Length: 0
            """
    )
}
