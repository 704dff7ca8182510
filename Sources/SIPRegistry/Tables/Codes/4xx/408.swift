// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code408 = ResponseCode(
        408, "Request Timeout",
        definition: .rfc(3261, "21.4.9"),
        related: [
            RelatedReference(.rfc(2543, "7.4.9"), .earlier, "the first definition, tied to the Expires header field of the request"),
            RelatedReference(.rfc(4320, "4.2"), .updates, "forbids it in answer to any request but INVITE"),
            RelatedReference(.rfc(5057, "5.2"), .uses, "limits its effect within a dialog to the usage in which it occurs"),
            RelatedReference(.rfc(4028, "10"), .uses, "in answer to a session refresh it makes the refresher send BYE"),
            RelatedReference(.rfc(3398, "7.2.4.1"), .uses, "a gateway sends it for ISUP cause 18, no user responding"),
            RelatedReference(.rfc(5626, "7"), .uses, "with 430, lets the proxy try another flow to the same device"),
            RelatedReference(.rfc(4412, "4.5.2"), .uses, "for a queued request that exceeds its waiting time"),
            RelatedReference(.rfc(6076, "4.8"), .uses, "counted as an ineffective session attempt"),
            RelatedReference(.rfc(7044, "10.2"), .uses, "recorded in History-Info for a target that never answered"),
            RelatedReference(.rfc(3263, "4.3"), .uses, "a client that got no response at all tries the next address of the DNS list"),
        ],
        meaning: "No final answer came in time from the next hop or the callee's device.",
        description: """
            A server gave up waiting: the next hop never answered, or the user could not be located in time. It says that nobody \
            decided anything, which sets it apart from the callee's own 486, 600 and 603. Many 408 in logs were never on the \
            wire: a client that hears nothing for 64 times T1, 32 seconds by default, must treat that as a 408. Since RFC 4320 \
            it is sent only in answer to INVITE, because for other methods it always comes too late. An INVITE whose own \
            Expires runs out at the callee is answered with 487, not with this.
            """,
        context: CallFlowContext(
            position: """
                Final answer to an INVITE, typically after retransmissions without any 1xx from the far side, \
                or after long ringing at proxies that use it for no answer.
                """,
            sentBy: [.proxy, .gateway, .userAgentServer],
            receiver: """
                A proxy or client tries its next target; without one the call fails. Within a dialog the client ends the \
                session with BYE, and a BYE that times out leaves the session ended.
                """
        ),
        methods: .only(
            [.invite], .rfc(4320, "4.2"),
            note: "binds transaction-stateful elements; a client still treats its own timeout of any request as a 408 never sent"),
        next: NextStep(
            retry: .unchanged,
            how: "Try the next DNS target, contact or route with the same request; the same server only later.",
            after: "at once elsewhere; at the same server at any later time",
            target: .either,
            failover: .yes("nothing was decided and often nothing was reached; another gateway or route may answer"),
            sources: [.rfc(3261, "21.4.9"), .rfc(3261, "16.6"), .rfc(7339, "5.9")]
        ),
        severity: Severity(.networkFault, "a next hop or a device did not answer, because of the path, the address or its own state"),
        likelyCauses: [
            "The callee's device is off or moved, but its registration has not expired.",
            "A firewall, NAT binding or routing error drops the INVITE or the answers to it.",
            "The INVITE is too large for one UDP packet and its fragments get lost on the way; over TCP it arrives.",
            "On an answered call: the ACK did not arrive. Products note it as Reason: SIP;cause=408;text=\"ACK Timeout\" in the BYE.",
            "The next hop is down or overloaded and does not answer even with 100.",
            "The answers are lost: Via, rport or Record-Route leads them to an address that does not reach the sender.",
            "It rang until a timer of the proxy fired (Kamailio fr_inv_timer, OpenSIPS fr_inv_timeout): nobody answered.",
        ],
        checks: [
            "Find out who made it: in a capture, follow the 408 to the hop nearest the callee, or find that it was never on the wire.",
            "Beyond that hop look for the INVITE and its retransmissions: did a 100, 180 or nothing come back?",
            "If nothing came back, capture at the far host: INVITE not arriving is path or address, arriving unanswered is the host.",
            "Measure the request that got no answer: above 1300 bytes over UDP, look for fragments and try TCP.",
            "If 408 is in the Reason of a BYE, look for the ACK to the 200 OK, not for a lost INVITE.",
            "Check the registration: Contact, expiry and whether OPTIONS to the same contact is answered.",
            "If a 180 came first, compare the time until 408 with the proxy's no-answer timer.",
        ],
        confusedWith: [
            Confusion(480, "480 is an answer: known, but not to be reached now; 408 is the lack of one. Some proxies send 480 for both."),
            Confusion(486, "486 is the device's own answer that it is busy; with 408 no device answered."),
            Confusion(487, "487 confirms that the request was cancelled or that its Expires ran out; 408 that no answer came."),
            Confusion(600, "600 is the callee's answer that all devices are busy; with 408 nobody answered."),
            Confusion(603, "603 is the callee's refusal; with 408 nobody refused anything."),
            Confusion(504, "504 blames another server that this one had asked, such as DNS or a database."),
            Confusion(503, "503 is a server that answers and says that it cannot work; a fatal transport error counts as 503 too."),
        ],
        example: """
            SIP/2.0 408 Request Timeout
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bK77ef4c2312983.1;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=1928301774
            To: Bob <sip:bob@example.net>;tag=b27e1a1d33761e85
            Call-ID: a84b4c76e66710@client.example.com
            CSeq: 314159 INVITE
            Content-Length: 0
            """
    )
}
