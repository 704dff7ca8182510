// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code199 = ResponseCode(
        199, "Early Dialog Terminated",
        definition: .rfc(6228, "11.1"),
        related: [
            RelatedReference(.rfc(4320, "4.1"), .updates, "leaves INVITE as the only method that gets provisional responses over 100")
        ],
        meaning: "One branch of the call has ended; other branches may still answer.",
        description: """
            A forking proxy got a final response other than 2xx on a branch that had opened an early dialog. It has to \
            hold that response back until the other branches are done, so it sends a 199 to tell the caller beforehand \
            that this early dialog is dead. The To tag names the early dialog and Reason carries the code that ended it. The \
            199 goes only to a caller that put 199 into Supported, and a proxy may not create one if the INVITE requires \
            100rel. It can get lost without harm and never takes the place of the final response.
            """,
        context: CallFlowContext(
            position: "Between the 180 or 183 of a branch and the final response of the whole INVITE.",
            sentBy: [.proxy, .userAgentServer],
            receiver: """
                Stops sending media for that early dialog, releases what it had reserved for it and waits for the other \
                branches. It sends no BYE on it, nor any other request but a PRACK if the 199 was sent reliably.
                """
        ),
        methods: .only(
            [.invite], .rfc(4320, "4.1"),
            note: """
                RFC 6228 speaks of any request that opens a dialog; since only an INVITE may get a provisional response \
                other than 100, that is an INVITE outside a dialog.
                """),
        next: NextStep(
            retry: .notApplicable,
            how: "Drop the early dialog that the To tag names and wait for another branch or the final response.",
            target: .none,
            failover: .no("the proxy is still trying other branches of the same call"),
            sources: [.rfc(6228, "4")]
        ),
        severity: Severity(.normal, "one of several branches ended, as they do when a call forks"),
        likelyCauses: [
            "One phone of a forked call was busy, declined or timed out while others still ring.",
            "A branch failed at a gateway after it had sent 183 with an announcement.",
        ],
        checks: [
            "Read Reason: SIP;cause=486 says that this branch was busy. The final response of the call may be another code.",
            "Match the To tag with the 180 or 183 that opened the early dialog: audio and ringback belong to that one alone.",
            """
            No 199 although a branch failed: look for 199 in Supported of the INVITE, for Require: 100rel in it, and \
            whether the proxy implements RFC 6228.
            """,
            """
            199 for every branch and then a long wait: the proxy still has a branch that has sent no final response; find \
            it and its timer.
            """,
        ],
        confusedWith: [
            Confusion(183, "183 opens or continues an early dialog; 199 ends one, though an old client treats it like a 183."),
            Confusion(487, "487 is the final response to an INVITE that was cancelled; 199 leaves the INVITE open."),
        ],
        example: """
            SIP/2.0 199 Early Dialog Terminated
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bK74bf9;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=9fxced76sl
            To: Bob <sip:bob@example.net>;tag=314159
            Call-ID: 3848276298220188511@client.example.com
            CSeq: 1 INVITE
            Reason: SIP;cause=486;text="Busy Here"
            Content-Length: 0
            """
    )
}
