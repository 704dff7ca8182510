// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code600 = ResponseCode(
        600, "Busy Everywhere",
        definition: .rfc(3261, "21.6.1"),
        related: [
            RelatedReference(.rfc(2543, "7.6.1"), .earlier, "the first definition, same phrase and conditions"),
            RelatedReference(.rfc(3326, "2"), .uses, "example of the code as the cause in a Reason header field"),
            RelatedReference(.rfc(3398, "8.2.6.1"), .uses, "a gateway maps it to ISUP cause 17, user busy, with location user"),
            RelatedReference(.rfc(4412, "4.6.6"), .uses, "a proxy that got 486 on every branch may send it"),
            RelatedReference(.rfc(4497, "8.4.4"), .uses, "a gateway maps it to QSIG cause 17, user busy"),
            RelatedReference(.rfc(5057, "5.1"), .uses, "ends the transaction only; Retry-After says when to try again"),
            RelatedReference(.rfc(6076, "4.7"), .uses, "counts as effective in SEER: the user, not the network, ended the attempt"),
        ],
        meaning: "The callee is busy, and none of their devices or voice mail will answer.",
        description: """
            The callee cannot take the call at present, being busy, and the sender knows that none of their other devices, voice mail \
            included, will take it either. That knowledge is the whole difference to 486: a single phone that is in a call should send \
            486. A callee who does not wish to say why sends 603 instead. As a 6xx it ends the whole forked call, not one branch, \
            so a phone that sends it without cause keeps the callee's other phones and voice mail from answering.
            """,
        context: CallFlowContext(
            position: """
                Final answer to an INVITE, from a device or service that knows the state of all the callee's devices; in practice \
                rarely from a telephone.
                """,
            sentBy: [.userAgentServer, .proxy, .gateway],
            receiver: """
                A forking proxy cancels its other branches, starts no new ones and passes the 600 on; the caller's user agent \
                acknowledges it and plays busy tone.
                """
        ),
        methods: .except(
            [.register], .rfc(3261, "10.3"),
            note: "a registrar must not send any 6xx; the rule does not name proxies on the way to it"
        ),
        next: NextStep(
            retry: .unchanged,
            how: "Call again later; nothing in the request was wrong, and no other address of the callee is worth trying now.",
            after: "Retry-After, if given; otherwise when the person chooses",
            target: .same,
            failover: .no("the answer speaks for the callee on all devices, so every route leads to the same refusal"),
            sources: [.rfc(3261, "21.6.1"), .rfc(3261, "20.33"), .rfc(5057, "5.1")]
        ),
        severity: Severity(.userOutcome, "the callee was reached and is busy"),
        likelyCauses: [
            "The callee's service knows that every device is in use or set to do-not-disturb, and there is no voice mail.",
            "A proxy merged the 486 of all branches into one 600.",
            "A phone or PBX sends 600 for its own busy state or do-not-disturb where 486 or 480 is meant.",
        ],
        checks: [
            "Find the sender: compare the To tag and Server with those of the branches; a single phone should not send 600.",
            "Look at the forking proxy's CANCELs at the same moment: they show which other devices and voice mail lost the call.",
            "If voice mail should have answered, look at the do-not-disturb and busy settings of the device that sent the 600.",
            "Read Retry-After and its comment: they say when the callee expects to be free.",
        ],
        confusedWith: [
            Confusion(486, "486 speaks for one device and lets other branches go on; 600 speaks for all and ends them."),
            Confusion(603, "603 refuses without a reason; 600 gives busy as the reason."),
            Confusion(480, "480 says that the callee cannot be reached at present; 600 that the callee is reached and busy."),
            Confusion(408, "408 says that no answer came in time; 600 is an answer, given by or for the callee."),
            Confusion(487, "487 confirms that the caller gave up; 600 is the callee's refusal."),
            Confusion(503, "503 says that a server is too busy; 600 that a person is."),
        ],
        example: """
            SIP/2.0 600 Busy Everywhere
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bK74bf9;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=9fxced76sl
            To: Bob <sip:bob@example.net>;tag=314159
            Call-ID: 3848276298220188511@client.example.com
            CSeq: 1 INVITE
            Retry-After: 1800
            Content-Length: 0
            """
    )
}
