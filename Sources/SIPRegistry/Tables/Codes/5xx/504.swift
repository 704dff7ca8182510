// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code504 = ResponseCode(
        504, "Server Time-out",
        definition: .rfc(3261, "21.5.5"),
        related: [
            RelatedReference(.rfc(2543, "7.5.5"), .earlier, "the first definition, as Gateway Time-out and for gateways alone"),
            RelatedReference(.rfc(3311, "5.2"), .uses, "refuses an UPDATE that the user would have to be asked about first"),
            RelatedReference(.rfc(3398, "7.2.2"), .uses, "a gateway sends it when ISUP timer T7 expires with no answer to its IAM"),
            RelatedReference(.rfc(3398, "7.2.4.1"), .uses, "a gateway sends it for ISUP cause 102, recovery on timer expiry"),
            RelatedReference(.rfc(3398, "8.2.6.1"), .uses, "a gateway maps it to ISUP cause 102"),
            RelatedReference(.rfc(3903, "6"), .uses, "the example for a PUBLISH that fails because a database cannot be reached"),
            RelatedReference(.rfc(5057, "5.1"), .uses, "ends the transaction only; doubts that it occurs within a dialog at all"),
            RelatedReference(.rfc(6076, "4.8"), .uses, "counts as an ineffective session attempt"),
            RelatedReference(
                .document("3GPP TS 24.229"), .uses,
                """
                an IMS P-CSCF that cannot reach the S-CSCF sends it with a body that tells the phone to register anew
                """
            ),
        ],
        meaning: "A server that this server depends on did not answer in time.",
        description: """
            The server that answers is alive, but something it had to ask is not: a location server, a database, an ENUM or DNS \
            server, an application server, or the telephone network behind a gateway. A plain SIP proxy whose next hop stays \
            silent produces 408 instead, and RFC 3261 also wants 408 where the limit was the request's own Expires. Some session \
            border controllers do not observe the difference and report any silent next hop as 504. Older elements use the phrase \
            Gateway Time-out for the same code.
            """,
        context: CallFlowContext(
            position: """
                Final answer to an INVITE, seconds after the 100 and before any ringing; also to PUBLISH, SUBSCRIBE or REGISTER \
                when a back end hangs.
                """,
            sentBy: [.gateway, .proxy, .userAgentServer, .registrar],
            receiver: """
                A proxy keeps it as a candidate and may try its next target; a user agent acknowledges it and reports a network \
                failure. In IMS the phone registers again if the body says so.
                """
        ),
        next: NextStep(
            retry: .unchanged,
            how: """
                Send the same request by another route, or again after a pause. Repeating it at once only adds load to whatever \
                is not answering.
                """,
            after: "at once by another route; by the same one after a pause of your choosing, since no RFC sets one",
            target: .either,
            failover: .yes("one element lost touch with one of its back ends: a route that does not depend on it may work"),
            sources: [.rfc(3261, "21.5.5")]
        ),
        severity: Severity(.networkFault, "something behind the answering server is down, unreachable or too slow"),
        likelyCauses: [
            "The telephone network did not answer the gateway's call set-up and timer T7 ran out, or the gateway received cause 102.",
            "A database, ENUM, DNS or application server that the proxy consults is down or slow.",
            "A session border controller got no answer from its next hop and says 504 where a proxy would say 408.",
            "In IMS, the P-CSCF or another CSCF cannot reach the next one and asks for a new registration.",
        ],
        checks: [
            "Find the element that made the 504: the first hop, seen from the callee, that sends it without having received it.",
            "Measure the time from the INVITE to the 504; a constant value names the timer (T7, 64*T1, a query timeout).",
            "Look for Reason: Q.850;cause=102 says that the timer ran out in the telephone network.",
            "On that element, test what it asks: DNS and ENUM queries, the subscriber database, the application server, the trunk.",
            "If the Content-Type is application/3gpp-ims+xml, read the body: it asks the phone for a new initial registration.",
        ],
        confusedWith: [
            Confusion(
                408, "408 says that the request itself ran out of time on the SIP path; 504 that a server asked on the way was silent."),
            Confusion(503, "503 says that this server is overloaded or closed; 504 that the one behind it did not answer."),
            Confusion(502, "502 says that the server behind gave an invalid answer; 504 that it gave none."),
            Confusion(500, "500 says that the server itself broke; 504 that it got no answer from another in time."),
        ],
        example: """
            SIP/2.0 504 Server Time-out
            Via: SIP/2.0/UDP proxy.example.com:5060;branch=z9hG4bK2d4790.1;received=192.0.2.111
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bK74bf9;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=9fxced76sl
            To: <sip:+12025550143@gw.example.net;user=phone>;tag=7d41a0c2
            Call-ID: 4Fde34wkd11wsGFDs3@client.example.com
            CSeq: 2 INVITE
            Reason: Q.850;cause=102;text="Recovery on timer expiry"
            Content-Length: 0
            """
    )
}
