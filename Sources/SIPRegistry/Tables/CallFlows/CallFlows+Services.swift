// SPDX-License-Identifier: Apache-2.0

extension CallFlow {
    /// Services that join or replace calls.
    static let services: [CallFlow] = [pickUp, failedTransfer]

    private static let pickUp = CallFlow(
        "replaces-pick-up",
        title: "Call picked up with Replaces",
        summary: """
            Bob's phone rings and Carol takes the call at her own. She asks Bob's phone which dialog it is and sends Alice an \
            INVITE whose Replaces field names it; Alice's phone answers Carol and cancels the call to Bob.
            """,
        participants: [.alice, .bob, .carol],
        sources: [.rfc(5359, "2.16"), .rfc(3891, "3")],
        steps: [
            .request(.invite, .alice, .bob, "Supported: replaces. Without it Carol cannot pick up this way."),
            .response(180, "Ringing", .bob, .alice),
            .request(.subscribe, .carol, .bob, "Event: dialog. A phone with a busy lamp key has this subscription already."),
            .response(200, "OK", .bob, .carol, answering: .subscribe),
            .request(.notify, .bob, .carol, "Call-ID and tags of the early dialog."),
            .response(200, "OK", .carol, .bob, answering: .notify),
            .request(
                .invite, .carol, .alice,
                "Replaces with that Call-ID and those tags, and early-only: if Bob has answered, the pick-up has to fail."),
            .response(200, "OK", .alice, .carol, "If no dialog matches, Alice answers 481."),
            .request(.cancel, .alice, .bob),
            .response(200, "OK", .bob, .alice, answering: .cancel),
            .response(487, "Request Terminated", .bob, .alice),
            .request(.ack, .alice, .bob),
            .request(.ack, .carol, .alice),
            .media(.alice, .carol),
        ])

    private static let failedTransfer = CallFlow(
        "failed-transfer",
        title: "Blind transfer to a busy phone",
        summary: """
            Bob transfers Alice to Carol. The REFER is accepted, which says no more than that Alice's phone will try; the \
            result comes in a NOTIFY, and it is 486. Bob's phone keeps the call until it has read the NOTIFY, and then \
            takes the call back. A phone that hangs up when the 200 comes leaves Alice without a call.
            """,
        participants: [.alice, .bob, .carol],
        sources: [.rfc(5589, "6.3.1"), .rfc(3515, "2.4.5"), .rfc(3515, "2.4.7"), .rfc(7647, "5")],
        steps: [
            .request(.invite, .alice, .bob),
            .response(180, "Ringing", .bob, .alice),
            .response(200, "OK", .bob, .alice),
            .request(.ack, .alice, .bob),
            .media(.alice, .bob),
            .request(.invite, .bob, .alice, "A re-INVITE that puts Alice on hold."),
            .response(200, "OK", .alice, .bob),
            .request(.ack, .bob, .alice),
            .request(.refer, .bob, .alice, "Refer-To: <sip:carol@example.com>."),
            .response(200, "OK", .alice, .bob, answering: .refer, "Phones from before RFC 6665 send 202 Accepted instead."),
            .request(.notify, .alice, .bob, "Event: refer. The body says SIP/2.0 100 Trying."),
            .response(200, "OK", .bob, .alice, answering: .notify),
            .request(.invite, .alice, .carol),
            .response(486, "Busy Here", .carol, .alice),
            .request(.ack, .alice, .carol),
            .request(.notify, .alice, .bob, "The body says SIP/2.0 486 Busy Here: here the transfer fails."),
            .response(200, "OK", .bob, .alice, answering: .notify),
            .request(.invite, .bob, .alice, "A re-INVITE that takes Alice off hold."),
            .response(200, "OK", .alice, .bob),
            .request(.ack, .bob, .alice),
            .media(.alice, .bob),
        ])
}
