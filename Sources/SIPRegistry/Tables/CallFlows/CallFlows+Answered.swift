// SPDX-License-Identifier: Apache-2.0

extension CallFlow {
    /// Calls that are answered.
    static let answered: [CallFlow] = [answeredCall, earlyMedia]

    private static let answeredCall = CallFlow(
        "answered",
        title: "Answered call",
        summary: """
            A call through one proxy that rings, is answered and ends. The proxy asked with Record-Route to stay on the path, \
            so the ACK and the BYE pass through it as well.
            """,
        participants: [.alice, .proxy, .bob],
        sources: [.rfc(3665, "3.2"), .rfc(3261, "4"), .rfc(3261, "13.2.2.4"), .rfc(3261, "15")],
        steps: [
            .request(.invite, .alice, .proxy),
            .response(100, "Trying", .proxy, .alice, "Stops Alice's retransmissions; it goes one hop and no further."),
            .request(.invite, .proxy, .bob, "With the proxy's Record-Route."),
            .response(100, "Trying", .bob, .proxy, "Optional: the 180 would do if it came within 200 ms."),
            .response(180, "Ringing", .bob, .proxy, "With a To tag and Contact: an early dialog exists."),
            .response(180, "Ringing", .proxy, .alice, "Alice hears ringback."),
            .response(200, "OK", .bob, .proxy, "Repeated by Bob until the ACK arrives."),
            .response(200, "OK", .proxy, .alice),
            .request(.ack, .alice, .proxy, "A request of its own, from end to end inside the dialog."),
            .request(.ack, .proxy, .bob),
            .media(.alice, .bob, "Not through the proxy."),
            .request(.bye, .bob, .proxy, "Either side may hang up."),
            .request(.bye, .proxy, .alice),
            .response(200, "OK", .alice, .proxy, answering: .bye),
            .response(200, "OK", .proxy, .bob, answering: .bye),
        ])

    private static let earlyMedia = CallFlow(
        "early-media",
        title: "Early media with a reliable 183",
        summary: """
            A gateway plays tones or an announcement of the telephone network before the call is answered. Its 183 carries \
            the answer to Alice's offer and is sent reliably, so Alice acknowledges it with PRACK.
            """,
        participants: [.alice, .proxy, .gateway],
        sources: [.rfc(3262, "3"), .rfc(3262, "4"), .rfc(3262, "5"), .rfc(3261, "21.1.5"), .rfc(3398, "7.1.6")],
        steps: [
            .request(.invite, .alice, .proxy, "Supported: 100rel, and an offer."),
            .response(100, "Trying", .proxy, .alice, "Never sent reliably."),
            .request(.invite, .proxy, .gateway),
            .response(100, "Trying", .gateway, .proxy),
            .response(
                183, "Session Progress", .gateway, .proxy,
                "Require: 100rel, RSeq, and the answer. Repeated until the PRACK arrives."),
            .response(183, "Session Progress", .proxy, .alice),
            .media(.alice, .gateway, "Tones or an announcement; the call is not answered and as a rule not charged."),
            .request(.prack, .alice, .proxy, "RAck repeats the RSeq and the CSeq of the 183."),
            .request(.prack, .proxy, .gateway),
            .response(200, "OK", .gateway, .proxy, answering: .prack),
            .response(200, "OK", .proxy, .alice, answering: .prack),
            .response(
                200, "OK", .gateway, .proxy,
                "The person answered. It had to wait for the PRACK, because the 183 carried a session description."),
            .response(200, "OK", .proxy, .alice),
            .request(.ack, .alice, .proxy),
            .request(.ack, .proxy, .gateway),
        ])
}
