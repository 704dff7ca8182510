// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code469 = ResponseCode(
        469, "Bad Info Package",
        definition: .rfc(6086, "4.2.2"),
        related: [
            RelatedReference(.rfc(6086, "4.2.1"), .uses, "the sender of the INFO must not end the call over it"),
            RelatedReference(.rfc(6086, "5.2.2"), .uses, "names the race in which a changed Recv-Info crosses an INFO"),
            RelatedReference(.rfc(6086, "11.6"), .registers, "the registration"),
        ],
        meaning: "The INFO belongs to an Info Package that the receiver has not agreed to take.",
        description: """
            An INFO arrived whose Info-Package header field names a package that the receiver did not list in \
            Recv-Info for this dialog. The response carries Recv-Info with the packages it does take; that is a \
            reminder only and does not change what was agreed. Just the INFO transaction fails, and the call goes on. \
            An INFO of the old kind, without Info-Package, as is common for DTMF, is outside the package mechanism and \
            not a case for this code.
            """,
        context: CallFlowContext(
            position: "Final answer to an INFO inside an INVITE dialog, early or confirmed.",
            sentBy: [.userAgentServer],
            receiver: "The sender of the INFO keeps the call, reads Recv-Info and sends no more INFO of that package for now."
        ),
        methods: .only([.info], .rfc(6086, "4.2.2"), note: "only an INFO that carries Info-Package"),
        next: NextStep(
            retry: .changed,
            how: """
                Use a package that the peer lists in Recv-Info, or none. The refused package may be used once the peer \
                has listed it in a Recv-Info of its own within the dialog.
                """,
            after: "once the peer has announced the package",
            target: .same,
            failover: .no("the call is up and the INFO belongs to its dialog: there is no other place to send it"),
            sources: [.rfc(6086, "4.2.1"), .rfc(6086, "4.2.2")]
        ),
        severity: Severity(.negotiation, "the two sides did not agree on the Info Package; the call itself is unharmed"),
        likelyCauses: [
            "The sender uses a package without looking at the Recv-Info of the peer.",
            "A B2BUA or SBC dropped or rewrote Recv-Info, so the two ends have different views.",
            "The peer withdrew the package in a re-INVITE or UPDATE while the INFO was on its way.",
            "The receiver supports only legacy INFO for this purpose and lists no package, or the wrong one.",
        ],
        checks: [
            "Compare Info-Package in the INFO with the last Recv-Info the peer sent in the dialog and with the one in the 469.",
            "Follow Recv-Info through INVITE, reliable 18x, 200 and any re-INVITE on both sides of each B2BUA.",
            "Look at the order of messages for a race around a re-INVITE or UPDATE that changed Recv-Info.",
            "For DTMF, check which way both ends were set to: RTP events, legacy INFO without Info-Package, or a package.",
        ],
        confusedWith: [
            Confusion(415, "415 says that the body type does not fit the package; 469 that the package is not wanted at all."),
            Confusion(489, "489 refuses an event package in Event; 469 an Info Package in Info-Package."),
            Confusion(405, "405 says that INFO is not allowed as a method; 469 accepts INFO but not this package."),
            Confusion(481, "481 says that the INFO matches no dialog; 469 leaves the dialog as it is."),
        ],
        example: """
            SIP/2.0 469 Bad Info Package
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bKnabcdef;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=1234567
            To: Bob <sip:bob@example.net>;tag=abcdefg
            Call-ID: 123456mcmxcix@client.example.com
            CSeq: 2 INFO
            Recv-Info: P, R
            Content-Length: 0
            """
    )
}
