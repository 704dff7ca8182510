// SPDX-License-Identifier: Apache-2.0

extension WarningCode {
    /// The registered codes, in order.
    package static let all: [WarningCode] = [
        media(300, "Incompatible network protocol", "A network protocol in the session description is not available."),
        media(
            301, "Incompatible network address formats",
            "An address format in the session description is not available, such as IPv6 at an IPv4-only site."),
        media(
            302, "Incompatible transport protocol",
            "A media transport in the session description is not available, such as RTP/SAVP where only RTP/AVP is."),
        media(303, "Incompatible bandwidth units", "A unit of bandwidth in the session description was not understood."),
        media(304, "Media type not available", "A kind of media asked for is not available, such as video on an audio phone."),
        media(305, "Incompatible media format", "A media format asked for is not available; for audio that is the codec."),
        media(306, "Attribute not understood", "A media attribute in the session description is not supported."),
        media(
            307, "Session description parameter not understood",
            "Some other parameter of the session description was not understood."),
        WarningCode(
            308, "Incompatible language specification",
            "The call was refused because the two sides share no language; the text lists those that would do.",
            .sessionDescription, with: [488, 606],
            note: """
                The text goes on: Requested languages not supported. Supported languages are: a list; supported media are: \
                a list.
                """,
            source: .rfc(8373, "6.2"), responseSources: [.rfc(8373, "5.2")]),
        media(330, "Multicast not available", "The callee's site has no multicast.", .networkService),
        media(
            331, "Unicast not available", "The callee's site has no unicast, as a rule because of a firewall.",
            .networkService),
        WarningCode(
            370, "Insufficient bandwidth", "The session needs more bandwidth than is known to be available.",
            .qualityOfService, with: [488, 606],
            note: "The typical warning of a gateway short of trunks under resource priority.",
            source: .rfc(3261, "20.43"),
            responseSources: [.rfc(4412, "4.6.5"), .rfc(3261, "13.3.1.3"), .rfc(3261, "21.6.4")]),
        WarningCode(
            380, "SIPS Not Allowed", "The request came to a sips URI, and its target is reachable under sip alone.",
            .miscellaneous, with: [480],
            source: .rfc(5630, "9"), responseSources: [.rfc(5630, "5.1.2"), .rfc(5630, "5.3")]),
        WarningCode(
            381, "SIPS Required", "The request came to a sip URI, and its target insists on sips.",
            .miscellaneous, with: [480],
            source: .rfc(5630, "9"), responseSources: [.rfc(5630, "5.1.2"), .rfc(5630, "5.3")]),
        WarningCode(
            399, "Miscellaneous warning", "Free text for a person to read or a log to keep.",
            .miscellaneous, with: [],
            note: "The receiver must not act on it by itself. In practice it comes with any failure code.",
            source: .rfc(3261, "20.43"), responseSources: []),
    ]

    /// A code of RFC 3261 for a session that cannot be set up as described; it comes with 488 and 606.
    private static func media(
        _ code: Int, _ text: String, _ meaning: String, _ block: Block = .sessionDescription
    ) -> WarningCode {
        WarningCode(
            code, text, meaning, block, with: [488, 606], source: .rfc(3261, "20.43"),
            responseSources: [.rfc(3261, "13.3.1.3"), .rfc(3261, "14.2"), .rfc(3261, "21.6.4")])
    }
}
