// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code481 = ResponseCode(
        481, "Call/Transaction Does Not Exist",
        definition: .rfc(3261, "21.4.19"),
        related: [
            RelatedReference(.rfc(2543, "7.4.18"), .earlier, "as Call Leg/Transaction Does Not Exist, for BYE and CANCEL alone"),
            RelatedReference(.rfc(3261, "12.2.1.2"), .uses, "the client should end the dialog"),
            RelatedReference(.rfc(3262, "3"), .uses, "answers a PRACK that matches no reliable provisional response"),
            RelatedReference(.rfc(3398, "8.2.6.1"), .uses, "a gateway maps it to ISUP cause 41, temporary failure"),
            RelatedReference(.rfc(3891, "3"), .uses, "answers an INVITE whose Replaces matches no dialog, as in an attended transfer"),
            RelatedReference(.rfc(3911, "4"), .uses, "answers an INVITE whose Join matches no dialog"),
            RelatedReference(.rfc(4028, "10"), .uses, "to a session refresh it makes the client send BYE"),
            RelatedReference(.rfc(4497, "8.4.4"), .uses, "a gateway maps it to QSIG cause 41"),
            RelatedReference(.rfc(5057, "5.1"), .updates, "ends the usage, and the dialog only with its last usage"),
            RelatedReference(.rfc(6665, "4.1.3"), .uses, "answers a NOTIFY that matches no subscription"),
        ],
        meaning: "The request belongs to a call or transaction that the receiver does not know.",
        description: """
            Call-ID and the two tags match no dialog here, or a CANCEL or PRACK matches no transaction or response. The \
            peer has restarted, has already ended the call, or was never the right one to ask. For an in-dialog request \
            the client gives up the dialog, with BYE where it came from an INVITE; RFC 5057 narrows that to the usage \
            that failed. To a BYE it only confirms that the call is over, and to a CANCEL it says nothing of the call: \
            the INVITE goes on. A new INVITE without a To tag normally gets it only if its Replaces or Join names a \
            dialog that is not here.
            """,
        context: CallFlowContext(
            position: "Final answer to BYE, CANCEL, re-INVITE, UPDATE, PRACK, INFO, NOTIFY and other in-dialog requests.",
            sentBy: [.userAgentServer, .gateway],
            receiver: """
                The client drops the dialog or the usage, frees the media, and counts a BYE as done. After a 481 to \
                CANCEL it goes on waiting for the final answer to the INVITE.
                """
        ),
        next: NextStep(
            retry: .no,
            how: """
                The dialog is gone on the far side: clear it here. To go on, start afresh with a new Call-ID and From \
                tag, as a subscriber does with a new SUBSCRIBE.
                """,
            target: .none,
            failover: .no("only the peer of the dialog can answer for it, and it has no such dialog"),
            sources: [.rfc(3261, "12.2.1.2"), .rfc(3261, "15.1.1"), .rfc(5057, "5.1"), .rfc(6665, "4.1.2.2")]
        ),
        severity: Severity(.networkFault, "one side lost the state of the call or the request was misrouted; harmless when two BYEs cross"),
        likelyCauses: [
            "Both sides hung up at once, or a BYE was repeated after the call had been cleared.",
            "The peer, or a B2BUA in the path, restarted or failed over without the state of its dialogs.",
            "The request went to another node than the one that holds the dialog: Record-Route, Contact or load balancing.",
            "A session timer ran out on one side and cleared the call while the other still had it.",
            "A CANCEL arrived after the 2xx had ended the server transaction, or with another branch than its INVITE.",
        ],
        checks: [
            "Compare Call-ID, From tag and To tag with those of the 200 to the INVITE; for BYE the tags swap with direction.",
            "See which host answered, and whether it is the one in the Contact and Record-Route of the dialog.",
            "Look for an earlier BYE, a session timer expiry or a restart of that host during the call.",
            "For CANCEL, compare the top Via branch and the Request-URI with those of the INVITE, and its time with the 200.",
            "For an INVITE with Replaces or Join, compare the dialog it names with those that were up; B2BUAs change Call-ID and tags.",
            "For NOTIFY and PRACK, check the Event id or RAck, and whether the subscription or the response is still open.",
        ],
        confusedWith: [
            Confusion(408, "408 also ends the dialog, but because no answer came; 481 is an answer from a peer without the dialog."),
            Confusion(404, "404 says that the Request-URI names nobody here; 481 that the dialog or transaction is unknown."),
            Confusion(487, "487 answers the INVITE after a CANCEL that matched; 481 answers a CANCEL that did not."),
            Confusion(489, "489 says that the event package is not understood; 481 that there is no such subscription."),
            Confusion(500, "500 may mean a CSeq lower than the last one in a dialog that exists; 481 that there is no dialog."),
        ],
        example: """
            SIP/2.0 481 Call/Transaction Does Not Exist
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bKnashds10;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=9fxced76sl
            To: Bob <sip:bob@example.net>;tag=8321234356
            Call-ID: 3848276298220188511@client.example.com
            CSeq: 2 BYE
            Content-Length: 0
            """
    )
}
