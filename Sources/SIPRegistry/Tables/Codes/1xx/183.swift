// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code183 = ResponseCode(
        183, "Session Progress",
        definition: .rfc(3261, "21.1.5"),
        related: [
            RelatedReference(.rfc(3262, "5"), .updates, "sent reliably, its SDP is a full answer or offer before the call is answered"),
            RelatedReference(.rfc(4320, "4.1"), .updates, "forbids it to any request but INVITE"),
            RelatedReference(.rfc(3312, "13.1"), .uses, "carries preconditions between the two sides before the phone rings"),
            RelatedReference(.rfc(3960, "3"), .uses, "early media by way of SDP in provisional responses, the gateway model"),
            RelatedReference(.rfc(3398, "7.2.5"), .uses, "a gateway sends it for an early ACM"),
            RelatedReference(.rfc(3398, "7.2.6"), .uses, "a gateway sends it once it plays tones or announcements towards the caller"),
            RelatedReference(.rfc(3398, "8.2.3"), .uses, "becomes an ACM with no indication, or a CPG with progress"),
            RelatedReference(.rfc(4497, "8.3.3"), .uses, "a gateway sends it for a QSIG PROGRESS"),
            RelatedReference(.rfc(4497, "8.2.1.3"), .uses, "becomes a QSIG PROGRESS message"),
        ],
        meaning: "The call makes progress; often announces tones or announcements before the answer.",
        description: """
            Reports progress that no other provisional code covers; it does not say that the phone rings. Its main use \
            is early media: with a To tag and SDP it opens an early dialog in which ringback, tones or announcements can \
            be heard before the call is answered. In an unreliable 183 the SDP is an advance copy of the answer that the \
            200 will carry and has to be the same; sent reliably (100rel and PRACK) it is the answer itself. A client \
            treats every provisional code it does not know, except 100, as a 183.
            """,
        context: CallFlowContext(
            position: """
                After 100, before or in place of 180: when a gateway connects the backward audio, or while both sides \
                settle preconditions.
                """,
            sentBy: [.gateway, .userAgentServer],
            receiver: """
                Plays the media that arrives in the early dialog in place of its own tone, and sends PRACK if the response \
                has Require: 100rel. A proxy forwards it at once and restarts Timer C.
                """
        ),
        methods: .only([.invite], .rfc(4320, "4.1")),
        next: NextStep(
            retry: .notApplicable,
            how: "Wait for the final response, or send CANCEL to give up.",
            target: .none,
            failover: .depends(
                "usually wait; on its own measurements, an operator may leave a route whose 183 is followed by silence"),
            sources: [.rfc(3261, "13.2.2.1"), .rfc(3262, "4")]
        ),
        severity: Severity(.normal, "the call is under way; whether it succeeds is still open"),
        likelyCauses: [
            "A PSTN gateway received an early ACM, or a progress or in-band information event, and passes the audio on.",
            "An announcement plays before the call is answered or refused: changed number, mailbox greeting, network message.",
            "The callee's side waits for preconditions to be met before it rings the phone.",
            "An SBC or PBX turns 180 into 183 with SDP because it plays the ringback itself.",
        ],
        checks: [
            """
            Silence after 183: is there SDP in it? Without SDP it promises no audio. With SDP, capture RTP at the address \
            and port it names and at the caller's side.
            """,
            """
            RTP sent but not heard: look for a firewall or NAT that waits for outgoing packets first, and for an SBC that \
            blocks early media until the 200.
            """,
            """
            183 repeats at growing intervals with the same RSeq: no PRACK arrives. After 64*T1 (32 s) the callee's \
            side should give up with a 5xx.
            """,
            """
            Audio lost at the moment of answer: compare the SDP of 183 and 200. The caller has to take the first one as \
            the answer and to ignore a different one in the 200.
            """,
            "Several 183 with different To tags: the call forked. Find out which early dialog the caller's device plays.",
        ],
        confusedWith: [
            Confusion(180, "180 says that the phone rings; 183 leaves that open and mostly carries the audio of what happens."),
            Confusion(100, "100 comes from the next hop and ends there; 183 reaches the caller and can carry SDP."),
            Confusion(181, "181 tells of one particular kind of progress, a diversion to another destination."),
            Confusion(182, "182 says that the call waits in a queue for a callee who is not free."),
            Confusion(199, "199 ends an early dialog that a 183 or 180 opened; a client that does not know it treats it as a 183."),
            Confusion(200, "200 answers the call; audio in a 183 is early media of a call nobody has answered yet."),
        ],
        example: """
            SIP/2.0 183 Session Progress
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bK74bf9;received=192.0.2.101
            Record-Route: <sip:p1.example.net;lr>
            From: Alice <sip:alice@example.com>;tag=9fxced76sl
            To: Bob <sip:bob@example.net>;tag=314159
            Call-ID: 3848276298220188511@client.example.com
            CSeq: 1 INVITE
            Contact: <sip:gw1.example.net:5060>
            Require: 100rel
            RSeq: 9021
            Content-Type: application/sdp
            Content-Length: 133

            v=0
            o=gw1 2890844527 2890844527 IN IP4 192.0.2.201
            s=-
            c=IN IP4 192.0.2.201
            t=0 0
            m=audio 3456 RTP/AVP 0
            a=rtpmap:0 PCMU/8000
            """
    )
}
