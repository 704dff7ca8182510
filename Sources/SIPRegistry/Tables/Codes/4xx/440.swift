// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code440 = ResponseCode(
        440, "Max-Breadth Exceeded",
        definition: .rfc(5393, "6.2"),
        related: [
            RelatedReference(.rfc(5393, "5.1"), .uses, "the mechanism, and what a client can conclude from the code"),
            RelatedReference(.rfc(5393, "5.3.3"), .uses, "tells the proxy when it must send it"),
        ],
        meaning: "A proxy wanted to fork in parallel to more targets than Max-Breadth allows.",
        description: """
            Max-Breadth limits how many branches of one request may be open at the same time; a proxy divides the value \
            it received among the branches it forks. One whose share is too small for its target set, and which will \
            neither try the targets in turn nor redirect, answers 440. It is a guard against amplification, not a \
            statement about the callee: some destinations may never have been tried. It is independent of Max-Forwards, \
            which limits the hops in a row and not the branches side by side.
            """,
        context: CallFlowContext(
            position: "Final answer to a request that a proxy wanted to fork, from that proxy, in place of the fork.",
            sentBy: [.proxy],
            receiver: """
                A proxy upstream keeps it as the result of one branch and awaits the others; the client concludes \
                that not all possible destinations were reached.
                """
        ),
        next: NextStep(
            retry: .changed,
            how: """
                Address a narrower target, such as one device instead of a group, or change the forwarding data so \
                that fewer branches run in parallel. A larger Max-Breadth helps only up to the limit of each proxy.
                """,
            after: "after the target or the forwarding data has been changed",
            target: .either,
            failover: .no("the many branches come from the callee's forwarding settings, which apply on every other route too"),
            sources: [.rfc(5393, "5.1"), .rfc(5393, "5.3.3")]
        ),
        severity: Severity(.configuration, "the forwarding data fan out further than the network permits"),
        likelyCauses: [
            "A hunt or ring group forwards to other groups, so that each level divides the value again.",
            "Addresses of record forward to each other in a circle, the attack that the limit is meant to stop.",
            "An upstream element or the client set a low Max-Breadth; the value 1 permits only one target after the other.",
            "An address of record holds a great many bindings, for example stale ones never removed.",
        ],
        checks: [
            "Read Max-Breadth in the request at each hop and find where it became smaller than the number of targets.",
            "List the bindings and forwarding rules of the address of record, level by level, and look for a circle.",
            "Remove stale bindings; turn parallel ringing into sequential ringing where the group is large.",
            "Compare the value with the limit of the proxies; 60 is the recommended default and maximum.",
        ],
        confusedWith: [
            Confusion(483, "483 says that the chain of hops is too long; 440 that the tree of branches is too wide."),
            Confusion(482, "482 says that the same request came round again; 440 needs no loop, only too many branches."),
            Confusion(503, "503 says that a server has no capacity now; 440 applies to this request however idle the proxy is."),
        ],
        example: """
            SIP/2.0 440 Max-Breadth Exceeded
            Via: SIP/2.0/UDP proxy.example.net:5060;branch=z9hG4bK7c2f10.2;received=198.51.100.20
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bK1d32hash4;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=a6c85cf
            To: Sales <sip:sales@example.net>;tag=f10c2e
            Call-ID: 2dd5c1b8a0e3@client.example.com
            CSeq: 1 INVITE
            Content-Length: 0
            """
    )
}
