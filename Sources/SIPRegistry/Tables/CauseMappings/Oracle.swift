// SPDX-License-Identifier: Apache-2.0

extension CauseMapping {
    private static let source = Reference.document("Oracle SBC Configuration Guide 9.1.0", "Interworking SIP Response to ISUP Cause Values")

    /// The cause that Oracle's session border controller uses towards SIP-I.
    package static let oracleToQ850: [CauseMapping] =
        rows(
            .oracle, source,
            toCause: [
                400: 111, 403: 79, 404: 1, 408: 102, 410: 22, 414: 111, 416: 111, 417: 79, 420: 111, 421: 111,
                422: 31, 433: 24, 480: 20, 483: 25, 484: 28, 485: 1, 486: 17, 488: 50, 501: 79, 502: 27, 503: 41,
                504: 102, 513: 95, 600: 17, 603: 21, 604: 2, 606: 88,
            ]) + [
            CauseMapping(.oracle, .anyOtherResponse(400...699), .cause(127), source: source)
        ]

    private static let defaultMappings = Reference.document("Oracle Enterprise SBC Configuration Guide E-CZ7.4.0", "Default Mappings")

    /// The response that Oracle's session border controller sends for a cause by default. The rows of the guide's table beyond cause 29
    /// were not available.
    package static let oracleToSIP: [CauseMapping] =
        rows(
            .oracle, defaultMappings,
            toResponse: [
                1: 404, 2: 404, 3: 404, 17: 486, 18: 408, 19: 480, 20: 480, 23: 410, 25: 483, 27: 502, 28: 484, 29: 501,
            ]) + [
            CauseMapping(
                .oracle, .cause(21), .response(603), condition: "if the location is user", source: defaultMappings),
            CauseMapping(.oracle, .cause(21), .response(403), condition: "if the location is not user", source: defaultMappings),
            CauseMapping(
                .oracle, .cause(22), .response(301), condition: "if the diagnostics give an address for Contact",
                source: defaultMappings),
            CauseMapping(.oracle, .cause(22), .response(410), condition: "otherwise", source: defaultMappings),
        ]
}
