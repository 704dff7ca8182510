// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

@Suite("Warning codes")
struct WarningCodeTests {
    /// RFC 3261 §20.43, RFC 5630 §9 and RFC 8373 §6.2, typed from the text.
    private static let texts: [(Int, String)] = [
        (300, "Incompatible network protocol"),
        (301, "Incompatible network address formats"),
        (302, "Incompatible transport protocol"),
        (303, "Incompatible bandwidth units"),
        (304, "Media type not available"),
        (305, "Incompatible media format"),
        (306, "Attribute not understood"),
        (307, "Session description parameter not understood"),
        (308, "Incompatible language specification"),
        (330, "Multicast not available"),
        (331, "Unicast not available"),
        (370, "Insufficient bandwidth"),
        (380, "SIPS Not Allowed"),
        (381, "SIPS Required"),
        (399, "Miscellaneous warning"),
    ]

    @Test("The codes and their texts: RFC 3261 section 20.43, RFC 5630 section 9, RFC 8373 section 6.2")
    func codes() {
        #expect(WarningCode.all.map(\.code) == Self.texts.map(\.0))
        #expect(WarningCode.all.map(\.text) == Self.texts.map(\.1))
    }

    @Test("The documents that define them")
    func sources() {
        for warning in WarningCode.all {
            let rfc =
                switch warning.code {
                case 308: 8373
                case 380, 381: 5630
                default: 3261
                }
            #expect(warning.source.rfc == rfc, "\(warning.code)")
        }
    }

    @Test("The blocks: 300 to 329, 330 to 339 and 370 to 379 by RFC 3261, 380 to 399 since RFC 5630")
    func blocks() {
        #expect(WarningCode.Block.allCases.map(\.range) == [300...329, 330...339, 370...379, 380...399])
        #expect(WarningCode.Block.miscellaneous.source.rfc == 5630)
        for warning in WarningCode.all {
            #expect(warning.block.range.contains(warning.code), "\(warning.code)")
        }
    }

    @Test("A call refused because of sip or sips gets 480 with 380 or 381: RFC 5630 sections 5.1.2 and 5.3", arguments: [380, 381])
    func sips(code: Int) {
        let warning = WarningCode.all.first { $0.code == code }
        #expect(warning?.responses == [480])
        #expect(warning?.responseSources == [.rfc(5630, "5.1.2"), .rfc(5630, "5.3")])
    }

    @Test("A call refused for want of a common language gets 488 or 606 with 308: RFC 8373 section 5.2")
    func language() {
        let warning = WarningCode.all.first { $0.code == 308 }
        #expect(warning?.responses == [488, 606])
        #expect(warning?.responseSources == [.rfc(8373, "5.2")])
    }

    @Test("Every warning about the session description, its network or its bandwidth goes with 488 and 606")
    func media() {
        for warning in WarningCode.all where warning.block != .miscellaneous {
            #expect(warning.responses == [488, 606], "\(warning.code)")
        }
        #expect(WarningCode.warnings(with: 488) == WarningCode.warnings(with: 606))
        #expect(WarningCode.warnings(with: 480).map(\.code) == [380, 381])
    }

    @Test("399 is bound to no response and must not trigger any action: RFC 3261 section 20.43")
    func miscellaneous() {
        let warning = WarningCode.all.first { $0.code == 399 }
        #expect(warning?.responses.isEmpty == true)
        #expect(warning?.note?.contains("must not act") == true)
    }
}
