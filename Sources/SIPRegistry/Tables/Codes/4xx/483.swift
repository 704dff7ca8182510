// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code483 = ResponseCode(
        483, "Too Many Hops",
        definition: .rfc(3261, "21.4.21"),
        related: [
            RelatedReference(.rfc(2543, "7.4.20"), .earlier, "for more Via entries than Max-Forwards allowed"),
            RelatedReference(.rfc(3261, "16.3"), .uses, "a proxy must answer with it at zero; an OPTIONS it may answer itself"),
            RelatedReference(.rfc(3398, "8.2.6.1"), .uses, "a gateway maps it to ISUP cause 25, exchange routing error"),
            RelatedReference(.rfc(4497, "8.4.4"), .uses, "a gateway maps it to QSIG cause 25"),
            RelatedReference(.rfc(5057, "5.1"), .uses, "mid-dialog it ends the dialog unless a higher Max-Forwards helps"),
        ],
        meaning: "Max-Forwards reached zero before the request arrived.",
        description: """
            Every proxy takes one off Max-Forwards, and one that receives the value zero must not send the request on. \
            With the usual start of 70, that nearly always means a loop that no element recognised, since few real \
            paths are that long; with a small start it may only mean that the start was too small. The code does not \
            tell the two apart. An OPTIONS that arrives with zero may be answered by the proxy itself, which makes \
            Max-Forwards a tool for tracing a path.
            """,
        context: CallFlowContext(
            position: "Final answer to any request that still has to be forwarded, from the element where the count ran out.",
            sentBy: [.proxy, .gateway],
            receiver: """
                A proxy upstream treats it as the result of that branch; the client reports a routing failure, or \
                tries again with a larger value if it had started low.
                """
        ),
        next: NextStep(
            retry: .changed,
            how: """
                Raise Max-Forwards to 70 if the request started lower. If it did start at 70, a larger value only \
                prolongs the loop, and the routing has to be corrected.
                """,
            after: "at once with a larger Max-Forwards; otherwise once the routing is corrected",
            target: .either,
            failover: .depends("a route that avoids the loop can complete the call, but a loop in the callee's domain is on every route"),
            sources: [.rfc(3261, "8.1.1.6"), .rfc(3261, "16.3"), .rfc(5057, "5.1")]
        ),
        severity: Severity(.configuration, "routing sends the request in circles, or an element sets Max-Forwards too low"),
        likelyCauses: [
            "The proxy does not know one of its own addresses, ports or aliases, so it sends what is meant for it to itself.",
            "Two systems route a number to each other, and neither checks for loops.",
            "Forwarding between PBX and carrier: each sends the call back to the other.",
            "A loop through a B2BUA that makes a new Call-ID and Via each time but does pass on Max-Forwards.",
            "A client, test tool or SBC sets a low Max-Forwards that a legitimate long path uses up.",
            "FreeSWITCH sends 483 for hangup cause 25, so there it may stand for a routing error of another kind.",
        ],
        checks: [
            "Read Max-Forwards in the request as it left the client: 70 points to a loop, a small number to the setting.",
            "Count the Via values in the refused request and look for hosts that appear again and again.",
            "If all Via values are of one host, compare its list of aliases with host and port of the Request-URI and Route.",
            "If few Via values are left, a B2BUA is in the circle: find copies of the call by called number and time.",
            "Send OPTIONS with Max-Forwards 0, 1, 2 and so on, see which host answers each, and compare their routes.",
            "In Asterisk call records look for cause 19, no answer: its PJSIP code files a received 483 under it.",
        ],
        confusedWith: [
            Confusion(482, "482 recognises a request that came back; 483 only counts, so it also ends loops that nobody recognised."),
            Confusion(440, "440 limits how many branches are open at once; 483 how many hops lie one after the other."),
            Confusion(408, "408 says that nothing answered in time; 483 is a definite refusal from the hop where the count ended."),
        ],
        example: """
            SIP/2.0 483 Too Many Hops
            Via: SIP/2.0/UDP proxy1.example.net:5060;branch=z9hG4bK83749.1;received=198.51.100.21
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bK74bf9;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=9fxced76sl
            To: Bob <sip:bob@example.net>;tag=9e2c01
            Call-ID: 77ab21e0d4@client.example.com
            CSeq: 1 INVITE
            Content-Length: 0
            """
    )
}
