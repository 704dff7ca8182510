// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code486 = ResponseCode(
        486, "Busy Here",
        definition: .rfc(3261, "21.4.24"),
        related: [
            RelatedReference(.rfc(2543, "7.4.23"), .earlier, "the first definition, same phrase"),
            RelatedReference(.rfc(3398, "7.2.4.1"), .uses, "a gateway sends it for ISUP cause 17, user busy"),
            RelatedReference(.rfc(3398, "8.2.6.1"), .uses, "a gateway maps it to ISUP cause 17, user busy"),
            RelatedReference(.rfc(4412, "4.6.6"), .uses, "sent when every line is taken by calls of equal or higher priority"),
            RelatedReference(
                .rfc(4458, "2.2"), .uses,
                "the value 486 of the cause URI parameter tells voice mail that the line was busy"
            ),
            RelatedReference(.rfc(6076, "4.7"), .uses, "counts as effective in SEER: the user, not the network, ended the attempt"),
            RelatedReference(.rfc(6910, "7.1"), .uses, "can carry an offer of call completion in Call-Info"),
        ],
        meaning: "This one device is busy; the person may still be reached on another.",
        description: """
            The request reached the callee's device and the device will not take another call: every line is in use or \
            call waiting is off. It speaks for one end system alone, so a forking proxy goes on ringing the other \
            branches and voice mail may still answer. A callee that knows that no other device will take the call sends \
            600 instead. RFC 3261 gives do-not-disturb as an example for 480, but lets 486 stand in as the more precise \
            answer, and many phones use it for that. Retry-After may say when to call again.
            """,
        context: CallFlowContext(
            position: """
                Final answer to an INVITE, often with no 180 before it because the device never rang. An OPTIONS outside \
                a dialog gets the same code that an INVITE would.
                """,
            sentBy: [.userAgentServer, .gateway],
            receiver: """
                The proxy acknowledges it, keeps it as a candidate and waits for its other branches; the caller's user \
                agent sends ACK, plays busy tone and ends the attempt.
                """
        ),
        next: NextStep(
            retry: .unchanged,
            how: "Call again later; nothing in the request was wrong. Offer voice mail or call completion meanwhile.",
            after: "after Retry-After seconds, if given; otherwise when the person chooses",
            target: .either,
            failover: .no("the device was reached and answered: every route to it ends at the same busy line"),
            sources: [.rfc(3261, "21.4.24"), .rfc(3261, "13.3.1.3"), .rfc(3261, "20.33")]
        ),
        severity: Severity(.userOutcome, "the network did its work and a person or a busy line ended the attempt"),
        likelyCauses: [
            "The callee is in a call and call waiting is off, or the device's call limit is reached.",
            "The callee pressed reject, or do-not-disturb is set, and the device signals that as busy.",
            "The far trunk or its gateway is out of channels and reports user busy instead of 503 with cause 34.",
            "The PBX's per-extension call limit counts a call that was never torn down.",
            "486 hides another reason: flood protection, or a router in which no trunk matched, sends it to tell the caller nothing.",
            "486 hides another reason: the terminating network considers the caller's number forged and rejects it, often after a 183.",
        ],
        checks: [
            """
            Read Reason: Q.850;cause=17 usually means that the busy came from beyond a gateway, though a PBX may add \
            the header field to its own answer.
            """,
            """
            Check whether a 180 came first: busy at once means line state, busy after ringing usually means that the \
            person pressed reject.
            """,
            "Compare the extension's active calls with its limit, and look for a call whose BYE was lost.",
            "If many different numbers behind one trunk answer 486 in the same minute, count the trunk's channels.",
            "Call the same number with another caller number: if it rings then, nobody was busy and the number was refused.",
        ],
        confusedWith: [
            Confusion(600, "600 says no device of the callee will answer and ends all branches; 486 speaks for one device."),
            Confusion(603, "603 says the callee does not want the call, on any device; 486 only that this device is busy."),
            Confusion(
                480,
                """
                480 says the callee cannot be reached now: not registered, set to do-not-disturb or without an answer; \
                486 is a line in use.
                """
            ),
            Confusion(487, "487 closes an INVITE that was cancelled, mostly by the caller; 486 is the callee's own answer."),
            Confusion(408, "408 means that no answer came in time; 486 is an answer."),
            Confusion(503, "503 with cause 34 is a trunk without free channels, and another route may work; 486 is the callee's own line."),
        ],
        example: """
            SIP/2.0 486 Busy Here
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bK74bf9;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=9fxced76sl
            To: Bob <sip:bob@example.net>;tag=314159
            Call-ID: 3848276298220188511@client.example.com
            CSeq: 1 INVITE
            Retry-After: 120
            Content-Length: 0
            """
    )
}
