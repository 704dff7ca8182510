// SPDX-License-Identifier: Apache-2.0

extension CauseMapping {
    private static let source = Reference.document("AudioCodes Mediant 2000 User's Manual (LTRT-68822)")

    /// The built-in mapping of AudioCodes' gateways, which their operator can override. The manual names no cause for other codes.
    static let audioCodesToQ850: [CauseMapping] = (followed + chosen).sorted { ($0.sipCode ?? 0) < ($1.sipCode ?? 0) }

    private static let followed: [CauseMapping] =
        rows(
            .audioCodes, source,
            toCause: [
                401: 21, 402: 21, 403: 21, 404: 1, 405: 63, 406: 79, 407: 21, 408: 102, 409: 41, 410: 22, 411: 127,
                413: 127, 414: 127, 415: 79, 420: 127, 480: 18, 483: 127, 484: 28, 485: 1, 486: 17, 488: 31,
                500: 41, 501: 38, 502: 38, 503: 41, 504: 102, 600: 17, 603: 21, 604: 1,
            ])

    private static let chosen: [CauseMapping] = [
        ownChoice(400, 31),
        ownChoice(481, 127),
        ownChoice(482, 127),
        ownChoice(505, 127),
    ]

    private static func ownChoice(_ code: Int, _ cause: Int) -> CauseMapping {
        CauseMapping(
            .audioCodes, .response(code), .cause(cause), source: source,
            note: "Marked in the manual as the vendor's own choice, where the ISUP mapping it follows had none.")
    }
}
