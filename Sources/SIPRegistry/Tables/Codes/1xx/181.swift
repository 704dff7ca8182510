// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code181 = ResponseCode(
        181, "Call Is Being Forwarded",
        definition: .rfc(3261, "21.1.3"),
        related: [
            RelatedReference(.rfc(2543, "7.1.3"), .earlier, "the first definition, for a proxy server only"),
            RelatedReference(.rfc(4320, "4.1"), .updates, "forbids it to any request but INVITE"),
            RelatedReference(.rfc(5359, "2.7"), .uses, "sent by a forwarding proxy that acts as a user agent"),
            RelatedReference(.rfc(4458, "6.1"), .uses, "sent while a busy callee's call goes to voice mail"),
            RelatedReference(.rfc(7044, "9.4"), .uses, "History-Info, in it or in a later response, tells where the request went"),
            RelatedReference(.rfc(3398, "7.2.9"), .uses, "a gateway sends it for a CPG with a forwarding event"),
            RelatedReference(.rfc(3398, "8.2.3"), .uses, "becomes an early ACM and a CPG with event 6, forwarding"),
            RelatedReference(.rfc(4497, "8.2.1.3"), .uses, "becomes a QSIG PROGRESS message"),
        ],
        meaning: "The call is being sent on to another destination; keep waiting.",
        description: """
            The server in charge of the call has diverted it and is trying a new set of destinations under the same \
            INVITE. It only informs: unlike after a 302, the caller has nothing to redirect. The code names no new \
            address; History-Info in it or in a later response can, where both ends support it. A proxy may not create a \
            provisional response other than 100 and 199, so whoever sends a 181 acts as a user agent for the purpose: a B2BUA, an \
            application server or a gateway. Sending it is optional, and a diverted call need not show one.
            """,
        context: CallFlowContext(
            position: """
                Between the INVITE and the 180 of the new destination: at once with unconditional forwarding, otherwise \
                after the first destination was busy or did not answer.
                """,
            sentBy: [.userAgentServer, .gateway],
            receiver: """
                Shows the user that the call is being forwarded, if it can, and goes on waiting; what rings next may be \
                another party's phone. A proxy forwards it at once and restarts Timer C.
                """
        ),
        methods: .only([.invite], .rfc(4320, "4.1")),
        next: NextStep(
            retry: .notApplicable,
            how: "Wait for the new destination. A new INVITE would be a second call.",
            target: .none,
            failover: .no("the callee's own service is already trying another destination"),
            sources: [.rfc(3261, "13.2.2.1")]
        ),
        severity: Severity(.normal, "a forwarding service did what its user asked for"),
        likelyCauses: [
            "The callee has set call forwarding: always, when busy, on no answer or when not reachable.",
            "A hunt group or an application server moves on to the next destination and reports it.",
            "The PSTN behind a gateway reports a diversion in a CPG.",
        ],
        checks: [
            """
            To see where the call went, read History-Info in the 181 and in the 180 or 200 that follows, or the forwarding server's log. \
            History-Info is only there if the INVITE had Supported: histinfo or a History-Info of its own.
            """,
            """
            A 180 with another To tag follows: that is a second early dialog, not an error. Check that the caller's side \
            plays the media of the new one.
            """,
            "Several 181 in one call: look for forwarding rules that point at each other.",
        ],
        confusedWith: [
            Confusion(302, "302 is final and asks the caller to send a new INVITE; after 181 the server does the forwarding itself."),
            Confusion(182, "182 keeps the call for the same callee in a queue; 181 takes it to another destination."),
            Confusion(180, "180 says that a phone rings; 181 only that the call is on its way to another one."),
            Confusion(183, "183 is progress of no particular kind; 181 names the kind, a diversion."),
        ],
        example: """
            SIP/2.0 181 Call Is Being Forwarded
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bKnashds8;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=1928301774
            To: Bob <sip:bob@example.net>;tag=9214d
            Call-ID: a84b4c76e66710@client.example.com
            CSeq: 1 INVITE
            Contact: <sip:pbx.example.net:5060>
            Content-Length: 0
            """
    )
}
