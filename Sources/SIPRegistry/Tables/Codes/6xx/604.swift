// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code604 = ResponseCode(
        604, "Does Not Exist Anywhere",
        definition: .rfc(3261, "21.6.3"),
        related: [
            RelatedReference(.rfc(2543, "7.6.3"), .earlier, "the first definition, about the user in To rather than in the Request-URI"),
            RelatedReference(.rfc(3398, "8.2.6.1"), .uses, "a gateway maps it to ISUP cause 1, unallocated number, with location user"),
            RelatedReference(.rfc(4497, "8.4.4"), .uses, "a gateway maps it to QSIG cause 1, unallocated number"),
            RelatedReference(.rfc(5057, "5.1"), .uses, "within a dialog it destroys the dialog and all its usages"),
            RelatedReference(.rfc(6665, "4.1.2.2"), .uses, "ends the subscription when it answers a refreshing SUBSCRIBE"),
            RelatedReference(.rfc(6665, "4.2.2"), .uses, "ends the subscription when it answers a NOTIFY"),
            RelatedReference(.rfc(8688, "1"), .uses, "warns call-blocking services not to send it: others may believe it"),
        ],
        meaning: "An authority on the address says that the user exists nowhere at all.",
        description: """
            The server knows with authority that the user in the Request-URI exists nowhere, neither in its own domain nor in any \
            other. Few servers can know that: one that is responsible for a single domain sends 404. As a 6xx it ends all branches of \
            a forked call, so that a wrong 604 from one branch hides a phone that would have answered on another. RFC 8688 mentions \
            call-blocking services that send it to get a number off a caller's list and warns of the damage; 607 and 608 are the \
            correct codes for that.
            """,
        context: CallFlowContext(
            position: """
                Final answer to an INVITE or another request outside a dialog, before any ringing. Within a dialog it says that the \
                remote target is gone, and the dialog with it.
                """,
            sentBy: [.proxy, .redirectServer, .userAgentServer, .gateway],
            receiver: """
                A forking proxy cancels its other branches, starts no new ones and passes the 604 on; the caller's user agent \
                acknowledges it and reports that the number is not in use.
                """
        ),
        methods: .except(
            [.register], .rfc(3261, "10.3"),
            note: "a registrar must not send any 6xx; the rule does not name proxies on the way to it"
        ),
        next: NextStep(
            retry: .changed,
            how: "Correct the number or the URI. The same address will not come to exist by trying it elsewhere.",
            after: "when the address is corrected",
            target: .other,
            failover: .no("the sender claims to speak for every place where the user could be"),
            sources: [.rfc(3261, "21.6.3")]
        ),
        severity: Severity(.callerMistake, "as a rule the address does not exist; from a blocking service it is a false statement"),
        likelyCauses: [
            "The number is not allocated, and the element that answers has the numbering data to know it.",
            "A server sends 604 where 404 is meant, having looked in its own domain only.",
            "A blocking service turns unwanted calls away with 604 instead of 607 or 608.",
            "A dial plan rewrote the number into one that does not exist.",
        ],
        checks: [
            "Read the Request-URI as it reached the element that answered, after the last rewriting hop.",
            "Ask whether that element can know: a phone or a PBX cannot speak for every place, so treat its 604 as 404.",
            "Call the same number from another calling number; if it works, the first caller is being blocked.",
            "In a forked call, look at the branches cancelled by the 604: one of them may have been the right one.",
            "Behind a gateway, compare the cause: RFC 3398 and Asterisk map 604 to 1, Oracle's border controller to 2, FreeSWITCH to 3.",
        ],
        confusedWith: [
            Confusion(404, "404 speaks for the domain that was asked and leaves other branches alone; 604 speaks for everywhere."),
            Confusion(410, "410 says that the address existed here and is gone; 604 that it exists nowhere."),
            Confusion(480, "480 says that the user exists but cannot be reached now; 604 that there is no such user."),
            Confusion(484, "484 asks for more digits; 604 says that the complete number exists nowhere."),
            Confusion(608, "608 is the truthful answer of a blocking service; 604 claims that the user does not exist."),
        ],
        example: """
            SIP/2.0 604 Does Not Exist Anywhere
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bK74b43;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=9fxced76sl
            To: <sip:+12025550199@example.net;user=phone>;tag=1f73c09a
            Call-ID: 2xTb9vxSit55XU7p8@client.example.com
            CSeq: 1 INVITE
            Content-Length: 0
            """
    )
}
