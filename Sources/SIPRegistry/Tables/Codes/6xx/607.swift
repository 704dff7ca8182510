// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code607 = ResponseCode(
        607, "Unwanted",
        definition: .rfc(8197, "4"),
        related: [
            RelatedReference(.rfc(8197, "5.1"), .registers, "the code, with its phrase"),
            RelatedReference(.rfc(3326, "2"), .uses, "the Reason header field, which carries 607 in a BYE or a CANCEL"),
            RelatedReference(.rfc(8688, "1"), .uses, "sets it apart from 608: 607 is for a person, 608 for a machine in between"),
            RelatedReference(
                .document("90 FR 13416", "FCC 25-15, amending 47 CFR Part 64"), .updates,
                "United States: no longer a choice for calls blocked by analytics, where 603+ is due from 25 March 2026"),
        ],
        meaning: "The callee does not want calls from this caller, now or later.",
        description: """
            The called person, or logic in their device, marks the caller as unwanted, the way a spam button marks mail. Unlike 603 \
            it is about who calls, not about the moment: future attempts will probably be refused as well. The callee's provider \
            may feed it into personal block lists, analytics or trace-back, but nothing obliges it to. A provider shows that it \
            supports the code by Feature-Caps: *;+sip.607 in its answer to REGISTER. Analytics in the network must be told \
            apart from it and have their own code, 608.
            """,
        context: CallFlowContext(
            position: """
                Final answer to an INVITE, often after ringing, or to MESSAGE, SUBSCRIBE or another request outside a dialog. After \
                answer it appears as Reason: SIP;cause=607 in the callee's BYE, and in a proxy's CANCEL to the other branches.
                """,
            sentBy: [.userAgentServer],
            receiver: """
                The callee's proxy may record the caller's identity; every element treats it as any 6xx: other branches are \
                cancelled, and the caller's user agent acknowledges it and gives up.
                """
        ),
        methods: .except(
            [.register, .bye, .cancel, .info, .notify, .prack, .update], .rfc(8197, "4"),
            note: """
                for INVITE, MESSAGE, SUBSCRIBE and other requests outside a dialog, so not a re-INVITE either; REGISTER is excluded \
                because a registrar must not send any 6xx (RFC 3261 section 10.3)
                """
        ),
        next: NextStep(
            retry: .no,
            how: "Stop calling. A caller who thinks that it is a mistake has to reach the person by other means; SIP offers no appeal.",
            target: .none,
            failover: .no("the person rejected the caller, so the route does not matter"),
            sources: [.rfc(8197, "1"), .rfc(8197, "4"), .rfc(8688, "1")]
        ),
        severity: Severity(.userOutcome, "a person marked the caller as unwanted"),
        likelyCauses: [
            "The person pressed the block or spam key during ringing.",
            "The device's own block list or logic rejected the caller's identity.",
            "The caller's number was spoofed by others before, or belonged to an unwanted caller until it was reassigned.",
            "A screening service in the network sends 607 where 608 is meant.",
        ],
        checks: [
            "Check whether a 180 came first and how long it rang: a press of a key takes seconds, a block list none.",
            "Find the element that made it, by To tag and Server: a user agent is right; a screening service should send 608.",
            "Count 607 by calling number over many callees; one callee is a personal matter, many are a reputation problem.",
            "Check the caller's signed identity (Identity header field and its verification): a spoofed number brings its owner a 607.",
            "For calls that were answered, look for cause=607 in the Reason of the BYE as well as for the response.",
            """
            For a call in the United States, expect 603+ (603 with the phrase Network Blocked) for blocking by analytics \
            since 25 March 2026.
            """,
        ],
        confusedWith: [
            Confusion(603, "603 refuses this call and may name a better time; 607 rejects the caller for good."),
            Confusion(
                608, "608 is sent by a machine in the network and tells how to appeal; 607 comes from the callee's side and does not."),
            Confusion(403, "403 says that the server does not permit the request; 607 that the person does not want the caller."),
            Confusion(600, "600 says that the callee is busy on all devices; 607 that the caller is not welcome on any."),
        ],
        example: """
            SIP/2.0 607 Unwanted
            Via: SIP/2.0/TLS client.example.com:5061;branch=z9hG4bK74bf9;received=192.0.2.101
            From: <sip:+12025550112@example.com;user=phone>;tag=614bdb40
            To: <sip:+12025550113@example.net;user=phone>;tag=314159
            Call-ID: 79048YzkxNDA5NTI1@client.example.com
            CSeq: 2 INVITE
            Content-Length: 0
            """
    )
}
