// SPDX-License-Identifier: Apache-2.0

extension CauseMapping {
    private static let source = Reference.document("Oracle SBC Configuration Guide 9.1.0", "Interworking SIP Response to ISUP Cause Values")

    /// The cause that Oracle's session border controller uses towards SIP-I.
    public static let oracleToQ850: [CauseMapping] =
        rows(
            .oracle, source,
            toCause: [
                400: 111, 403: 79, 404: 1, 408: 102, 410: 22, 414: 111, 416: 111, 417: 79, 420: 111, 421: 111,
                422: 31, 433: 24, 480: 20, 483: 25, 484: 28, 485: 1, 486: 17, 488: 50, 501: 79, 502: 27, 503: 41,
                504: 102, 513: 95, 600: 17, 603: 21, 604: 2, 606: 88,
            ]) + [
            CauseMapping(.oracle, .anyOtherResponse(400...699), .cause(127), source: source)
        ]
}
