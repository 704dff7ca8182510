// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code480 = ResponseCode(
        480, "Temporarily Unavailable",
        definition: .rfc(3261, "21.4.18"),
        related: [
            RelatedReference(.rfc(2543, "7.4.17"), .earlier, "the first definition, same phrase"),
            RelatedReference(.rfc(3261, "16.5"), .uses, "a proxy that finds no target for a known user should send it"),
            RelatedReference(.rfc(3398, "7.2.4.1"), .uses, "a gateway sends it for ISUP causes 19, 20 and 31"),
            RelatedReference(.rfc(3398, "7.2.8"), .uses, "a gateway sends it when ISUP timer T9 ends long unanswered ringing"),
            RelatedReference(.rfc(3398, "8.2.6.1"), .uses, "a gateway maps it to ISUP cause 18, no user responding"),
            RelatedReference(.rfc(4497, "8.4.4"), .uses, "a gateway maps it to QSIG cause 18"),
            RelatedReference(.rfc(4458, "2.2"), .uses, "as a cause URI parameter: deflection, immediate response"),
            RelatedReference(.rfc(5057, "5.1"), .uses, "mid-dialog it ends the usage that the request belongs to"),
            RelatedReference(.rfc(5630, "5.1.2"), .updates, "also refuses a sip or sips scheme, with Warning 380 or 381"),
            RelatedReference(.rfc(6076, "4.7"), .uses, "counted with 486, 600 and 603 as the effect of the called user"),
            RelatedReference(.rfc(6665, "4.1.2.2"), .uses, "to a SUBSCRIBE refresh it ends the subscription"),
            RelatedReference(.rfc(6910, "9.7"), .uses, "refuses a call-completion subscription while the queue is full"),
            RelatedReference(.rfc(8599, "5.6.2"), .uses, "a push proxy sends it if the pushed device does not register in time"),
        ],
        meaning: "The callee is known but not available now: offline, not answering or set to away.",
        description: """
            The address is right and the callee is not available at the moment. A proxy or redirect server sends it \
            when the user exists but has no registered contact, and a device when it is logged out, in a state that \
            rules out calls, or on do-not-disturb; in practice it also ends calls that rang unanswered. The reason \
            phrase may say which, and Retry-After when to try again. It speaks for this server alone: the user may be \
            reachable elsewhere. With Warning 380 or 381 it means something else: the sips or sip scheme was refused.
            """,
        context: CallFlowContext(
            position: "Final answer to an INVITE: at once if nobody is registered, after 180 if nobody answered.",
            sentBy: [.proxy, .userAgentServer, .gateway, .redirectServer],
            receiver: """
                A forking proxy waits for its other branches or goes on to the next target, such as voice mail; the \
                caller's user agent sends ACK and reports that the callee is unavailable.
                """
        ),
        next: NextStep(
            retry: .unchanged,
            how: """
                Call again later, or try another address of the callee. With Warning 380, do not switch from sips to \
                sip unless the user agrees.
                """,
            after: "Retry-After, if given; otherwise when the person chooses",
            target: .either,
            failover: .depends(
                "no if the callee's own domain reports them offline; perhaps once if a gateway or carrier hides an unclear cause in it"),
            sources: [.rfc(3261, "21.4.18"), .rfc(3261, "20.33"), .rfc(5630, "5.1.1")]
        ),
        severity: Severity(.userOutcome, "as a rule a person or device was not there, which RFC 6076 counts as the user's effect"),
        likelyCauses: [
            "The device is not registered: switched off, out of coverage, or its registration expired or failed.",
            "The phone rang and nobody answered before the device, the proxy or the gateway gave up.",
            "Do-not-disturb or an away state is on and the device signals it with 480.",
            "The PSTN cleared with cause 19, 20 or 31; FreeSWITCH also sends 480 for causes it has no mapping for.",
            "A push notification did not wake the device before the proxy's timer ran out.",
        ],
        checks: [
            "Check whether a 180 came first: 480 at once points to registration or do-not-disturb, after ringing to no answer.",
            "Look up the address of record in the registrar at the time of the call: bindings, Contact, expiry.",
            "If the binding was there, see which element sent the 480, from Server, the To tag and the trace.",
            "Read Reason for Q.850 cause 19, 20 or 31, Retry-After for a time, and the reason phrase for a remark.",
            "Read Warning: 380 and 381 point to the sips or sip scheme in the Request-URI, not to the user.",
        ],
        confusedWith: [
            Confusion(
                404,
                """
                404 says that the user does not exist, 480 that the user exists and is away; some set-ups, Kamailio's \
                sample one among them, send 404 for both.
                """),
            Confusion(408, "408 says that no final answer came in time; 480 is a definite answer that the user is not available."),
            Confusion(486, "486 says that the device is in use; 480 that the callee is not available at all."),
            Confusion(487, "487 follows the caller's own CANCEL; 480 comes from the callee's side."),
            Confusion(600, "600 says that the callee is busy on every device; 480 speaks for one server and leaves others open."),
            Confusion(603, "603 says that the callee was reached and refused; 480 that nobody was there or the device may not ring."),
        ],
        example: """
            SIP/2.0 480 Temporarily Unavailable
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bK74bf9;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=9fxced76sl
            To: Bob <sip:bob@example.net>;tag=776asdhds
            Call-ID: 2xTb9vxSit55XU7p8@client.example.com
            CSeq: 1 INVITE
            Retry-After: 300
            Content-Length: 0
            """
    )
}
