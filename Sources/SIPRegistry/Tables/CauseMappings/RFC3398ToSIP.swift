// SPDX-License-Identifier: Apache-2.0

extension CauseMapping {
    private static let retryAfter = "A temporary failure: Retry-After may be added."
    private static let requestAtFault = "Treated as a fault of the request, which waiting does not cure."

    /// RFC 3398 §7.2.4.1: the response to the INVITE after a REL, when no final response has been sent.
    static let rfc3398ToSIP: [CauseMapping] = [
        row(1, 404),
        row(2, 404),
        row(3, 404),
        CauseMapping(
            .rfc3398, .cause(16), .none, source: .rfc(3398, "7.2.4.1"),
            note: "Usually becomes BYE or CANCEL, not a response."),
        row(17, 486),
        row(18, 408),
        row(19, 480),
        row(20, 480),
        row(21, 403),
        row(21, 603, location: .user, note: "Allowed, not required: 6xx instead of 4xx when the user is the one who refused."),
        row(22, 410, condition: "no diagnostic"),
        row(
            22, 301, condition: "with diagnostic",
            note: "The diagnostic may hold the new number; a gateway that understands it should put it into Contact."),
        row(23, 410),
        row(
            26, 404,
            note: """
                In ANSI networks 26 means "misrouted ported number": a network before this one should have looked the \
                number up. Otherwise ISUP hardly uses it.
                """),
        row(27, 502),
        row(28, 484),
        row(29, 501),
        row(31, 480),
        row(34, 503, note: retryAfter),
        row(38, 503, note: retryAfter),
        row(41, 503, note: retryAfter),
        row(42, 503, note: retryAfter),
        CauseMapping(
            .rfc3398, .cause(44), .none, source: .rfc(3398, "7.2.4.1"),
            note: "Stays inside the gateway, which sends the IAM again on another circuit instead of failing the call."),
        row(47, 503, note: retryAfter),
        row(55, 403, note: requestAtFault),
        row(57, 403, note: requestAtFault),
        row(58, 503, note: requestAtFault),
        row(65, 488),
        row(70, 488),
        row(79, 501),
        row(87, 403),
        row(88, 503),
        row(102, 504),
        row(111, 500),
        row(127, 500),
        CauseMapping(.rfc3398, .anyOtherCause, .response(500), source: .rfc(3398, "7.2.4.1"), note: "Should be used."),
    ]

    /// RFC 3398: two ISUP timers that end the call on both sides, and two cases in which the SIP side is silent, from its call flows.
    static let rfc3398Events: [CauseMapping] = [
        CauseMapping(
            .rfc3398, .event("ISUP timer T7 expires: no answer to the IAM"), .response(504), source: .rfc(3398, "7.2.2")),
        CauseMapping(
            .rfc3398, .event("ISUP timer T7 expires: no answer to the IAM"), .cause(102), source: .rfc(3398, "7.2.2")),
        CauseMapping(
            .rfc3398, .event("ISUP timer T9 expires: it rings, but nobody answers"), .response(480), source: .rfc(3398, "7.2.8")),
        CauseMapping(
            .rfc3398, .event("ISUP timer T9 expires: it rings, but nobody answers"), .cause(19), source: .rfc(3398, "7.2.8")),
        CauseMapping(
            .rfc3398, .event("no ACK comes for the 200, after seven retransmissions"), .cause(102), source: .rfc(3398, "7.1.4"),
            note: "The SIP side gets a BYE."),
        CauseMapping(
            .rfc3398, .event("no response comes to the INVITE, after seven transmissions"), .cause(18), source: .rfc(3398, "8.1.3"),
            note: "Not 102, into which a 408 that arrives is mapped."),
    ]

    private static func row(
        _ cause: Int, _ code: Int, condition: String? = nil, location: CauseLocation? = nil, note: String? = nil
    ) -> CauseMapping {
        CauseMapping(
            .rfc3398, .cause(cause), .response(code), condition: condition, location: location,
            source: .rfc(3398, "7.2.4.1"), note: note)
    }
}
