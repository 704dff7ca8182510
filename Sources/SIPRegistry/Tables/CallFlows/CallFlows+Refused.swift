// SPDX-License-Identifier: Apache-2.0

extension CallFlow {
    /// Calls that the callee or the caller ends before they are answered.
    static let refused: [CallFlow] = [busy, declined, cancelled, codecMismatch]

    private static let busy = CallFlow(
        "busy",
        title: "Busy",
        summary: """
            Bob's phone takes no second call and answers 486. The final response goes hop by hop: the proxy acknowledges it \
            to Bob and sends a 486 of its own to Alice, who acknowledges that one to the proxy.
            """,
        participants: [.alice, .proxy, .bob],
        sources: [.rfc(3665, "3.9"), .rfc(3261, "21.4.24"), .rfc(3261, "17.1.1.3")],
        steps: [
            .request(.invite, .alice, .proxy),
            .response(100, "Trying", .proxy, .alice),
            .request(.invite, .proxy, .bob),
            .response(486, "Busy Here", .bob, .proxy, "No 180 came before it: the phone never rang."),
            .request(.ack, .proxy, .bob, "Made by the proxy's own transaction, with the branch of the INVITE."),
            .response(486, "Busy Here", .proxy, .alice, "There is no other branch, so this is the best response."),
            .request(.ack, .alice, .proxy, "Goes no further than the proxy."),
        ])

    private static let declined = CallFlow(
        "declined",
        title: "Declined",
        summary: """
            Bob sees the call and rejects it for all his devices. A proxy that gets a 6xx tries nothing else for this call.
            """,
        participants: [.alice, .proxy, .bob],
        sources: [.rfc(3261, "21.6.2"), .rfc(3261, "16.7"), .rfc(3261, "17.1.1.3")],
        steps: [
            .request(.invite, .alice, .proxy),
            .response(100, "Trying", .proxy, .alice),
            .request(.invite, .proxy, .bob),
            .response(180, "Ringing", .bob, .proxy),
            .response(180, "Ringing", .proxy, .alice),
            .event("presses reject", at: .bob),
            .response(603, "Decline", .bob, .proxy, "Retry-After may give a better time."),
            .request(.ack, .proxy, .bob),
            .response(603, "Decline", .proxy, .alice, "No new branch is tried after a 6xx."),
            .request(.ack, .alice, .proxy),
        ])

    private static let cancelled = CallFlow(
        "cancelled-while-ringing",
        title: "Cancelled while ringing",
        summary: """
            Alice gives up before Bob answers. The CANCEL is answered with 200 on every hop and says nothing about the call; \
            the INVITE itself ends with 487.
            """,
        participants: [.alice, .proxy, .bob],
        sources: [.rfc(3665, "3.8"), .rfc(3261, "9.1"), .rfc(3261, "9.2"), .rfc(3261, "16.10")],
        steps: [
            .request(.invite, .alice, .proxy),
            .response(100, "Trying", .proxy, .alice, "Without any provisional response Alice could not send a CANCEL yet."),
            .request(.invite, .proxy, .bob),
            .response(180, "Ringing", .bob, .proxy),
            .response(180, "Ringing", .proxy, .alice),
            .event("hangs up", at: .alice),
            .request(
                .cancel, .alice, .proxy,
                "Same Request-URI, Call-ID, From, To, CSeq number and top Via as the INVITE."),
            .response(200, "OK", .proxy, .alice, answering: .cancel, "The proxy answers at once; this completes only the CANCEL."),
            .request(.cancel, .proxy, .bob, "A new CANCEL, with the proxy's own Via."),
            .response(200, "OK", .bob, .proxy, answering: .cancel),
            .response(487, "Request Terminated", .bob, .proxy, "The answer to the INVITE."),
            .request(.ack, .proxy, .bob),
            .response(487, "Request Terminated", .proxy, .alice),
            .request(
                .ack, .alice, .proxy,
                "Had a 200 to the INVITE crossed the CANCEL, Alice would have sent ACK and then BYE."),
        ])

    private static let codecMismatch = CallFlow(
        "codec-mismatch",
        title: "No codec in common",
        summary: """
            Alice offers media that Bob's phone cannot handle. It refuses the offer with 488 and says why in Warning; whether \
            to try again with another offer is up to Alice.
            """,
        participants: [.alice, .proxy, .bob],
        sources: [.rfc(3261, "13.3.1.3"), .rfc(3261, "21.4.26"), .rfc(3261, "20.43")],
        steps: [
            .request(.invite, .alice, .proxy, "The offer has one codec, say m=audio 49170 RTP/AVP 18."),
            .response(100, "Trying", .proxy, .alice),
            .request(.invite, .proxy, .bob),
            .response(
                488, "Not Acceptable Here", .bob, .proxy,
                "Warning: 305 with the text Incompatible media format; a body may list what the phone can do."),
            .request(.ack, .proxy, .bob),
            .response(488, "Not Acceptable Here", .proxy, .alice, "Elsewhere the call might succeed; with 606 it would not."),
            .request(.ack, .alice, .proxy),
        ])
}
