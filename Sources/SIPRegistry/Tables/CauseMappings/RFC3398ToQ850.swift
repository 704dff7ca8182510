// SPDX-License-Identifier: Apache-2.0

extension CauseMapping {
    private static let tryAgainFirst =
        "A protocol matter: the gateway should first repair the request and send it again, and release the ISUP side only if that fails."
    private static let authenticateFirst =
        "The gateway should answer the challenge if it has credentials and go on with the call; the cause is for when it has none."
    private static let withoutWarning =
        "The RFC names no cause for this code without a Warning header; 31 is also its default for codes it does not list."

    /// RFC 3398 §8.2.6.1: the cause in the REL after a SIP error, unless the response contains an encapsulated REL, whose cause is used
    /// instead. For 4xx and 5xx the location is a network, for 6xx the user.
    static let rfc3398ToQ850: [CauseMapping] = [
        row(400, 41),
        row(401, 21, note: authenticateFirst),
        row(402, 21),
        row(403, 21),
        row(404, 1),
        row(405, 63),
        row(406, 79, note: tryAgainFirst),
        row(407, 21, note: authenticateFirst),
        row(408, 102),
        row(410, 22, note: "Without a diagnostic, as the response brings no new number."),
        row(413, 127, note: tryAgainFirst),
        row(414, 127, note: tryAgainFirst),
        row(415, 79, note: tryAgainFirst),
        row(416, 127, note: tryAgainFirst),
        row(420, 127, note: tryAgainFirst),
        row(421, 127, note: tryAgainFirst),
        row(423, 127, note: tryAgainFirst),
        row(480, 18),
        row(481, 41),
        row(482, 25),
        row(483, 25),
        row(484, 28, note: tryAgainFirst),
        row(485, 1),
        row(486, 17),
        CauseMapping(
            .rfc3398, .response(487), .none, source: .rfc(3398, "8.2.6.1"),
            note: "No mapping; in section 8.2.7 it follows the CANCEL that the gateway sent because of a REL."),
        row(488, 31, condition: "Warning present, and not about an unavailable bearer capability", note: withoutWarning),
        row(488, 65, condition: "the Warning code tells of an unavailable bearer capability", note: "Recommended."),
        row(500, 41),
        row(501, 79),
        row(502, 38),
        row(503, 41),
        row(504, 102),
        row(
            505, 127,
            note: """
                Printed as "504 Version Not Supported", a second line for 504; the phrase belongs to 505, and RFC 4497 has \
                505 with the same cause. The gateway should first try to send the request in a form that is accepted.
                """),
        row(513, 127, note: tryAgainFirst),
        row(600, 17, .user),
        row(603, 21, .user),
        row(604, 1, .user),
        row(606, 31, .user, condition: "Warning present, and not about an unavailable bearer capability", note: withoutWarning),
        row(606, 65, .user, condition: "the Warning code tells of an unavailable bearer capability", note: "Recommended."),
        CauseMapping(
            .rfc3398, .anyOtherResponse(400...599), .cause(31), location: .network, source: .rfc(3398, "8.2.6.1"),
            note: "For codes of extensions and later versions, or left out of the table."),
        CauseMapping(
            .rfc3398, .anyOtherResponse(600...699), .cause(31), location: .user, source: .rfc(3398, "8.2.6.1"),
            note: "For codes of extensions and later versions, or left out of the table."),
        CauseMapping(
            .rfc3398, .anyOtherResponse(300...399), .cause(23),
            condition: "the gateway hands the redirection to the PSTN instead of following it", source: .rfc(3398, "8.2.5"),
            note: """
                Optional, with the telephone number of the Contact URI as diagnostic. The normal reaction is to call \
                the contacts, over SIP or with a new IAM.
                """),
        CauseMapping(
            .rfc3398, .request(.bye), .cause(16), source: .rfc(3398, "8.2.6.1"),
            note: "Under most circumstances; a cause in a Reason header or in an encapsulated REL takes precedence (7.2.3)."),
        CauseMapping(
            .rfc3398, .request(.cancel), .cause(16), source: .rfc(3398, "8.2.6.1"),
            note: "Under most circumstances; a cause in a Reason header takes precedence (7.2.3, 5.8)."),
    ]

    private static func row(
        _ code: Int, _ cause: Int, _ location: CauseLocation = .network, condition: String? = nil, note: String? = nil
    ) -> CauseMapping {
        CauseMapping(
            .rfc3398, .response(code), .cause(cause), condition: condition, location: location,
            source: .rfc(3398, "8.2.6.1"), note: note)
    }
}
