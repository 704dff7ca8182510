// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code487 = ResponseCode(
        487, "Request Terminated",
        definition: .rfc(3261, "21.4.25"),
        related: [
            RelatedReference(.rfc(2976, "2.4"), .uses, "the answer to a cancelled INFO, as Request Cancelled; that document is obsolete"),
            RelatedReference(
                .rfc(3398, "7.2.3"), .uses,
                "a gateway closes the INVITE with it on a CANCEL or BYE and releases the ISUP call with cause 16"
            ),
            RelatedReference(.rfc(3398, "8.2.6.1"), .uses, "has no ISUP cause: the telephone side is already released"),
            RelatedReference(.rfc(3665, "3.8"), .uses, "the call flow of a caller who gives up while the phone rings"),
            RelatedReference(.rfc(4458, "2.2"), .uses, "the value 487 of the cause URI parameter means deflection during alerting"),
            RelatedReference(.rfc(4497, "8.4.4"), .uses, "has no QSIG cause of its own; 31 if the call still has to be cleared"),
            RelatedReference(
                .rfc(6910, "8"), .uses,
                "sent by the proxy itself after it gave up on an unanswered phone, with an offer of call completion"
            ),
        ],
        meaning: "The request was called off before it was answered, almost always by a CANCEL.",
        description: """
            It closes an INVITE that was still open when a CANCEL for it arrived, when a BYE ended its early dialog or \
            when the time in its Expires header field ran out. The CANCEL itself is answered with 200; 487 is the \
            separate answer to the INVITE and is acknowledged like any other failure. A caller cannot count on it: an \
            RFC 2543 device sends none, and a 200 to the INVITE may cross with the CANCEL. It says that the attempt was \
            withdrawn, not that the callee refused.
            """,
        context: CallFlowContext(
            position: """
                After a 180 or 183, when the caller hangs up during ringing: CANCEL, 200 to the CANCEL, 487 to the \
                INVITE, ACK. Also on every losing branch of a fork.
                """,
            sentBy: [.userAgentServer, .proxy, .gateway],
            receiver: """
                The transaction layer sends ACK and the attempt is over. A forking proxy that cancelled the branch \
                itself prefers the answer of the branch that won.
                """
        ),
        methods: .except(
            [.cancel],
            .rfc(3261, "21.4.25"),
            note: """
                In practice it answers INVITE, and any request still open when a BYE ends its dialog (RFC 3261 section \
                15.1.2). CANCEL has no effect on the other methods of RFC 3261 (section 9.2).
                """
        ),
        next: NextStep(
            retry: .notApplicable,
            how: "Nothing failed: the sender asked for it. A new call is a new INVITE.",
            target: .none,
            failover: .no("the caller or a proxy withdrew the call on purpose"),
            sources: [.rfc(3261, "9.1"), .rfc(3261, "9.2"), .rfc(3261, "13.3.1"), .rfc(3261, "15.1.2")]
        ),
        severity: Severity(.normal, "it is the proper end of an INVITE that was cancelled"),
        likelyCauses: [
            "The caller hung up before the call was answered.",
            "Another branch of the fork answered and the proxy cancelled this one (Reason: SIP;cause=200 in the CANCEL).",
            "A ring timer in the PBX or proxy ran out, and it cancelled the branch before voice mail or the next target.",
            "The time in the Expires header field of the INVITE ran out, or a BYE arrived in the early dialog.",
        ],
        checks: [
            """
            Follow the CANCEL back hop by hop (same branch and CSeq number as the INVITE there): where it first \
            appears, the decision was made.
            """,
            "Read Reason in that CANCEL: SIP;cause=200 is a call taken elsewhere; none at all is mostly a caller who hung up.",
            "Measure INVITE to CANCEL: the same round number of seconds each time is a timer, a scattered one is people.",
            "If there is no CANCEL, look at Expires in the INVITE and for a BYE in the early dialog.",
            "If the CANCEL came within a second or two, look for missing 180/183 or early media that made the caller give up.",
        ],
        confusedWith: [
            Confusion(480, "480 is the callee's side saying that it is not reachable; 487 follows a withdrawal of the request."),
            Confusion(486, "486 is the callee's busy line; 487 is the end of a cancelled INVITE."),
            Confusion(600, "600 says that the callee is busy on every device; 487 says nothing about the callee."),
            Confusion(408, "408 means that no final answer came in time; 487 that someone stopped waiting and sent CANCEL."),
            Confusion(603, "603 is a refusal by the callee; with 487 the callee made no decision."),
            Confusion(481, "481 answers a CANCEL or BYE that matches nothing; 487 answers the INVITE that a CANCEL did match."),
        ],
        example: """
            SIP/2.0 487 Request Terminated
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bK74bf9;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=9fxced76sl
            To: Bob <sip:bob@example.net>;tag=314159
            Call-ID: 2xTb9vxSit55XU7p8@client.example.com
            CSeq: 1 INVITE
            Content-Length: 0
            """
    )
}
