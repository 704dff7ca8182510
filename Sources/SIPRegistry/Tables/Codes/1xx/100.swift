// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code100 = ResponseCode(
        100, "Trying",
        definition: .rfc(3261, "21.1.1"),
        related: [
            RelatedReference(.rfc(2543, "7.1.1"), .earlier, "the first definition; added that the user had not been located yet"),
            RelatedReference(.rfc(4320, "4.1"), .updates, "bans an early 100 to a non-INVITE request over UDP, requires a late one"),
            RelatedReference(.rfc(3262, "3"), .updates, "a 100 is never sent reliably"),
            RelatedReference(.rfc(7339, "5.11"), .uses, "overload parameters in a 100 are repeated in the next response"),
            RelatedReference(.rfc(3398, "8.2.2"), .uses, "a gateway sends nothing to the PSTN for it"),
            RelatedReference(.rfc(4497, "8.2.1.2"), .uses, "a gateway sends no QSIG message for it"),
        ],
        meaning: "The next hop has the request and is working on it; nothing is known of the callee yet.",
        description: """
            A receipt for one hop: the element that sent it has the INVITE and expects to need more than 200 ms for an \
            answer of its own. It stops the sender's retransmissions and says nothing about the callee, who may not have \
            been contacted. A stateful proxy never passes it on, so the 100 a caller sees comes from the caller's first \
            hop. It opens no dialog (the To tag should be left out) and cannot be sent reliably. To a request other than \
            INVITE it is allowed over UDP only after 3.5 s with the default timers, because an earlier one slows down the \
            recovery from a lost final response.
            """,
        context: CallFlowContext(
            position: "First response to an INVITE, within 200 ms of its arrival; every stateful hop sends its own.",
            sentBy: [.proxy, .userAgentServer, .gateway, .registrar],
            receiver: """
                Stops retransmitting and waits for a further response; from now on an INVITE may be cancelled. A proxy \
                that receives a 100 absorbs it.
                """
        ),
        methods: MethodScope(
            kind: .any, methods: [], source: .rfc(4320, "4.1"),
            note: """
                To a request other than INVITE: over UDP not before Timer E has reached T2 (3.5 s with the default \
                timers), over TCP or TLS whenever the server likes. Once that time has passed with no answer, a 100 is required.
                """
        ),
        next: NextStep(
            retry: .notApplicable,
            how: """
                Wait. Once a 100 has come, Timer B no longer ends an INVITE: a final response, a CANCEL or the caller's \
                own limit does.
                """,
            target: .none,
            failover: .depends(
                "it proves only that the next hop is alive; when no 18x follows within the operator's own limit, CANCEL and try another"),
            sources: [.rfc(3261, "17.1.1.2"), .rfc(3261, "9.1")]
        ),
        severity: Severity(.normal, "every INVITE that is not answered within 200 ms produces one"),
        likelyCauses: [
            "Normal call setup: the next hop routes the call, queries a database or waits for the hop behind it.",
            "100 and then nothing: the fault lies behind the hop that sent it, not between the caller and that hop.",
        ],
        checks: [
            "No 18x after the 100: follow the INVITE in the trace of the hop that sent the 100.",
            """
            INVITE retransmitted although the next hop sends 100: compare the Via sent-by, received and rport with the \
            address the 100 went to; it does not come back.
            """,
            """
            A proxy sends CANCEL after more than three minutes of silence: its Timer C fired. Only 101 to 199 restart that \
            timer, a 100 does not.
            """,
            "100 to a REGISTER or OPTIONS within the first seconds over UDP: the server ignores RFC 4320.",
        ],
        confusedWith: [
            Confusion(180, "180 comes from the callee's side and means that the phone rings; 100 comes from the next hop alone."),
            Confusion(183, "183 is forwarded to the caller and can open an early dialog with media; 100 ends at the next hop."),
        ],
        example: """
            SIP/2.0 100 Trying
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bK74bf9;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=9fxced76sl
            To: Bob <sip:bob@example.net>
            Call-ID: 3848276298220188511@client.example.com
            CSeq: 1 INVITE
            Content-Length: 0
            """
    )
}
