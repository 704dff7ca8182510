// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

struct ResponseCodeTests {
    private static let codes = Registry.standard.codes

    @Test(arguments: codes)
    func hasEveryField(_ code: ResponseCode) {
        #expect(!code.reasonPhrase.isEmpty)
        #expect(code.meaning.hasSuffix("."))
        #expect(code.meaning.count <= 100, "one line: \(code.meaning)")
        #expect(!code.meaning.contains("\n"))
        let sentences = code.description.split(separator: ". ").count
        #expect((2...6).contains(sentences), "\(sentences) sentences")
        #expect(!code.context.position.isEmpty)
        #expect(!code.context.sentBy.isEmpty)
        #expect(!code.context.receiver.isEmpty)
        #expect(code.definition.rfc != nil)
        #expect(code.definition.section != nil)
        #expect(code.definition.url?.hasPrefix("https://www.rfc-editor.org/rfc/rfc") == true)
        #expect(!code.next.how.isEmpty)
        #expect(!code.next.failover.reason.isEmpty)
        #expect(!code.severity.reason.isEmpty)
        for note in code.related { #expect(!note.note.isEmpty) }
    }

    @Test(arguments: codes.filter { $0.code >= 300 })
    func aFailureHasAtLeastTwoCausesAndTwoChecks(_ code: ResponseCode) {
        #expect(code.likelyCauses.count >= 2)
        #expect(code.checks.count >= 2)
    }

    @Test func proseIsPlainASCII() {
        for code in Self.codes {
            let prose = [code.meaning, code.description, code.context.position, code.context.receiver] + code.likelyCauses + code.checks
            for text in prose { #expect(text.utf8.allSatisfy { $0 < 0x80 }, "\(code.code): \(text)") }
        }
    }

    @Test func wirePhraseDiffersForTheDeprecatedCodeAlone() {
        #expect(Self.codes.filter { $0.wirePhrase != $0.reasonPhrase }.map(\.code) == [202])
        #expect(Registry.standard.code(202)?.wirePhrase == "Accepted")
    }

    /// Codes that engineers confuse: each one names at least one other of its group, and the difference.
    @Test(arguments: [[408, 480, 486, 487, 600, 603], [401, 407], [404, 604], [406, 415, 488, 606], [603, 607, 608]])
    func tellsApartWhatIsMixedUp(_ group: [Int]) throws {
        for number in group {
            let code = try #require(Registry.standard.code(number))
            let others = Set(code.confusedWith.map(\.code))
            #expect(!others.isDisjoint(with: Set(group).subtracting([number])), "\(number)")
            for confusion in code.confusedWith { #expect(confusion.difference.contains(String(confusion.code)), "\(number)") }
        }
        let named = Set(group.flatMap { Registry.standard.code($0)?.confusedWith.map(\.code) ?? [] })
        #expect(named.isSuperset(of: group))
    }

    @Test func failoverFollowsTheReasoningOfTheTable() {
        for number in [408, 503] { #expect(Registry.standard.code(number)?.next.failover.advice == .yes, "\(number)") }
        for number in [404, 486, 603] { #expect(Registry.standard.code(number)?.next.failover.advice == .no, "\(number)") }
    }

    @Test func severityColoursTheWellKnownOnes() {
        #expect(Registry.standard.code(407)?.severity.level == .expectedChallenge)
        #expect(Registry.standard.code(401)?.severity.level == .expectedChallenge)
        #expect(Registry.standard.code(487)?.severity.level == .normal)
        #expect(Registry.standard.code(488)?.severity.level == .negotiation)
        #expect([.overload, .serverFault].contains(Registry.standard.code(503)?.severity.level))
    }
}
