// SPDX-License-Identifier: Apache-2.0

extension CallFlow {
    /// Requests that are sent again, elsewhere or changed.
    static let retried: [CallFlow] = [redirect, sessionTimer, glare]

    private static let redirect = CallFlow(
        "redirect",
        title: "Redirected call",
        summary: """
            A redirect server knows where Bob is now and says so with 302. Alice's user agent calls the new address itself; \
            the redirect server takes no further part.
            """,
        participants: [.alice, .redirectServer, .bob],
        sources: [.rfc(3665, "3.6"), .rfc(3261, "8.1.3.4"), .rfc(3261, "13.3.1.2"), .rfc(3261, "21.3.3")],
        steps: [
            .request(.invite, .alice, .redirectServer),
            .response(302, "Moved Temporarily", .redirectServer, .alice, "Contact has the new address, Expires its lifetime."),
            .request(.ack, .alice, .redirectServer),
            .request(.invite, .alice, .bob, "The Request-URI is the Contact of the 302; To, From and Call-ID should stay."),
            .response(180, "Ringing", .bob, .alice),
            .response(200, "OK", .bob, .alice),
            .request(.ack, .alice, .bob),
        ])

    private static let sessionTimer = CallFlow(
        "session-timer-too-small",
        title: "Session timer too small",
        summary: """
            Alice asks for a session refresh more often than the proxy allows. The 422 names the minimum in Min-SE, and she \
            calls again with it.
            """,
        participants: [.alice, .proxy, .bob],
        sources: [.rfc(4028, "13"), .rfc(4028, "6"), .rfc(4028, "7.4"), .rfc(4028, "8.1"), .rfc(4028, "9")],
        steps: [
            .request(.invite, .alice, .proxy, "Supported: timer and Session-Expires: 120."),
            .response(422, "Session Interval Too Small", .proxy, .alice, "Min-SE: 1800. A proxy may send it as well as a callee."),
            .request(.ack, .alice, .proxy),
            .request(.invite, .alice, .proxy, "Session-Expires: 1800 and Min-SE: 1800; same Call-ID, CSeq one higher."),
            .response(100, "Trying", .proxy, .alice),
            .request(.invite, .proxy, .bob),
            .response(180, "Ringing", .bob, .proxy),
            .response(180, "Ringing", .proxy, .alice),
            .response(200, "OK", .bob, .proxy, "Session-Expires: 1800;refresher=uac and Require: timer."),
            .response(200, "OK", .proxy, .alice, "Alice refreshes by re-INVITE or UPDATE, best after 900 seconds."),
            .request(.ack, .alice, .proxy),
            .request(.ack, .proxy, .bob),
        ])

    private static let glare = CallFlow(
        "glare",
        title: "Glare: both sides send a re-INVITE",
        summary: """
            In the middle of a call both sides want to change it at the same moment. Each refuses the other's re-INVITE with \
            491 and waits a random time before it tries again; Alice, who made the Call-ID, waits longer. The call itself goes on.
            """,
        participants: [.alice, .bob],
        sources: [.rfc(3261, "14.1"), .rfc(3261, "14.2"), .rfc(3261, "21.4.27")],
        steps: [
            .media(.alice, .bob),
            .request(.invite, .alice, .bob, "A re-INVITE, for example a hold."),
            .request(.invite, .bob, .alice, "Another one, sent before the first arrived."),
            .response(491, "Request Pending", .bob, .alice),
            .response(491, "Request Pending", .alice, .bob),
            .request(.ack, .alice, .bob),
            .request(.ack, .bob, .alice),
            .event("waits 0 to 2 s", at: .bob, "In steps of 10 ms, because Bob does not own the Call-ID."),
            .request(.invite, .bob, .alice),
            .response(200, "OK", .alice, .bob),
            .request(.ack, .bob, .alice),
            .event("waited 2.1 to 4 s", at: .alice, "Counted from her 491; by now Bob's change is through."),
            .request(.invite, .alice, .bob, "If she still wants the change."),
            .response(200, "OK", .bob, .alice),
            .request(.ack, .alice, .bob),
        ])
}
