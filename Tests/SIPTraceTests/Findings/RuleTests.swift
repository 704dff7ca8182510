// SPDX-License-Identifier: Apache-2.0

import SIPRegistry
import Testing

@testable import SIPTrace

/// Tests every rule with two traces: one in which it must have a finding, and a similar one in which it must not.
@Suite struct RuleTests {
    private static let ids = Rule.all.map(\.id)

    @Test(arguments: ids) func findsItsMatter(id: String) throws {
        let findings = try Explanation(of: Fixture.bytes("Rules/\(id).found.txt")).findings
        let finding = try #require(findings.first { $0.id == id }, "found \(findings.map(\.id))")
        #expect(!finding.evidence.isEmpty)
        for evidence in finding.evidence {
            #expect(evidence.line > 0)
            #expect(!evidence.text.isEmpty)
        }
    }

    @Test(arguments: ids) func staysSilentElsewhere(id: String) throws {
        let findings = try Explanation(of: Fixture.bytes("Rules/\(id).other.txt")).findings
        #expect(!findings.contains { $0.id == id })
        #expect(!findings.isEmpty)
    }

    /// Also that a finding that blames a side has evidence, and that its verdict and its blame do not contradict each other.
    @Test(arguments: ids) func saysWhatWouldRefuteIt(id: String) throws {
        for finding in try Explanation(of: Fixture.bytes("Rules/\(id).found.txt")).findings {
            #expect(finding.refutedBy.hasSuffix("."))
            #expect(finding.explanation.hasSuffix("."), "\(finding.explanation)")
            #expect(!finding.explanation.contains("  "), "\(finding.explanation)")
            #expect(!finding.checks.isEmpty)
            #expect(!finding.sources.isEmpty)
            if finding.verdict == .fault && finding.fault != .unknown { #expect(!finding.evidence.isEmpty) }
            if finding.verdict == .noFault { #expect(finding.fault == .nobody) }
            if finding.verdict == .cannotTell { #expect(finding.fault == .unknown) }
            if finding.verdict == .fault { #expect(finding.fault != .nobody) }
        }
    }

    @Test func hasOneIDAndOneTitleEach() {
        #expect(Set(Self.ids).count == Self.ids.count)
        #expect(Set(Rule.all.map(\.title)).count == Self.ids.count)
        #expect(Self.ids.count >= 60)
        for id in Self.ids { #expect(id.utf8.allSatisfy { $0.isDigit || ($0.isLetter && !$0.isUpper) || $0 == UInt8(ascii: "-") }) }
    }

    @Test func citesDocuments() {
        for rule in Rule.all { #expect(!rule.sources.isEmpty, "\(rule.id)") }
    }
}
