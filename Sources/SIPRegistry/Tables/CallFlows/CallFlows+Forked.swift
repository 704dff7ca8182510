// SPDX-License-Identifier: Apache-2.0

extension CallFlow {
    /// Calls that ring on more than one device.
    static let forked: [CallFlow] = [busyThenAnswered, answeredElsewhere, endedByGlobalFailure]

    private static let busyThenAnswered = CallFlow(
        "forked-busy-then-answered",
        title: "Forked call, one phone busy, the other answers",
        summary: """
            The proxy rings two phones of Bob. The desk phone is busy, which the proxy keeps to itself while the mobile still \
            rings; the answer of the mobile wins and Alice never sees the 486.
            """,
        participants: [.alice, .proxy, .desk, .mobile],
        sources: [.rfc(3261, "16.7"), .rfc(3261, "17.1.1.3"), .rfc(3261, "13.2.2.4")],
        steps: [
            .request(.invite, .alice, .proxy),
            .response(100, "Trying", .proxy, .alice),
            .request(.invite, .proxy, .desk),
            .request(.invite, .proxy, .mobile, "A second branch, with a branch parameter of its own."),
            .response(486, "Busy Here", .desk, .proxy),
            .request(.ack, .proxy, .desk, "At once: the proxy ends this transaction and keeps the 486 in mind."),
            .response(180, "Ringing", .mobile, .proxy),
            .response(180, "Ringing", .proxy, .alice),
            .response(200, "OK", .mobile, .proxy),
            .response(200, "OK", .proxy, .alice, "A 2xx is forwarded at once; the 486 is dropped."),
            .request(.ack, .alice, .proxy, "From end to end."),
            .request(.ack, .proxy, .mobile),
        ])

    private static let answeredElsewhere = CallFlow(
        "forked-answered-elsewhere",
        title: "Forked call, answered elsewhere",
        summary: """
            Two phones of Bob ring and the mobile answers. The proxy cancels the desk phone, whose 487 stays between the two; \
            the Reason in the CANCEL keeps the desk phone from listing a missed call.
            """,
        participants: [.alice, .proxy, .desk, .mobile],
        sources: [.rfc(3261, "16.7"), .rfc(3261, "9.2"), .rfc(3326, "3.1")],
        steps: [
            .request(.invite, .alice, .proxy),
            .response(100, "Trying", .proxy, .alice),
            .request(.invite, .proxy, .desk),
            .request(.invite, .proxy, .mobile),
            .response(180, "Ringing", .desk, .proxy),
            .response(180, "Ringing", .proxy, .alice),
            .response(180, "Ringing", .mobile, .proxy, "Another To tag: a second early dialog."),
            .response(180, "Ringing", .proxy, .alice),
            .response(200, "OK", .mobile, .proxy),
            .response(200, "OK", .proxy, .alice),
            .request(.cancel, .proxy, .desk, "Reason: SIP;cause=200;text=\"Call completed elsewhere\"."),
            .request(.ack, .alice, .proxy),
            .request(.ack, .proxy, .mobile),
            .response(200, "OK", .desk, .proxy, answering: .cancel),
            .response(487, "Request Terminated", .desk, .proxy, "Not forwarded: the final response has gone out."),
            .request(.ack, .proxy, .desk),
        ])

    private static let endedByGlobalFailure = CallFlow(
        "forked-declined",
        title: "Forked call, ended by a 6xx",
        summary: """
            Bob rejects the call on one phone for all of them. The proxy cancels the other branch first and forwards the 603 \
            only when that branch has ended, so that no 2xx can follow it.
            """,
        participants: [.alice, .proxy, .desk, .mobile],
        sources: [.rfc(3261, "16.7"), .rfc(3261, "21.6.2"), .rfc(3261, "9.2")],
        steps: [
            .request(.invite, .alice, .proxy),
            .response(100, "Trying", .proxy, .alice),
            .request(.invite, .proxy, .desk),
            .request(.invite, .proxy, .mobile),
            .response(180, "Ringing", .desk, .proxy),
            .response(180, "Ringing", .proxy, .alice),
            .response(180, "Ringing", .mobile, .proxy),
            .response(180, "Ringing", .proxy, .alice),
            .response(603, "Decline", .desk, .proxy),
            .request(.ack, .proxy, .desk),
            .request(.cancel, .proxy, .mobile, "Sent as soon as the 6xx arrives; no further target is tried."),
            .response(200, "OK", .mobile, .proxy, answering: .cancel),
            .response(487, "Request Terminated", .mobile, .proxy),
            .request(.ack, .proxy, .mobile),
            .response(603, "Decline", .proxy, .alice, "A 6xx is preferred to every other final response but a 2xx."),
            .request(.ack, .alice, .proxy),
        ])
}
