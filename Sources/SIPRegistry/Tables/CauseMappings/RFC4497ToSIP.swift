// SPDX-License-Identifier: Apache-2.0

extension CauseMapping {
    private static let warning = "A Warning header may be added if the diagnostic lets the gateway choose a code for it (note 4)."

    /// RFC 4497 §8.4.1, Table 1: the response to the INVITE after a QSIG DISCONNECT, RELEASE or RELEASE COMPLETE, when no final response
    /// has been sent.
    static let rfc4497ToSIP: [CauseMapping] = [
        row(1, 404),
        row(2, 404),
        row(3, 404),
        CauseMapping(
            .rfc4497, .cause(16), .none, source: .rfc(4497, "8.4.1"),
            note: "Normally becomes BYE or CANCEL, not a response (note 3)."),
        row(16, 500, condition: "the INVITE has to be answered all the same", note: "The default response (note 3)."),
        row(17, 486),
        row(18, 408),
        row(19, 480),
        row(20, 480),
        row(21, 603, location: .user),
        row(21, 403, condition: "any other location"),
        row(22, 301, condition: "the diagnostic can be used in a Contact header"),
        row(22, 410, condition: "otherwise"),
        row(23, 410),
        row(27, 502),
        row(28, 484),
        row(29, 501),
        row(31, 480),
        row(34, 503),
        row(38, 503),
        row(41, 503),
        row(42, 503),
        CauseMapping(
            .rfc4497, .cause(44), .none, condition: "the gateway can send the SETUP again with another channel",
            source: .rfc(4497, "8.4.1"), note: "Stays inside the gateway (note 2)."),
        row(44, 503, condition: "otherwise, treated as congestion", note: "Note 2, with the code of section 8.3.1."),
        row(44, 500, condition: "otherwise, treated as a failure of the gateway", note: "Note 2: the default response."),
        row(47, 503),
        row(55, 403),
        row(57, 403),
        row(58, 503),
        row(65, 488, note: warning),
        row(69, 501),
        row(70, 488, note: warning),
        row(79, 501),
        row(87, 403),
        row(88, 503),
        row(102, 504),
        CauseMapping(.rfc4497, .anyOtherCause, .response(500), source: .rfc(4497, "8.4.1")),
    ]

    /// RFC 4497 §8.4.5: the gateway itself clears the call.
    static let rfc4497Events: [CauseMapping] = [
        CauseMapping(
            .rfc4497, .event("the optional QSIG timer T301 expires"), .response(480), source: .rfc(4497, "8.4.5")),
        CauseMapping(
            .rfc4497, .event("another QSIG timer expires, a QSIG protocol error, or a RESTART"), .response(408),
            condition: "as appropriate", source: .rfc(4497, "8.4.5"), note: "Or 500; the RFC leaves the choice to the gateway."),
        CauseMapping(
            .rfc4497, .event("another QSIG timer expires, a QSIG protocol error, or a RESTART"), .response(500),
            condition: "as appropriate", source: .rfc(4497, "8.4.5"), note: "Or 408; the RFC leaves the choice to the gateway."),
        CauseMapping(
            .rfc4497, .event("a SIP timer expires or a SIP protocol error"), .cause(102),
            condition: "as appropriate", source: .rfc(4497, "8.4.5"), note: "Or 41; the RFC leaves the choice to the gateway."),
        CauseMapping(
            .rfc4497, .event("a SIP timer expires or a SIP protocol error"), .cause(41),
            condition: "as appropriate", source: .rfc(4497, "8.4.5"), note: "Or 102; the RFC leaves the choice to the gateway."),
    ]

    private static func row(
        _ cause: Int, _ code: Int, condition: String? = nil, location: CauseLocation? = nil, note: String? = nil
    ) -> CauseMapping {
        CauseMapping(
            .rfc4497, .cause(cause), .response(code), condition: condition, location: location,
            source: .rfc(4497, "8.4.1"), note: note)
    }
}
