// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code603 = ResponseCode(
        603, "Decline",
        definition: .rfc(3261, "21.6.2"),
        related: [
            RelatedReference(
                .rfc(2543, "7.6.2"), .earlier, "the first definition, not yet reserved for a sender who speaks for all end points"),
            RelatedReference(
                .document("ATIS-1000099"), .uses,
                """
                the profile called 603+ of United States carriers: phrase Network Blocked, with a Reason header field, for calls \
                blocked on the ground of analytics
                """
            ),
            RelatedReference(
                .document("90 FR 13416", "FCC 25-15, amending 47 CFR Part 64"), .uses,
                "United States: 603+ is the one code for calls blocked by analytics, from 25 March 2026"),
            RelatedReference(.rfc(3398, "7.2.4.1"), .uses, "a gateway may send it for ISUP cause 21 if the location is user"),
            RelatedReference(.rfc(3398, "8.2.6.1"), .uses, "a gateway maps it to ISUP cause 21, call rejected, with location user"),
            RelatedReference(.rfc(3515, "2.4.5"), .uses, "body of the NOTIFY after REFER: the user did not approve; phrase Declined"),
            RelatedReference(.rfc(3911, "4"), .uses, "the answer to a Join for a dialog that has already ended"),
            RelatedReference(.rfc(4497, "8.4.1"), .uses, "a gateway sends it for QSIG cause 21 if the location is user"),
            RelatedReference(.rfc(5057, "5.6"), .uses, "the safest code to refuse a new usage within a dialog: it ends nothing else"),
            RelatedReference(.rfc(5360, "5.8"), .uses, "example: the recipient of a relay's call declines it, then revokes the permission"),
            RelatedReference(.rfc(6076, "4.7"), .uses, "counts as effective in SEER: the user, not the network, ended the attempt"),
            RelatedReference(.rfc(6665, "4.2.1.3"), .uses, "with 403, refuses a SUBSCRIBE by an access list"),
            RelatedReference(.rfc(8197, "3"), .uses, "sets 607 apart: 603 is for the moment, 607 is about who calls"),
        ],
        meaning: "The callee does not want or cannot take the call, on any device, and need not say why.",
        description: """
            The callee's system was reached and the person refuses or cannot take part, without a reason. It is meant only for a \
            sender who is certain that none of the callee's other devices will answer, and as a 6xx it ends all branches, though \
            many phones send it from their reject key without that knowledge. Refusal is for this moment: Retry-After may give a \
            better time, whereas 607 rejects the caller as such. The profile 603+ (ATIS-1000099) of United States carriers uses \
            the same number with the phrase Network Blocked and a Reason header field where the network's analytics blocked the \
            call; then no person declined. Since 25 March 2026 a rule of the FCC (90 FR 13416) makes it the one code for such \
            blocking in the United States.
            """,
        context: CallFlowContext(
            position: """
                Final answer to an INVITE, typically after 180 when the person presses reject; at once if a rule on the device or \
                in the network refuses. Also to SUBSCRIBE, REFER, MESSAGE and to new usages within a dialog.
                """,
            sentBy: [.userAgentServer, .gateway, .proxy],
            receiver: """
                A forking proxy cancels its other branches, starts no new ones and passes the 603 on; the caller's user agent \
                acknowledges it and ends the attempt without trying other contacts.
                """
        ),
        methods: .except(
            [.register], .rfc(3261, "10.3"),
            note: "a registrar must not send any 6xx; the rule does not name proxies on the way to it"
        ),
        next: NextStep(
            retry: .unchanged,
            how: """
                Do not redial automatically. A later call may be welcome, above all if Retry-After names a time; with the phrase \
                Network Blocked, take it up with the carrier that blocked instead.
                """,
            after: "Retry-After, if given; otherwise when the person chooses",
            target: .same,
            failover: .no("the callee, or the callee's network, refused: another route brings the same answer and annoys the callee"),
            sources: [.rfc(3261, "21.6.2"), .rfc(3261, "20.33")]
        ),
        severity: Severity(.userOutcome, "the call was delivered and refused; only as Network Blocked was it a decision of the network"),
        likelyCauses: [
            "The person pressed reject, and the device signals that as 603 instead of 486.",
            "A carrier's analytics blocked the caller's number: 603+ with the phrase Network Blocked.",
            "A rule on the device or PBX refuses the call: do-not-disturb, blocked callers, anonymous calls, an access list.",
            "The caller's own operator refuses: a fraud filter, a price limit or a destination that the account does not include.",
            "A gateway got cause 21, call rejected, with location user; FreeSWITCH sends 603 for cause 21 always, Asterisk 403.",
        ],
        checks: [
            """
            Read the phrase first: Network Blocked is 603+ by a carrier. Decline does not prove that the callee refused: a trunk that \
            filters sends it too.
            """,
            "Read Reason: with Q.850;cause=21 the refusal crossed a gateway or follows 603+; without it, it was made in SIP.",
            "Check whether a 180 came first: after ringing a person declined, at once a rule or an analytics engine did.",
            "See who made it: within a second, without 180 and for many different numbers, it was the caller's own operator, not a person.",
            "Group by caller: one calling number refused by many callees is blocked or has a bad reputation, whatever the phrase.",
            "If voice mail never answers, see which branch sent the 603: it ended the others; 486 or 480 would not.",
        ],
        confusedWith: [
            Confusion(607, "607 says that this caller is unwanted, now and later; 603 that this call is refused."),
            Confusion(608, "608 says that a machine in the network rejected the call, and how to appeal; 603 that the callee's side did."),
            Confusion(600, "600 gives busy as the reason; 603 gives none."),
            Confusion(486, "486 says that one device is busy and leaves the others ringing; 603 refuses for all."),
            Confusion(480, "480 says that the callee is not available; 603 that the callee was reached and refused."),
            Confusion(487, "487 says that the caller gave up; 603 that the callee did not want the call."),
            Confusion(408, "408 says that no answer came in time; 603 is an answer: a refusal."),
            Confusion(403, "403 says that the server does not permit the request; 603 that the callee does not want it."),
        ],
        example: """
            SIP/2.0 603 Decline
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bK74bf9;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=9fxced76sl
            To: Bob <sip:bob@example.net>;tag=314159
            Call-ID: 3848276298220188511@client.example.com
            CSeq: 1 INVITE
            Retry-After: 3600 (In a meeting)
            Content-Length: 0
            """
    )
}
