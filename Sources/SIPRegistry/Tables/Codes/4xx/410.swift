// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code410 = ResponseCode(
        410, "Gone",
        definition: .rfc(3261, "21.4.10"),
        related: [
            RelatedReference(.rfc(2543, "7.4.11"), .earlier, "the first definition, same phrase"),
            RelatedReference(.rfc(3398, "7.2.4.1"), .uses, "a gateway sends it for ISUP cause 22 without a new number, and for 23"),
            RelatedReference(.rfc(3398, "8.2.6.1"), .uses, "a gateway maps it to ISUP cause 22, number changed"),
            RelatedReference(.rfc(4497, "8.4.1"), .uses, "the same for QSIG causes 22 and 23"),
            RelatedReference(.rfc(6665, "4.1.2.2"), .uses, "ends the subscription when it answers a refreshing SUBSCRIBE"),
        ],
        meaning: "The address did exist, is gone for good, and no forwarding address is known.",
        description: """
            The server knows that the user or number was here and will not come back, and it has no new address to offer; with a \
            new address the answer would be 301. A server that does not know whether the loss is permanent should send 404. \
            The usual source is a gateway that was told by the telephone network that the number has changed but not to which. \
            Within a dialog it means that the remote target is gone and ends the whole dialog.
            """,
        context: CallFlowContext(
            position: "Final answer to an INVITE or SUBSCRIBE before any ringing, often after a recorded announcement in early media.",
            sentBy: [.gateway, .proxy, .redirectServer, .userAgentServer],
            receiver: """
                The caller's user agent ends the attempt and tells the user that the number is no longer in use; \
                directories and routing tables should drop the address.
                """
        ),
        next: NextStep(
            retry: .no,
            how: "Nothing sent to this address will succeed. Find the new number by other means and call that.",
            target: .none,
            failover: .no("the number has been given up, and every route to it ends the same way"),
            sources: [.rfc(3261, "21.4.10")]
        ),
        severity: Severity(.callerMistake, "an outdated number was dialled; a routing fault only if the number is known to be in use"),
        likelyCauses: [
            "The subscriber has given up or changed the number (ISUP cause 22 without diagnostic).",
            "The number was ported and the call was sent to the old network, which reports it as changed.",
            "The extension was deleted and the PBX or provider keeps it as retired.",
            "ISUP cause 23, redirection to a new destination, was turned into 410 by the gateway.",
            "A phone or gateway of another make sends 410 where a media problem is meant: its phrase or Warning speaks of the SDP.",
        ],
        checks: [
            "Look for Reason: Q.850;cause=22 is a changed number, cause=23 a redirection that the gateway did not follow.",
            "Call the number from another network: if that works, check number portability data and the choice of carrier.",
            "For an internal address, look in the user database for a deleted or renamed extension.",
            "Search address books, call forwarding targets and ring groups for the old number.",
            "Read the phrase and Warning to the end: a text about SDP or media points to negotiation, whatever the code says.",
        ],
        confusedWith: [
            Confusion(404, "404 does not claim that the address ever existed or that the loss is permanent."),
            Confusion(604, "604 says that the user exists nowhere at all; 410 that the address is gone from this server."),
            Confusion(301, "301 also says moved for good, and gives the new address in Contact."),
            Confusion(480, "480 is for a user who exists and is out of reach for now."),
        ],
        example: """
            SIP/2.0 410 Gone
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bK4b43c2ff9;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=9fxced76sl
            To: <sip:+12025550176@gw.example.net>;tag=8321234356
            Call-ID: 2xTb9vxSit55XU7p9@client.example.com
            CSeq: 1 INVITE
            Reason: Q.850;cause=22;text="Number changed"
            Content-Length: 0
            """
    )
}
