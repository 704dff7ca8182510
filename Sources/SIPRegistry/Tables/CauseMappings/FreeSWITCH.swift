// SPDX-License-Identifier: Apache-2.0

extension CauseMapping {
    private static let toQ850Source = Reference.document("FreeSWITCH", "src/mod/endpoints/mod_sofia/sofia_glue.c")
    private static let toSIPSource = Reference.document("FreeSWITCH", "src/mod/endpoints/mod_sofia/mod_sofia.c")

    /// The hangup cause that mod_sofia records for a response.
    static let freeSWITCHToQ850: [CauseMapping] =
        rows(
            .freeSWITCH, toQ850Source,
            toCause: [
                200: 16, 400: 41, 401: 21, 402: 21, 403: 21, 404: 1, 405: 63, 406: 79, 407: 21, 408: 102, 410: 22,
                413: 127, 414: 127, 415: 79, 416: 127, 420: 127, 421: 127, 423: 127, 480: 18, 481: 41, 482: 25,
                483: 25, 484: 28, 485: 3, 486: 17, 488: 88, 500: 41, 501: 79, 502: 38, 503: 41, 504: 102, 505: 127,
                513: 127, 600: 17, 603: 21, 604: 3, 606: 88, 608: 21,
            ]) + [
            privateCause(428, "820, NO_IDENTITY"),
            privateCause(429, "821, BAD_IDENTITY_INFO, although the registered code for that is 436"),
            privateCause(437, "822, UNSUPPORTED_CERTIFICATE"),
            privateCause(438, "823, INVALID_IDENTITY"),
            privateCause(487, "487, ORIGINATOR_CANCEL"),
            privateCause(607, "819, UNWANTED"),
            CauseMapping(.freeSWITCH, .anyOtherResponse(300...699), .cause(31), source: toQ850Source),
        ]

    /// The response that mod_sofia sends for a hangup cause. FreeSWITCH's own causes beyond 127 are left out.
    static let freeSWITCHToSIP: [CauseMapping] =
        rows(
            .freeSWITCH, toSIPSource,
            toResponse: [
                1: 404, 2: 404, 3: 404, 17: 486, 18: 408, 19: 480, 20: 480, 21: 603, 22: 410, 23: 410, 25: 483,
                27: 502, 28: 484, 29: 501, 31: 480, 34: 503, 38: 503, 41: 503, 42: 503, 44: 503, 52: 403, 54: 403,
                57: 403, 58: 503, 65: 488, 69: 501, 79: 501, 88: 488, 102: 504,
            ]) + [
            CauseMapping(
                .freeSWITCH, .anyOtherCause, .response(480), source: toSIPSource,
                note: "The code says that it follows RFC 4497, whose default is 500.")
        ]

    private static func privateCause(_ code: Int, _ cause: String) -> CauseMapping {
        CauseMapping(
            .freeSWITCH, .response(code), .none, source: toQ850Source,
            note: "Recorded under a cause of FreeSWITCH's own, which Q.850 does not have: " + cause + ".")
    }
}
