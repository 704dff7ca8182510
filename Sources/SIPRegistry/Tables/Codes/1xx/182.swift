// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code182 = ResponseCode(
        182, "Queued",
        definition: .rfc(3261, "21.1.4"),
        related: [
            RelatedReference(.rfc(2543, "7.1.4"), .earlier, "the first definition, where the callee itself queued the call"),
            RelatedReference(.rfc(4320, "4.1"), .updates, "forbids it to any request but INVITE"),
            RelatedReference(.rfc(3262, "3"), .updates, "can be sent reliably, and then needs fewer repetitions"),
            RelatedReference(.rfc(4412, "4.7.2.2"), .uses, "to be sent while the resources for a prioritised call are busy"),
            RelatedReference(.rfc(3398, "8.2.3"), .uses, "becomes an ACM with no indication, or a CPG with progress"),
            RelatedReference(.rfc(4497, "8.2.1.3"), .uses, "becomes a QSIG PROGRESS message"),
        ],
        meaning: "The callee is not free; the call waits in a queue instead of being rejected.",
        description: """
            The called party cannot take the call now, and the server holds it where it might have answered 480 or 486. \
            The reason phrase may give the place in the queue or the expected wait, as text for people to read. Several \
            182 may follow each other to bring the figures up to date, and they keep the INVITE alive at the proxies. The \
            final response comes when the callee is free or the server gives up. A call centre that answers with 200 and \
            queues the call behind an announcement sends no 182.
            """,
        context: CallFlowContext(
            position: """
                After 100, where a 180 would otherwise come; repeated at least every minute, or every two and a half \
                minutes when sent reliably.
                """,
            sentBy: [.userAgentServer],
            receiver: """
                Tells the user that the call is waiting, so that it is not taken for failed, and goes on waiting. A proxy \
                forwards it at once and restarts Timer C.
                """
        ),
        methods: .only([.invite], .rfc(4320, "4.1")),
        next: NextStep(
            retry: .notApplicable,
            how: "Wait, or send CANCEL when the caller gives up. A new INVITE would join the end of the queue.",
            target: .none,
            failover: .depends("another route leads to the same queue; a different destination for overflow is the operator's choice"),
            sources: [.rfc(3261, "13.3.1.1"), .rfc(4412, "4.7.1.2")]
        ),
        severity: Severity(.normal, "the call is alive and will be answered or refused later"),
        likelyCauses: [
            "All agents of a call centre or hunt group are busy.",
            "A server with the queueing policy of RFC 4412 is at capacity and holds a call that carries Resource-Priority.",
        ],
        checks: [
            "Read the reason phrase: position and expected wait are there, if anywhere.",
            """
            Queued calls break off after three minutes or so: the 182 is not repeated in time, and Timer C of a proxy on \
            the path cancels the INVITE.
            """,
            """
            Caller hears silence: a 182 promises no media. Look for SDP in it and for RTP; without both, the caller's side \
            has to make a tone itself.
            """,
        ],
        confusedWith: [
            Confusion(180, "180 says that the callee is being alerted now; 182 that the alerting has to wait."),
            Confusion(181, "181 takes the call to another destination; 182 keeps it for the same callee in a queue."),
            Confusion(183, "183 is progress of no particular kind; 182 says that the call is held in a queue."),
            Confusion(480, "480 is final: the callee is not available and the call ends; after 182 it goes on."),
            Confusion(486, "486 is final: the busy device rejects the call; after 182 the call waits for it to be free."),
        ],
        example: """
            SIP/2.0 182 Queued
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bKq7d1x;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=88sja8x
            To: Support <sip:support@example.net>;tag=q51
            Call-ID: 90843ab12@client.example.com
            CSeq: 1 INVITE
            Contact: <sip:queue@acd.example.net:5060>
            Content-Length: 0
            """
    )
}
