// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct FieldNameTests {
    /// The name in a message: "if-none-match" for "ifNoneMatch".
    private static func wireName(_ name: FieldName) -> String {
        if name == .xRequestID { return "x-request-id" }
        return String(describing: name).map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
    }

    @Test(arguments: FieldName.allCases)
    func isFoundInAnyCase_RFC9110_5_1(name: FieldName) {
        let wire = Self.wireName(name)
        for spelling in [wire, wire.uppercased(), wire.capitalized] {
            #expect(FieldName(Array(spelling.utf8).span) == name, "\(spelling)")
        }
    }

    @Test(arguments: FieldName.allCases)
    func isNotFoundInLongerOrShorterNames(name: FieldName) {
        let wire = Self.wireName(name)
        for spelling in [wire + "x", "x" + wire, String(wire.dropLast()), wire.dropLast() + "_"] {
            #expect(FieldName(Array(spelling.utf8).span) == nil, "\(spelling)")
        }
    }

    @Test func everyNameFitsTheBitsOfAHead() {
        #expect(FieldName.allCases.allSatisfy { $0.rawValue < 32 })
    }
}

extension String {
    fileprivate var capitalized: String { split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: "-") }
}
