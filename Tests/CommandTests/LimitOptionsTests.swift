// SPDX-License-Identifier: Apache-2.0

import HTTPServer
import Testing

@testable import sip_codes

struct LimitOptionsTests {
    @Test func everyLimitHasARow() {
        #expect(LimitOptions.rows.count == Mirror(reflecting: Limits()).children.count)
    }

    /// The help text names the default, which stands in another file.
    @Test func helpNamesTheDefaultInForce() throws {
        let help = Serve.helpMessage(columns: 200).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for row in LimitOptions.rows {
            let start = try #require(help.firstRange(of: "--\(row.flag) <\(row.flag)>")).upperBound
            let text = help[start...].prefix { $0 != "<" }
            #expect(text.contains("[default: \(Limits()[keyPath: row.limit])]"), "\(row.flag): \(text)")
        }
    }

    @Test func everyDefaultLiesWithinItsRange() {
        for row in LimitOptions.rows { #expect(row.range.contains(Limits()[keyPath: row.limit]), "\(row.flag)") }
    }

    @Test func readsEachLimitFromItsVariable() throws {
        for row in LimitOptions.rows {
            let value = row.range.lowerBound
            let environment = Environment([Environment.variable(for: row.flag): String(value)])
            let limits = try LimitOptions.parse([]).limits(environment)
            #expect(limits[keyPath: row.limit] == value, "\(row.flag)")
        }
    }
}
