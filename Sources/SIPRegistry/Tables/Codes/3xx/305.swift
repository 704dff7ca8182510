// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code305 = ResponseCode(
        305, "Use Proxy",
        definition: .rfc(3261, "21.3.4"),
        related: [
            RelatedReference(.rfc(2543, "7.3.4"), .earlier, "the first definition, same meaning"),
            RelatedReference(.rfc(5359, "2.13"), .uses, "a phone sends direct callers through its screening proxy"),
            RelatedReference(.rfc(3398, "8.2.5"), .uses, "a gateway tries the Contact URIs, by SIP or by the PSTN"),
            RelatedReference(.rfc(5057, "5.1"), .uses, "within a dialog a redirection concerns the whole dialog"),
        ],
        meaning: "Not directly: send this request again through the proxy named in Contact.",
        description: """
            The callee's user agent takes the request only by way of a certain proxy, and Contact has that proxy's URI. \
            The destination stays the same, unlike after 301 or 302, and the rule counts for this single request. Only a \
            user agent server may send it, never a proxy. RFC 3261 does not spell out how to put the \
            proxy into the new request: its general rule for 3xx copies Contact into the Request-URI, while the example in \
            RFC 5359 keeps the Request-URI and puts the proxy into Route.
            """,
        context: CallFlowContext(
            position: "Final response, at once: the request came straight to the phone past the proxy it should have used.",
            sentBy: [.userAgentServer],
            receiver: "Acknowledges it and repeats the request through the proxy in Contact. That proxy may then ask for credentials."
        ),
        next: NextStep(
            retry: .unchanged,
            how: """
                Send the same request by way of the proxy: keep the Request-URI, put the URI from Contact into Route and \
                use a new branch.
                """,
            after: "at once",
            target: .other,
            failover: .no("the callee insists on one path; other paths that avoid it end in the same 305"),
            sources: [.rfc(3261, "21.3.4"), .rfc(5359, "2.13")]
        ),
        severity: Severity(.configuration, "the request took a path that the callee does not accept"),
        likelyCauses: [
            "The caller dialled the phone's own address (its Contact or IP) and not its address of record.",
            "The phone or trunk accepts calls from its proxy or SBC alone and answers others with 305, for screening or billing.",
        ],
        checks: [
            "Look at the Request-URI and the Via list of the refused INVITE: did it come through the callee's proxy?",
            "Read Contact: it has to be the URI of a proxy. If it is the callee's own address, the sender confuses 305 with 302.",
            """
            See whether the client knows 305: many treat all 3xx alike and put the proxy's URI into the Request-URI, where \
            the proxy does not know whom to call. An Oracle SBC can be set to follow 305 and no other 3xx (redirect-action \
            recurse-305-only).
            """,
            "A proxy sent it: that breaks the rule that only user agent servers may; correct the proxy.",
        ],
        confusedWith: [
            Confusion(302, "302 changes the destination; 305 keeps it and changes the path."),
            Confusion(407, "407 comes from a proxy the request already went through and asks for credentials."),
            Confusion(403, "403 refuses for good; 305 accepts the request if it comes by way of the proxy."),
        ],
        example: """
            SIP/2.0 305 Use Proxy
            Via: SIP/2.0/TLS client.example.com:5061;branch=z9hG4bK74bf9;received=192.0.2.103
            From: Alice <sips:alice@example.com>;tag=1234567
            To: Bob <sips:bob@example.net>;tag=342123
            Call-ID: 12345600@client.example.com
            CSeq: 1 INVITE
            Contact: <sips:ss1.example.net>
            Content-Length: 0
            """
    )
}
