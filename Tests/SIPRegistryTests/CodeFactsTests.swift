// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

struct CodeFactsTests {
    private static let all = Registry.standard.codes.compactMap { Registry.standard.facts(ofCode: $0.code) }

    private static func facts(_ code: Int) throws -> CodeFacts { try #require(Registry.standard.facts(ofCode: code)) }

    @Test func everyRecordHasFactsAndNoOtherNumberHas() {
        #expect(Self.all.map(\.code.code) == Registry.standard.codes.map(\.code))
        #expect(Registry.standard.facts(ofCode: 477) == nil)
        #expect(Registry.standard.facts(ofDeFactoCode: 477)?.code.code == 477)
        #expect(Registry.standard.facts(ofDeFactoCode: 486) == nil)
    }

    // MARK: - Header fields

    @Test func headerRulesAreForMethodsThatTheCodeAnswers() {
        for facts in Self.all {
            for rule in facts.headers + facts.generalHeaders {
                #expect(rule.methods.allSatisfy { facts.code.methods.allows($0) }, "\(facts.code.code) \(rule.name)")
                #expect(rule.applies(to: facts.code.code), "\(facts.code.code) \(rule.name)")
            }
        }
    }

    @Test func noHeaderRuleStandsTwice() {
        for facts in Self.all {
            let rules = facts.headers
            for (place, rule) in rules.enumerated() {
                #expect(!rules[..<place].contains(rule), "\(facts.code.code) \(rule.name)")
                #expect(!rules[..<place].contains { rule.givesWay(to: $0) }, "\(facts.code.code) \(rule.name)")
            }
        }
    }

    @Test func a204HasTheRulesOfSUBSCRIBEAlone_RFC5839_7_1() throws {
        let rules = try Self.facts(204).headers
        #expect(rules.map(\.name) == ["Expires", "Contact", "Authentication-Info"])
        #expect(rules.first?.sources.contains(.rfc(6665, "3.1.1")) == true)
        // 204 is sent within a dialog and establishes none.
        #expect(!rules.contains { $0.name == "Record-Route" })
    }

    @Test func a202HasNoRuleForMethodsThatItMustNotAnswer_RFC6665_8_3_1() throws {
        let rules = try Self.facts(202).headers
        for method in [SIPMethod.subscribe, .notify, .refer] { #expect(!rules.contains { $0.methods.contains(method) }) }
        #expect(rules.contains { $0.name == "Expires" && $0.methods == [.publish] })
    }

    @Test func aNarrowerRuleReplacesAWiderOneOnTheSameField() throws {
        let moved = try Self.facts(302).headers.filter { $0.name == "Contact" }
        #expect(moved.map(\.strength) == [.should])
        #expect(try Self.facts(380).headers.contains { $0.name == "Contact" && $0.scope == .responseClass(.redirection) })
        let notAllowed = try Self.facts(405)
        #expect(notAllowed.headers.map(\.name) == ["Allow"])
        #expect(!notAllowed.generalHeaders.contains { $0.name == "Allow" })
        // A Reason field has one value for each protocol, so a rule on one does not affect the others.
        #expect(try Self.facts(199).generalHeaders.contains { $0.name == "Reason" && $0.sources == [.rfc(6432, "3")] })
    }

    @Test func a199ShouldCarryNeitherContactNorRecordRouteFromAProxy_RFC6228_6() throws {
        let rules = try Self.facts(199).headers
        for field in ["Contact", "Record-Route"] {
            let rule = try #require(rules.first { $0.name == field })
            #expect(rule.condition?.contains("a 199 that a proxy makes should not carry it") == true)
            #expect(rule.sources.contains(.rfc(6228, "6")))
        }
    }

    @Test func everyResponseCarriesItsGeneralFields_RFC3261_8_2_6_2() {
        for facts in Self.all {
            #expect(Set(facts.generalHeaders.map(\.name)).isSuperset(of: ["Via", "From", "To", "Call-ID", "CSeq"]))
        }
    }

    // MARK: - Inside a dialog

    @Test(arguments: [409, 411, 424, 425, 430, 433, 439, 440, 469, 470, 555, 607, 608])
    func aCodeWithoutARowSaysWhatStandsInAndWhy_RFC5057_5_1(code: Int) throws {
        let effect = try #require(try Self.facts(code).effect)
        #expect(effect.isInherited)
        let basis = try #require(effect.statements.first { $0.text == effect.basis })
        #expect(basis.text.contains("no row for \(code)"))
        #expect(basis.text.contains(effect.row.label))
        #expect(basis.text.contains([409, 411].contains(code) ? "never registered" : "registered later"))
    }

    @Test func everyStatementOnADialogIsASentenceWithASource() {
        for facts in Self.all {
            guard let effect = facts.effect else { continue }
            #expect(effect.statements.allSatisfy { $0.text.hasSuffix(".") }, "\(facts.code.code)")
            #expect(effect.statements.allSatisfy { $0.source.section != nil }, "\(facts.code.code)")
            #expect(effect.statements.count == Set(effect.statements.map(\.text)).count)
            #expect(effect.remarks.allSatisfy { remark in effect.statements.contains { $0.text == remark.text } })
        }
    }

    @Test(arguments: [404, 410, 416, 482, 483, 484, 485, 502, 604])
    func theEndOfADialogIsSaidInAWholeSentence(code: Int) throws {
        let first = try #require(try Self.facts(code).effect?.statements.first)
        #expect(first.text == "Ends the dialog. Nothing survives: every usage that shares the dialog ends with it.")
    }

    @Test func whatAMachineRejectsSaysNothingOfAPerson_RFC8688_1() throws {
        let effect = try #require(try Self.facts(608).effect)
        #expect(effect.note == nil)
        #expect(effect.statements.contains { $0.source == .rfc(8688, "1") && $0.text.contains("machine") })
        #expect(!effect.statements.contains { $0.text.contains("It speaks of the person") })
    }

    @Test func nothingAdvisesARetryWhereTheRecordSaysNo() {
        for facts in Self.all where facts.code.next.retry == .no {
            let note = facts.effect?.note ?? ""
            #expect(!note.contains("With Retry-After the request is repeated"), "\(facts.code.code)")
        }
    }

    // MARK: - Q.850

    @Test func standardsComeBeforeProducts() {
        for facts in Self.all {
            for rows in [facts.toQ850, facts.fromQ850] {
                let isVendor = rows.map { $0.authority.vendor != nil }
                #expect(isVendor == isVendor.sorted { !$0 && $1 }, "\(facts.code.code)")
            }
        }
    }

    @Test func aResponseThatEndsNoCallBecomesNoCause() throws {
        #expect(try Self.facts(200).toQ850.isEmpty)
        #expect(try Self.facts(180).toQ850.isEmpty)
        #expect(try Self.facts(486).toQ850.contains { $0.authority == .rfc3398 && $0.cause == 17 && $0.sentLocation == .network })
    }

    // MARK: - What else is joined

    @Test func metricsValuesAndConfusionsAreJoined() throws {
        #expect(try Self.facts(486).metrics.contains { $0.metric == .seer && $0.role == .numerator })
        #expect(try Self.facts(424).subregistryValues.allSatisfy { $0.registry == .geolocationError })
        #expect(try !Self.facts(424).subregistryValues.isEmpty)
        #expect(try Self.facts(488).warnings.contains { $0.code == 304 })
        for facts in Self.all { #expect(facts.confusions.count == facts.code.confusedWith.count, "\(facts.code.code)") }
    }

    @Test func anOperatorsRemarkIsAmongTheFacts() {
        let overlay = Overlay(source: "Test desk", remarks: [486: OperatorRemark(owner: "a"), 477: OperatorRemark(owner: "b")])
        let registry = Registry.standard.adding(overlay)
        #expect(registry.facts(ofCode: 486)?.remark?.owner == "a")
        #expect(registry.facts(ofCode: 487)?.remark == nil)
        #expect(registry.facts(ofDeFactoCode: 477)?.remark?.owner == "b")
    }

    @Test func anUnregisteredNumberIsTreatedAsItsClass_RFC3261_8_1_3_2() throws {
        let facts = try #require(Registry.standard.facts(ofDeFactoCode: 477))
        #expect(facts.equivalent?.code == 400)
        #expect(facts.effect?.isInherited == true)
        #expect(facts.effect?.basis.contains("never registered") == true)
    }
}
