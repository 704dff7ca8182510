// SPDX-License-Identifier: Apache-2.0

import HTTPServer
import Testing

@testable import sip_codes

struct LimitOptionsTests {
    @Test func everyLimitHasARow() {
        #expect(LimitOptions.rows.count == Mirror(reflecting: Limits()).children.count)
    }

    /// The help text repeats the default, which is defined in another file.
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
            let limits = try LimitOptions.parse([]).limits(environment, memory: .max)
            #expect(limits[keyPath: row.limit] == value, "\(row.flag)")
        }
    }

    @Test func connectionsFollowTheMemoryUnlessChosen() throws {
        let small = 128 << 20
        let nothing = Environment([:])
        var limits = Limits()
        limits.receivedBytes = small / 8
        #expect(try LimitOptions.parse([]).limits(nothing, memory: small).receivedBytes == small / 8)
        #expect(try LimitOptions.parse([]).limits(nothing, memory: small).connections == limits.connections(fittingIn: small))
        #expect(try LimitOptions.parse([]).limits(nothing, memory: .max).connections == Limits().connections)
        #expect(try LimitOptions.parse(["--max-connections", "9000"]).limits(nothing, memory: small).connections == 9000)
        #expect(try LimitOptions.parse([]).limits(nothing, memory: .max, descriptors: 1024).connections == 896)
        #expect(try LimitOptions.parse(["--max-connections", "9000"]).limits(nothing, memory: .max, descriptors: 1024).connections == 9000)
        #expect(try LimitOptions.parse([]).limits(nothing, memory: small).workers == 2)
        #expect(try LimitOptions.parse([]).limits(nothing, memory: 1).workers == 1)
        let variable = Environment(["SIP_CODES_MAX_CONNECTIONS": "9001"])
        #expect(try LimitOptions.parse([]).limits(variable, memory: small).connections == 9001)
    }
}
