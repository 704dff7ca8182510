// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code482 = ResponseCode(
        482, "Loop Detected",
        definition: .rfc(3261, "21.4.20"),
        related: [
            RelatedReference(.rfc(2543, "7.4.19"), .earlier, "for any Via path that held the server itself"),
            RelatedReference(.rfc(3261, "16.3"), .uses, "a proxy may check for loops and answer with it"),
            RelatedReference(.rfc(3261, "8.2.2.2"), .uses, "a user agent server refuses merged requests with it"),
            RelatedReference(.rfc(5393, "4.2.2"), .updates, "a proxy that must check for loops must answer with it"),
            RelatedReference(.rfc(3398, "8.2.6.1"), .uses, "a gateway maps it to ISUP cause 25, exchange routing error"),
            RelatedReference(.rfc(4497, "8.4.4"), .uses, "a gateway maps it to QSIG cause 25"),
            RelatedReference(.rfc(5057, "5.1"), .uses, "mid-dialog it ends the dialog; in a failover race, take the other response"),
            RelatedReference(.rfc(6910, "7.2"), .uses, "with the phrase Merged Request, for redundant call-completion SUBSCRIBEs"),
            RelatedReference(.rfc(8224, "6.2.3"), .updates, "a verifying endpoint has to accept a retry with a new Identity instead"),
        ],
        meaning: "The request came round in a loop, or a second copy of it arrived by another path.",
        description: """
            It has two meanings. A proxy sends it when the request came back with nothing changed that affects its \
            routing, a loop; a request that returns with a new target is a spiral and legal. A user agent server sends \
            it for merged requests (RFC 3261, 8.2.2.2): when a proxy upstream forked and two copies reach the same \
            device, with equal From tag, Call-ID and CSeq and no To tag but another branch, it processes the first and \
            answers the rest with 482. Checking for loops is optional in RFC 3261; RFC 5393 makes it compulsory for \
            every proxy that forks.
            """,
        context: CallFlowContext(
            position: "Final answer to a request that passes an element again, or to the later copies of a forked one.",
            sentBy: [.proxy, .userAgentServer],
            receiver: """
                A forking proxy takes it as the result of one branch and waits for the rest. If it is the only \
                answer, it goes back to the caller, who cannot correct the routing.
                """
        ),
        next: NextStep(
            retry: .unchanged,
            how: """
                Not over the same route: it makes the same round again until the routing is corrected. For a merged \
                request do nothing, as the first copy is being handled; act on the answer of that branch.
                """,
            after: "once the routing is corrected",
            target: .other,
            failover: .depends("a route that avoids the loop can complete the call; after a merged request the call is already under way"),
            sources: [.rfc(3261, "8.2.2.2"), .rfc(3261, "16.3"), .rfc(5057, "5.1")]
        ),
        severity: Severity(.configuration, "routing or forwarding data send the request in a circle or along two paths to one place"),
        likelyCauses: [
            "Two servers each have a default route to the other for a number or domain that neither serves.",
            "Forwarding rules point at each other: A to B and B to A.",
            "A proxy does not know one of its own names or addresses as its own and sends the request out again.",
            "One device is registered twice, or in two groups, and a fork reaches it by two paths: merged requests.",
            "A client fails over to the next address so early that two servers pass on the same request.",
        ],
        checks: [
            "Read the Via stack of the request that was refused: the same host twice with the same Request-URI is a loop.",
            "If no host repeats, suspect a merge: find the other copy by Call-ID, From tag and CSeq, with another branch.",
            "Follow the Request-URI hop by hop through the dial plan, DNS and forwarding rules of each host in the circle.",
            "Check the list of local domains, aliases and addresses of the proxy that sent 482.",
            "For merged copies, list the callee's bindings and ring groups, and see what the first copy was answered.",
        ],
        confusedWith: [
            Confusion(483, "483 counts hops and needs no repeated host, so an undetected loop ends as 483; 482 recognises the request."),
            Confusion(440, "440 says that too many branches would be open at once; 482 that this one came back."),
            Confusion(491, "491 says that another INVITE is pending in the dialog; 482 that this request was already received."),
            Confusion(481, "481 says that a request belongs to nothing known here; 482 that the same request is already being handled."),
        ],
        example: """
            SIP/2.0 482 Loop Detected
            Via: SIP/2.0/UDP proxy2.example.net:5060;branch=z9hG4bK2d4790.1;received=198.51.100.22
            Via: SIP/2.0/UDP proxy1.example.net:5060;branch=z9hG4bK83842.1;received=198.51.100.21
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bK74b43;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=9fxced76sl
            To: Bob <sip:bob@example.net>;tag=5f35a3
            Call-ID: 12345601@client.example.com
            CSeq: 1 INVITE
            Content-Length: 0
            """
    )
}
