// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

struct WarningCodeTests {
    /// RFC 3261 §20.43, RFC 5630 §9 and RFC 8373 §6.2, copied from the text by hand.
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

    @Test func theCodesAndTheirTextsSection9_RFC3261_20_43_RFC5630_RFC8373_6_2() {
        #expect(WarningCode.all.map(\.code) == Self.texts.map(\.0))
        #expect(WarningCode.all.map(\.text) == Self.texts.map(\.1))
    }

    @Test func theDocumentsThatDefineThem() {
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

    @Test func theBlocks300To329330To339And370To379By380To399Since_RFC3261_RFC5630() {
        #expect(WarningCode.Block.allCases.map(\.range) == [300...329, 330...339, 370...379, 380...399])
        #expect(WarningCode.Block.miscellaneous.source.rfc == 5630)
        for warning in WarningCode.all {
            #expect(warning.block.range.contains(warning.code), "\(warning.code)")
        }
    }

    @Test(arguments: [380, 381])
    func aCallRefusedBecauseOfSipOrSipsGets480With380Or381Sections512And53_RFC5630(code: Int) {
        let warning = WarningCode.all.first { $0.code == code }
        #expect(warning?.responses == [480])
        #expect(warning?.responseSources == [.rfc(5630, "5.1.2"), .rfc(5630, "5.3")])
    }

    @Test func aCallRefusedForWantOfACommonLanguageGets488Or606With308_RFC8373_5_2() {
        let warning = WarningCode.all.first { $0.code == 308 }
        #expect(warning?.responses == [488, 606])
        #expect(warning?.responseSources == [.rfc(8373, "5.2")])
    }

    @Test func everyWarningAboutTheSessionDescriptionItsNetworkOrItsBandwidthGoesWith488And606() {
        for warning in WarningCode.all where warning.block != .miscellaneous {
            #expect(warning.responses == [488, 606], "\(warning.code)")
        }
        #expect(WarningCode.warnings(with: 488) == WarningCode.warnings(with: 606))
        #expect(WarningCode.warnings(with: 480).map(\.code) == [380, 381])
    }

    @Test func the399IsBoundToNoResponseAndMustNotTriggerAnyAction_RFC3261_20_43() {
        let warning = WarningCode.all.first { $0.code == 399 }
        #expect(warning?.responses.isEmpty == true)
        #expect(warning?.note?.contains("must not act") == true)
    }
}
