// SPDX-License-Identifier: Apache-2.0

extension CallFlow {
    /// Calls that nobody answers.
    static let noAnswer: [CallFlow] = [phoneGivesUp, noResponse, proxyGivesUp]

    private static let phoneGivesUp = CallFlow(
        "no-answer",
        title: "No answer, the phone gives up",
        summary: """
            Bob's phone rings until its own timer ends and then answers 480. The signalling worked; the person was not \
            there.
            """,
        participants: [.alice, .proxy, .bob],
        sources: [.rfc(3665, "3.11"), .rfc(3261, "21.4.18")],
        steps: [
            .request(.invite, .alice, .proxy),
            .response(100, "Trying", .proxy, .alice),
            .request(.invite, .proxy, .bob),
            .response(180, "Ringing", .bob, .proxy),
            .response(180, "Ringing", .proxy, .alice),
            .event("ring timer ends", at: .bob, "A setting of the phone, not a timer of SIP."),
            .response(480, "Temporarily Unavailable", .bob, .proxy, "Retry-After may give a better time."),
            .request(.ack, .proxy, .bob),
            .response(480, "Temporarily Unavailable", .proxy, .alice),
            .request(.ack, .alice, .proxy),
        ])

    private static let noResponse = CallFlow(
        "no-response",
        title: "No response from the phone",
        summary: """
            Bob's phone is registered but does not answer at all: switched off, or behind a NAT that closed. The proxy repeats \
            the INVITE until Timer B fires and then, with no response to choose from, sends 408. RFC 3665 shows the same \
            failure with a 480 in place of the 408.
            """,
        participants: [.alice, .proxy, .bob],
        sources: [.rfc(3261, "17.1.1.2"), .rfc(3261, "16.7"), .rfc(6076, "4.8"), .rfc(3665, "3.10")],
        steps: [
            .request(.invite, .alice, .proxy),
            .response(100, "Trying", .proxy, .alice, "From here on Alice waits; her own Timer B is stopped."),
            .request(.invite, .proxy, .bob),
            .request(.invite, .proxy, .bob, "Repeated over UDP after 0.5, 1, 2, 4 ... seconds, seven INVITEs in all."),
            .event("Timer B fires", at: .proxy, "64 times T1, 32 seconds after the first INVITE."),
            .response(408, "Request Timeout", .proxy, .alice, "Made by the proxy: no response ever came from Bob."),
            .request(.ack, .alice, .proxy),
        ])

    private static let proxyGivesUp = CallFlow(
        "ring-timeout-at-proxy",
        title: "No answer, the proxy gives up",
        summary: """
            Bob's phone keeps ringing and the proxy's Timer C ends the attempt: it cancels the branch, and the 487 of the phone is \
            the only response it has to forward. Under RFC 2543 the proxy could answer 408 at this point, so both codes occur.
            """,
        participants: [.alice, .proxy, .bob],
        sources: [.rfc(3261, "16.8"), .rfc(3261, "16.7"), .rfc(5359, "2.9"), .rfc(2543, "12.4")],
        steps: [
            .request(.invite, .alice, .proxy),
            .response(100, "Trying", .proxy, .alice),
            .request(.invite, .proxy, .bob),
            .response(180, "Ringing", .bob, .proxy, "Each 101 to 199 restarts Timer C."),
            .response(180, "Ringing", .proxy, .alice),
            .event("Timer C fires", at: .proxy, "More than 3 minutes after the last 101 to 199."),
            .request(.cancel, .proxy, .bob, "Allowed because a provisional response came."),
            .response(200, "OK", .bob, .proxy, answering: .cancel),
            .response(487, "Request Terminated", .bob, .proxy),
            .request(.ack, .proxy, .bob),
            .response(
                487, "Request Terminated", .proxy, .alice,
                "Alice sees 487 although she cancelled nothing. A proxy may instead try another target, such as voice mail."),
            .request(.ack, .alice, .proxy),
        ])
}
