// SPDX-License-Identifier: Apache-2.0

extension CallFlow {
    /// Calls to an element without capacity.
    static let overloaded: [CallFlow] = [alternate, noAlternate]

    private static let alternate = CallFlow(
        "overload-with-alternate",
        title: "Overload, and a second gateway",
        summary: """
            The first gateway has no capacity and answers 503 with Retry-After. The proxy tries the next one and keeps all \
            other calls away from the first until the time is over. Alice notices nothing.
            """,
        participants: [.alice, .proxy, .gateway1, .gateway2],
        sources: [.rfc(3261, "21.5.4"), .rfc(3261, "16.7"), .rfc(3261, "20.33")],
        steps: [
            .request(.invite, .alice, .proxy),
            .response(100, "Trying", .proxy, .alice),
            .request(.invite, .proxy, .gateway1),
            .response(503, "Service Unavailable", .gateway1, .proxy, "Retry-After: 30. Without it the code counts as 500."),
            .request(.ack, .proxy, .gateway1),
            .request(.invite, .proxy, .gateway2, "The same call to another server, as a new branch."),
            .response(180, "Ringing", .gateway2, .proxy),
            .response(180, "Ringing", .proxy, .alice),
            .response(200, "OK", .gateway2, .proxy),
            .response(200, "OK", .proxy, .alice),
            .request(.ack, .alice, .proxy),
            .request(.ack, .proxy, .gateway2),
        ])

    private static let noAlternate = CallFlow(
        "overload-without-alternate",
        title: "Overload, and nowhere else to go",
        summary: """
            The only gateway answers 503. The proxy itself works, and a 503 from it would make Alice avoid the proxy for \
            every call; so it sends 500 instead.
            """,
        participants: [.alice, .proxy, .gateway],
        sources: [.rfc(3261, "16.7"), .rfc(3261, "21.5.4")],
        steps: [
            .request(.invite, .alice, .proxy),
            .response(100, "Trying", .proxy, .alice),
            .request(.invite, .proxy, .gateway),
            .response(503, "Service Unavailable", .gateway, .proxy),
            .request(.ack, .proxy, .gateway),
            .response(
                500, "Server Internal Error", .proxy, .alice,
                "A 503 would be right only if the proxy could serve no request at all."),
            .request(.ack, .alice, .proxy),
        ])
}
