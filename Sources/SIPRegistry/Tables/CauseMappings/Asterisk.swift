// SPDX-License-Identifier: Apache-2.0

extension CauseMapping {
    private static let toQ850Source = Reference.document("Asterisk", "res/res_pjsip.c")
    private static let toSIPSource = Reference.document("Asterisk", "channels/chan_pjsip.c")

    /// The hangup cause that the PJSIP channel driver records for a response.
    static let asteriskToQ850: [CauseMapping] =
        rows(
            .asterisk, toQ850Source,
            toCause: [
                302: 23, 401: 21, 403: 21, 404: 1, 405: 127, 407: 21, 408: 18, 409: 41, 410: 22, 411: 127,
                413: 127, 414: 127, 415: 127, 420: 3, 480: 19, 481: 127, 482: 127, 483: 19, 484: 28, 485: 1,
                486: 17, 487: 127, 488: 58, 491: 127, 493: 127, 500: 38, 501: 29, 502: 27, 503: 34, 504: 102,
                505: 127, 600: 17, 603: 21, 604: 1, 606: 58,
            ]) + [
            CauseMapping(.asterisk, .anyOtherResponse(400...499), .cause(127), source: toQ850Source),
            CauseMapping(.asterisk, .anyOtherResponse(500...599), .cause(34), source: toQ850Source),
            CauseMapping(.asterisk, .anyOtherResponse(600...699), .cause(127), source: toQ850Source),
        ]

    /// The response that the PJSIP channel driver sends for a hangup cause.
    static let asteriskToSIP: [CauseMapping] =
        rows(
            .asterisk, toSIPSource,
            toResponse: [
                1: 404, 2: 404, 3: 404, 17: 486, 18: 408, 19: 480, 20: 480, 21: 403, 22: 410, 23: 302, 27: 502,
                28: 484, 29: 501, 31: 480, 34: 503, 38: 500, 42: 503, 58: 488, 66: 503, 127: 500,
            ]) + [
            CauseMapping(
                .asterisk, .anyOtherCause, .response(603), source: .document("Asterisk", "res/res_pjsip_session.c"),
                note: "The channel driver has no code for the cause, and the session layer then ends the call with 603.")
        ]
}
