// SPDX-License-Identifier: Apache-2.0

extension CallFlow {
    /// Challenges and registrations.
    static let registration: [CallFlow] = [proxyChallenge, registrarChallenge, intervalTooBrief]

    private static let proxyChallenge = CallFlow(
        "proxy-challenge",
        title: "Call challenged by a proxy",
        summary: """
            The proxy wants to know who calls and answers the first INVITE with 407. Alice acknowledges it and sends the INVITE \
            again with credentials. The first 407 is part of a normal call; a second one for the same realm is a fault.
            """,
        participants: [.alice, .proxy, .bob],
        sources: [.rfc(3665, "3.2"), .rfc(3261, "22.3"), .rfc(3261, "21.4.8")],
        steps: [
            .request(.invite, .alice, .proxy),
            .response(407, "Proxy Authentication Required", .proxy, .alice, "Proxy-Authenticate with realm and nonce."),
            .request(.ack, .alice, .proxy),
            .request(
                .invite, .alice, .proxy, "Proxy-Authorization; the same Call-ID, CSeq one higher, a new transaction."),
            .response(100, "Trying", .proxy, .alice),
            .request(.invite, .proxy, .bob),
            .response(180, "Ringing", .bob, .proxy),
            .response(180, "Ringing", .proxy, .alice),
            .response(200, "OK", .bob, .proxy),
            .response(200, "OK", .proxy, .alice),
            .request(.ack, .alice, .proxy, "With the credentials of the INVITE: an ACK cannot be challenged."),
            .request(.ack, .proxy, .bob),
        ])

    private static let registrarChallenge = CallFlow(
        "registration-challenge",
        title: "Registration challenged by the registrar",
        summary: """
            The first REGISTER has no credentials, or none that are fresh, and gets 401. The second one carries them and is \
            answered with the list of bindings.
            """,
        participants: [.bob, .registrar],
        sources: [.rfc(3665, "2.1"), .rfc(3261, "10.3"), .rfc(3261, "22.2")],
        steps: [
            .request(.register, .bob, .registrar),
            .response(401, "Unauthorized", .registrar, .bob, answering: .register, "WWW-Authenticate with realm and nonce."),
            .request(.register, .bob, .registrar, "Authorization; CSeq one higher. REGISTER is never acknowledged with ACK."),
            .response(
                200, "OK", .registrar, .bob, answering: .register,
                "Contact lists every current binding, each with its expires."),
        ])

    private static let intervalTooBrief = CallFlow(
        "registration-too-brief",
        title: "Registration too brief",
        summary: """
            Bob's phone asks for a shorter registration than the registrar wants to serve. The 423 names the minimum, and the \
            phone repeats the request with it. Challenges are left out.
            """,
        participants: [.bob, .registrar],
        sources: [.rfc(3261, "10.3"), .rfc(3261, "10.2.8"), .rfc(3261, "20.23")],
        steps: [
            .request(.register, .bob, .registrar, "Expires: 60."),
            .response(
                423, "Interval Too Brief", .registrar, .bob, answering: .register,
                "Min-Expires: 600. Allowed only for intervals above zero, below one hour and below the registrar's minimum."),
            .request(.register, .bob, .registrar, "Expires: 600, and CSeq one higher."),
            .response(200, "OK", .registrar, .bob, answering: .register, "The expires granted may be shorter than asked."),
        ])
}
