// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code503 = ResponseCode(
        503, "Service Unavailable",
        definition: .rfc(3261, "21.5.4"),
        related: [
            RelatedReference(.rfc(2543, "7.5.4"), .earlier, "the first definition, without the rules on other servers"),
            RelatedReference(
                .rfc(3398, "7.2.4.1"), .uses,
                "a gateway sends it for ISUP causes 34, 38, 41, 42 and 47, perhaps with Retry-After, and for 58 and 88"
            ),
            RelatedReference(.rfc(3398, "8.2.6.1"), .uses, "a gateway maps it to cause 41, temporary failure"),
            RelatedReference(.rfc(3903, "9"), .uses, "pushes back a publisher that sends too much; should carry Retry-After"),
            RelatedReference(.rfc(4412, "4.6.5"), .uses, "no capacity for the signalling; 488 is for missing trunks and bandwidth"),
            RelatedReference(.rfc(4458, "2.2"), .uses, "the value 503 of the cause URI parameter means mobile subscriber not reachable"),
            RelatedReference(.rfc(4497, "8.3.1"), .uses, "a gateway to a QSIG network has no free channel"),
            RelatedReference(
                .rfc(5626, "4.2.1"), .uses,
                "a registering device waits Retry-After, where 0 is allowed, and resolves the name anew"
            ),
            RelatedReference(.rfc(6076, "4.8"), .uses, "counts as an ineffective session attempt"),
            RelatedReference(.rfc(6357, "1"), .uses, "why 503 cannot prevent overload and may make traffic swing between servers"),
            RelatedReference(
                .rfc(7339, "5.10.2"), .updates,
                "an overloaded server rejects clients without overload control by 503 with no Retry-After"
            ),
            RelatedReference(
                .rfc(3263, "4.3"), .uses, "a 503, a failed transport or no answer at all: send it to the next address, as a new transaction"
            ),
        ],
        meaning: "The server cannot take requests now, from overload or maintenance; try another.",
        description: """
            It speaks for the server, not for the call: the client should try another server, and with Retry-After it \
            should send this one nothing at all for that time. Without Retry-After it counts as a 500. A proxy should \
            not pass on the 503 of one next hop but report 500, because forwarding it would say that the proxy itself \
            can serve nobody. A 503 may also never have been on the wire: a client must treat a fatal transport error, \
            such as a refused TCP connection, as one. On a lack of circuits the documents differ: RFC 3398 and RFC 4497 \
            have the gateway send 503, RFC 4412 and RFC 7339 name 488.
            """,
        context: CallFlowContext(
            position: "Usually at once, in answer to a new INVITE or REGISTER, from the server or gateway next in line.",
            sentBy: [.proxy, .gateway, .userAgentServer, .registrar, .redirectServer],
            receiver: """
                The client or proxy tries the next address that DNS gives for the name, or its next trunk, and leaves \
                this server alone for Retry-After seconds.
                """
        ),
        next: NextStep(
            retry: .unchanged,
            how: "Send the same request to another server. Come back to this one when Retry-After has passed.",
            after: "at once at another server; after Retry-After seconds at this one",
            target: .other,
            failover: .yes("this is what the code is for: the request is good and this server is not available"),
            sources: [.rfc(3261, "21.5.4"), .rfc(3261, "8.1.3.1"), .rfc(3261, "16.7"), .rfc(3261, "28.1")]
        ),
        severity: Severity(.overload, "the server turns work away, from load, maintenance or lack of circuits"),
        likelyCauses: [
            "All channels of the trunk or gateway are in use: Q.850 cause 34, or 42 for congestion in the switch.",
            "A limit on calls per second or concurrent calls, by licence or contract, is reached.",
            "Your own server cannot resolve the name of the next hop, and answers 503 itself without sending anything.",
            "The server is starting, being drained for maintenance, or has lost a back-end that it cannot do without.",
            "The client's own stack made it up: connection refused, TLS handshake failed, ICMP port unreachable.",
        ],
        checks: [
            "Look for the 503 in a packet capture: if it is only in the log, the connection to the next hop failed.",
            "If no INVITE left for the next hop, look up its name on that very server: NAPTR, SRV, then A and AAAA.",
            """
            Read Reason: cause 34 or 42 is a lack of channels, 41 or 38 a fault in the network beyond; with none it \
            is usually a SIP server.
            """,
            "Read Retry-After, and check that a proxy did not bar a whole trunk because of one destination.",
            "Put calls per second and concurrent calls at the first 503 beside the limits of the trunk and the licence.",
            "Check the OPTIONS state of every address behind the SRV name or trunk group.",
        ],
        confusedWith: [
            Confusion(
                500,
                """
                500 is one request that failed; 503 a server that wants no requests for now. Without Retry-After a \
                client handles both alike.
                """
            ),
            Confusion(502, "502 got an invalid answer from the server behind it; 503 is a server that takes no requests itself."),
            Confusion(504, "504 waited for another server; 503 is its own refusal, or a connection that could not be made."),
            Confusion(408, "408 is silence until a timer ran out; 503 an immediate refusal or transport error."),
            Confusion(480, "480 is about one user who cannot be reached; 503 about the whole server."),
            Confusion(486, "486 is a busy line of the callee; 503 with cause 34 a trunk without free channels."),
            Confusion(
                488,
                "488 is the code that RFC 4412 names for a lack of trunks or bandwidth in a server that still handles its signalling."
            ),
        ],
        example: """
            SIP/2.0 503 Service Unavailable
            Via: SIP/2.0/UDP pbx.example.com:5060;branch=z9hG4bK3af091;received=192.0.2.20
            From: <sip:201@pbx.example.com>;tag=ab12cd
            To: <sip:+12025550199@sip.example.net>;tag=edge1-09
            Call-ID: 60fa11c2@pbx.example.com
            CSeq: 1 INVITE
            Retry-After: 60
            Content-Length: 0
            """
    )
}
