// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code500 = ResponseCode(
        500, "Server Internal Error",
        definition: .rfc(3261, "21.5.1"),
        related: [
            RelatedReference(.rfc(2543, "7.5.1"), .earlier, "the first definition, without Retry-After"),
            RelatedReference(
                .rfc(3311, "5.2"), .updates,
                "refuses an UPDATE while an earlier one or an offer from the same side is open; Retry-After of 0 to 10 s"
            ),
            RelatedReference(.rfc(3323, "5"), .uses, "the privacy service cannot give privacy that the request marks as critical"),
            RelatedReference(
                .rfc(3398, "7.2.4.1"), .uses,
                "the default for ISUP causes with no mapping of their own, and for 111 and 127"
            ),
            RelatedReference(.rfc(3398, "8.2.6.1"), .uses, "a gateway maps it to cause 41, temporary failure"),
            RelatedReference(.rfc(4497, "8.4.1"), .uses, "the default for QSIG causes with no mapping of their own"),
            RelatedReference(.rfc(5379, "4.3"), .uses, "advises the RFC 3323 refusal even where privacy is not marked critical"),
            RelatedReference(.rfc(6076, "4.8"), .uses, "counts as an ineffective session attempt"),
            RelatedReference(.rfc(6442, "4.4"), .uses, "the recipient cannot or will not process the location in the request"),
            RelatedReference(.rfc(7339, "1"), .uses, "what a registrar that lost its database but is not overloaded should answer"),
            RelatedReference(.rfc(8876, "5.2"), .uses, "the recipient cannot or will not process the alert message"),
        ],
        meaning: "The server hit an unexpected condition and could not handle the request.",
        description: """
            The catch-all of the 5xx class: something broke or got in the way inside the server, and the request itself \
            may be faultless. Two uses are exact, though. In a dialog it rejects a request whose CSeq number is lower \
            than the last one, and a second INVITE or UPDATE from the same side while the first is open; the latter \
            carries a Retry-After of 0 to 10 seconds. It is also what a proxy sends upstream when its only answer was a \
            503, and what a client makes of an unknown 5xx or a 503 without Retry-After.
            """,
        context: CallFlowContext(
            position: "At any point: to a new request from a failing server, or within a call to a request out of order.",
            sentBy: [.userAgentServer, .proxy, .gateway, .registrar, .redirectServer],
            receiver: """
                The client may show the reason phrase and try again after some seconds, or at once through another \
                server. Within a call the session stays as it was.
                """
        ),
        next: NextStep(
            retry: .unchanged,
            how: "Send the same request again later, or through another route. For a CSeq out of order, correct the sequence first.",
            after: "after Retry-After seconds, if given; otherwise after several seconds",
            target: .either,
            failover: .yes(
                "for a new call: only one server is at fault, or the 500 hides the 503 of one next hop, and another route may be healthy"
            ),
            sources: [.rfc(3261, "21.5.1"), .rfc(3261, "12.2.2"), .rfc(3261, "14.2"), .rfc(3261, "16.7")]
        ),
        severity: Severity(.serverFault, "the server could not do its work, for reasons that the caller can neither see nor correct"),
        likelyCauses: [
            "A script, database or back-end behind the server failed; a registrar sends 500 when it cannot store a binding.",
            "A proxy's only next hop answered 503 or could not be reached, and RFC 3261 has it report 500 instead.",
            "A gateway got a Q.850 cause with no mapping of its own, or 111 or 127, from the telephone network.",
            "A second re-INVITE or UPDATE was sent before the first was answered, or a CSeq number went backwards after a failover.",
        ],
        checks: [
            "Find the element that wrote it (Server header field, To tag, last leg in the trace) and read its log at that second.",
            """
            With Retry-After of 10 s or less inside a dialog, look for the earlier INVITE or UPDATE from the same \
            side that is still open.
            """,
            "Inside a dialog without Retry-After, compare the CSeq number with the highest one that side has used.",
            "Read Reason for a Q.850 cause, and the leg behind the proxy for a 503 that it turned into 500.",
            "The phrase \"I'm terribly sorry, server error occurred\" is the default for internal errors in Kamailio: see its log.",
        ],
        confusedWith: [
            Confusion(
                503,
                """
                503 says the server is overloaded or in maintenance and should be left alone for a time; 500 is one \
                request that went wrong.
                """
            ),
            Confusion(491, "491 is glare between the two sides; 500 with Retry-After is two requests from the same side."),
            Confusion(502, "502 blames an invalid answer from the next hop; 500 a fault in the server itself."),
            Confusion(504, "504 means that the server got no answer from another server in time; 500 that it failed by itself."),
            Confusion(
                481, "481 says that there is no such dialog; 500 to a CSeq out of order says that there is one, and leaves it as it is."),
            Confusion(400, "400 blames the syntax of the request; 500 the server."),
        ],
        example: """
            SIP/2.0 500 Server Internal Error
            Via: SIP/2.0/TCP pbx.example.com:5060;branch=z9hG4bK0e41d8;received=192.0.2.20
            From: Alice <sip:alice@example.com>;tag=9fxced76sl
            To: Bob <sip:bob@example.net>;tag=314159
            Call-ID: 3848276298220188511@client.example.com
            CSeq: 3 INVITE
            Retry-After: 7
            Content-Length: 0
            """
    )
}
