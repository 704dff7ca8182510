// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

@Suite struct RankingTests {
    /// The finding that an engineer would name comes first, in all traces whose cause is known.
    @Test func namesTheCauseFirst() throws {
        let table = try Fixture.text("Explain/expected.csv").split(separator: "\n").dropFirst()
        #expect(table.count >= 60)
        var first = 0
        var blamed: [String] = []
        for line in table {
            let columns = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            try #require(columns.count == 4)
            let finding = try #require(try Explanation(of: Fixture.bytes("Explain/\(columns[0])")).findings.first)
            if columns[2].split(separator: "|").contains(Substring(finding.id)) { first += 1 }
            let allowed = columns[3].split(separator: "|").map(String.init) + ["nobody", "unknown"]
            if !allowed.contains(finding.fault.rawValue) { blamed.append("\(columns[0]): \(finding.id) blames \(finding.fault.rawValue)") }
        }
        #expect(first * 10 >= table.count * 8)
        #expect(blamed.count * 20 <= table.count, "\(blamed)")
    }

    @Test func putsAFailedCallBeforeKeepAlives() throws {
        let call = try Fixture.text("Rules/number-unknown.found.txt")
        let keepAlive = try Fixture.text("Rules/keep-alive-answered.found.txt")
        let findings = try Explanation(of: Array((keepAlive + "\n\n" + call).utf8)).findings
        #expect(findings.first?.id == "number-unknown")
        #expect(findings.contains { $0.id == "keep-alive-answered" })
    }

    @Test func answersEveryText() throws {
        #expect(try !Explanation(of: Array("hello".utf8)).findings.isEmpty)
        #expect(try Explanation(of: Array("OPTIONS sip:a@example.com SIP/2.0\n".utf8)).findings.first?.verdict == .cannotTell)
    }
}
