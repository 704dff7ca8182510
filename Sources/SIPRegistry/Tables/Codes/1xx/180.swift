// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code180 = ResponseCode(
        180, "Ringing",
        definition: .rfc(3261, "21.1.2"),
        related: [
            RelatedReference(.rfc(2543, "7.1.2"), .earlier, "the first definition, tied to a recently registered location"),
            RelatedReference(.rfc(3262, "3"), .updates, "can be sent reliably, with Require: 100rel and RSeq"),
            RelatedReference(.rfc(4320, "4.1"), .updates, "forbids it to any request but INVITE"),
            RelatedReference(.rfc(3312, "6"), .updates, "the user should not be alerted before all mandatory preconditions are met"),
            RelatedReference(.rfc(3960, "3.2"), .uses, "a policy for local ringback that looks at arriving media"),
            RelatedReference(.rfc(3398, "7.2.6"), .uses, "a gateway sends it for an ISUP ACM with subscriber free"),
            RelatedReference(.rfc(3398, "8.2.3"), .uses, "becomes an ACM with subscriber free, or a CPG with alerting"),
            RelatedReference(.rfc(4497, "8.3.4"), .uses, "a gateway sends it for a QSIG ALERTING"),
            RelatedReference(.rfc(4497, "8.2.1.3"), .uses, "becomes a QSIG ALERTING message"),
            RelatedReference(.rfc(6910, "7.1"), .uses, "can carry an offer of call completion on no reply in Call-Info"),
        ],
        meaning: "The callee's device is alerting: the phone rings.",
        description: """
            A user agent has the INVITE and is trying to get its user's attention. The caller's side may start ringback of \
            its own; whether it should depends on whether media is arriving, which the code does not tell. A 180 with a To \
            tag opens an early dialog, and a forked call can bring several from different phones. It is sent without \
            acknowledgement unless 100rel is in use, so a call may correctly go from 100 to 200 without a 180. Unlike \
            183 it does say that the callee is being alerted.
            """,
        context: CallFlowContext(
            position: """
                After 100, when the phone starts to ring; repeated every minute on a long ring so that no proxy on the \
                path cancels the INVITE.
                """,
            sentBy: [.userAgentServer, .gateway],
            receiver: """
                The caller's user agent plays ringback unless early media arrives, and sends PRACK if the response has \
                Require: 100rel. A proxy forwards it at once and restarts Timer C.
                """
        ),
        methods: .only([.invite], .rfc(4320, "4.1")),
        next: NextStep(
            retry: .notApplicable,
            how: "Wait for the final response, or send CANCEL to give up.",
            target: .none,
            failover: .no("a phone is ringing: a second route would only ring it again"),
            sources: [.rfc(3261, "13.2.2.1"), .rfc(3261, "9.1")]
        ),
        severity: Severity(.normal, "the callee was found and is being alerted"),
        likelyCauses: [
            "Normal ringing at a phone, or an alerting indication from the PSTN behind a gateway.",
            "A PBX or SBC sends 180 on its own while it still looks for the callee, to keep the caller from hearing silence.",
        ],
        checks: [
            """
            Caller hears silence: look for SDP in the 180. Many devices then drop their local ringback and wait for RTP; \
            capture whether any comes.
            """,
            "Caller hears two tones: local ringback goes on although early media from a 180 or 183 with SDP is arriving.",
            """
            180 repeats at growing intervals with the same RSeq: no PRACK arrives. Find where it is lost; after 64*T1 (32 \
            s) the callee's side should give up with a 5xx.
            """,
            """
            Ringing always stops after the same time: compare it with the ring timeout of the PBX, with Expires in the \
            INVITE and with Timer C of the proxies.
            """,
        ],
        confusedWith: [
            Confusion(183, "183 says that the call makes progress, often with tones in its media; only 180 says that the phone rings."),
            Confusion(100, "100 is the next hop's receipt and stays on that hop; 180 comes through from the callee's side."),
            Confusion(181, "181 says that the call is on its way to another destination, where nothing need be ringing yet."),
            Confusion(182, "182 says that the callee cannot be alerted now and the call waits in a queue."),
        ],
        example: """
            SIP/2.0 180 Ringing
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bK74bf9;received=192.0.2.101
            Record-Route: <sip:p1.example.net;lr>
            From: Alice <sip:alice@example.com>;tag=9fxced76sl
            To: Bob <sip:bob@example.net>;tag=314159
            Call-ID: 3848276298220188511@client.example.com
            CSeq: 1 INVITE
            Contact: <sip:bob@192.0.2.201:5060>
            Content-Length: 0
            """
    )
}
