// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code422 = ResponseCode(
        422, "Session Interval Too Small",
        definition: .rfc(4028, "6"),
        related: [
            RelatedReference(.rfc(4028, "7.4"), .uses, "how the client computes Min-SE for the next attempt"),
            RelatedReference(.rfc(4028, "8.1"), .uses, "when a proxy may send it and when it raises Min-SE instead"),
            RelatedReference(.rfc(4028, "12.2"), .registers, "with the default phrase Session Interval Too Small"),
            RelatedReference(.rfc(5057, "5.1"), .updates, "calls it out of place within a dialog; to be treated as an unknown 4xx"),
        ],
        meaning: "Session-Expires is below the minimum; Min-SE in the response tells the minimum.",
        description: """
            The request asks for a session timer with Session-Expires, and the interval is shorter than the answering \
            proxy or user agent accepts. Min-SE carries that element's own minimum, at least 90 seconds. Each element \
            on the path may object in turn, so an INVITE can collect several 422 before it gets through. It should go \
            only to a client that lists timer in Supported; for any other client a proxy raises the values itself. RFC \
            5057 sees no sense in it within a dialog, whereas RFC 4028 expects that a refresh may meet it.
            """,
        context: CallFlowContext(
            position: "Final answer to an initial INVITE, before ringing; now and then to a refreshing re-INVITE or UPDATE.",
            sentBy: [.userAgentServer, .proxy, .gateway],
            receiver: """
                The client sends the request again with Min-SE set to the largest minimum it has been told for this \
                Call-ID, and Session-Expires at least as large.
                """
        ),
        methods: .only([.invite, .update], .rfc(4028, "4"), note: "session refresh requests; Table 1 knows Min-SE in a 422 to no others"),
        next: NextStep(
            retry: .changed,
            how: """
                Keep Call-ID, From and To, take the next CSeq number, set Min-SE to the largest value seen in any 422 \
                for this call and Session-Expires to no less. Expect another 422 from an element further on.
                """,
            after: "at once; within a dialog before the running session interval ends, because a 422 does not extend it",
            target: .same,
            failover: .no("the response says exactly what to change, and a further attempt on the same route will do"),
            sources: [.rfc(4028, "7.3"), .rfc(4028, "7.4"), .rfc(4028, "10")]
        ),
        severity: Severity(.negotiation, "part of agreeing on the session timer; a fault only if the client does not try again"),
        likelyCauses: [
            "The client's session interval is set low, such as 90 or 120 seconds; RFC 4028 advises no less than 1800.",
            "A trunk or SBC insists on a high minimum, for example 1800, to save itself refreshes.",
            "The client ignores Min-SE and repeats the same INVITE, so that every call to this trunk fails.",
            "An element on the path lowers Session-Expires below what the next one accepts.",
        ],
        checks: [
            "Compare Session-Expires in the request with Min-SE in the 422.",
            "Look for the second INVITE: same Call-ID, CSeq one higher, Min-SE present, Session-Expires raised.",
            "If it never comes, raise the client's session interval to the trunk's minimum, or switch its session timer off.",
            "Check that the request lists timer in Supported; if not, the element that sent the 422 is at fault.",
            "See who set Session-Expires: a proxy may insert or lower it on the way.",
        ],
        confusedWith: [
            Confusion(423, "423 is about the lifetime of a registration or subscription; 422 about the session timer of a call."),
            Confusion(488, "488 refuses the media offered; 422 refuses nothing but the refresh interval."),
        ],
        example: """
            SIP/2.0 422 Session Interval Too Small
            Via: SIP/2.0/UDP pbx.example.com:5060;branch=z9hG4bKnashds8;received=192.0.2.1
            From: Alice <sip:alice@example.com>;tag=1928301774
            To: Bob <sip:bob@example.net>;tag=9a8kz
            Call-ID: a84b4c76e66710@pbx.example.com
            CSeq: 314159 INVITE
            Min-SE: 1800
            Content-Length: 0
            """
    )
}
