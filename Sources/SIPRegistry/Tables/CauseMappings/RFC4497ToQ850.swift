// SPDX-License-Identifier: Apache-2.0

extension CauseMapping {
    private static let tryAgainFirst = "The QSIG call is cleared only if the gateway cannot repair the INVITE and retry it (note 6)."
    private static let authenticateFirst = "For a gateway that cannot authenticate itself; one that can goes on with the call (note 5)."
    private static let bearer = "the Warning code suggests that a call with another bearer capability could succeed"

    /// RFC 4497 §8.4.4, Table 2: the cause in the QSIG DISCONNECT after a SIP error. For 6xx the location is "user", for everything else
    /// the private network that serves the remote user. By note 6 of the table, the gateway first retries where that can solve the problem.
    static let rfc4497ToQ850: [CauseMapping] = [
        row(400, 41),
        row(401, 21, note: authenticateFirst),
        row(402, 21),
        row(403, 21),
        row(404, 1),
        row(405, 63),
        row(406, 79),
        row(407, 21, note: authenticateFirst),
        row(408, 102),
        row(410, 22),
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
        row(
            484, 28,
            note: """
                The QSIG call is cleared only if the gateway cannot repair the INVITE and retry it (note 6). In overlap \
                sending a 484 need not clear it either (8.2.2.2).
                """),
        row(485, 1),
        row(486, 17),
        CauseMapping(
            .rfc4497, .response(487), .none, source: .rfc(4497, "8.4.4"),
            note: "When a 487 arrives, the QSIG call is normally cleared or being cleared already (note 7)."),
        row(487, 31, condition: "the QSIG call has to be cleared all the same", note: "The default cause (note 7)."),
        row(488, 65, condition: bearer, note: "Note 8."),
        row(488, 31, condition: "otherwise", note: "Note 8."),
        row(500, 41),
        row(501, 79),
        row(502, 38),
        row(503, 41),
        row(504, 102),
        row(505, 127, note: tryAgainFirst),
        row(513, 127, note: tryAgainFirst),
        row(600, 17, .user),
        row(603, 21, .user),
        row(604, 1, .user),
        row(606, 65, .user, condition: bearer, note: "Note 8."),
        row(606, 31, .user, condition: "otherwise", note: "Note 8."),
        CauseMapping(
            .rfc4497, .anyOtherResponse(400...599), .cause(31), location: .privateNetworkServingRemoteUser,
            source: .rfc(4497, "8.4.4")),
        CauseMapping(
            .rfc4497, .anyOtherResponse(600...699), .cause(31), location: .user, source: .rfc(4497, "8.4.4")),
        CauseMapping(.rfc4497, .request(.bye), .cause(16), source: .rfc(4497, "8.4.2")),
        CauseMapping(
            .rfc4497, .request(.cancel), .cause(16), condition: "no final response to the INVITE sent yet",
            source: .rfc(4497, "8.4.3")),
    ]

    private static func row(
        _ code: Int, _ cause: Int, _ location: CauseLocation = .privateNetworkServingRemoteUser,
        condition: String? = nil, note: String? = nil
    ) -> CauseMapping {
        CauseMapping(
            .rfc4497, .response(code), .cause(cause), condition: condition, location: location,
            source: .rfc(4497, "8.4.4"), note: note)
    }
}
