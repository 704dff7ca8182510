// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

/// What a new record is easily made without: texts of its own, and its rows in the tables beside it.
struct CompletenessTests {
    /// The texts that occur in the records of more than one owner, each with its owners.
    private static func shared(_ texts: [(owner: String, text: String)]) -> [String] {
        Dictionary(grouping: texts) { $0.text.lowercased() }
            .filter { Set($0.value.map(\.owner)).count > 1 }
            .map { "\(Set($0.value.map(\.owner)).sorted()): \($0.key)" }
            .sorted()
    }

    @Test func noCodeHasTheTextsOfAnother() {
        let texts = Registry.standard.codes.flatMap { code in
            [code.meaning, code.description, code.example, code.severity.reason].map { (owner: String(code.code), text: $0) }
        }
        #expect(Self.shared(texts).isEmpty)
    }

    /// A cause or a check can be true of two codes. Half of what a code says must be its own.
    @Test(arguments: Registry.standard.codes)
    func mostCausesAndChecksOfACodeAreItsOwn(_ code: ResponseCode) {
        let others = Set(Registry.standard.codes.filter { $0.code != code.code }.flatMap { $0.likelyCauses + $0.checks })
        let texts = code.likelyCauses + code.checks
        #expect(2 * texts.count { others.contains($0) } <= texts.count)
    }

    @Test(arguments: Registry.standard.codes)
    func everyCodeIsFoundByWhatPeopleSayOfIt(_ code: ResponseCode) {
        let own = Saying.all.filter { $0.subject == .code(code.code) }
        if code.registration == .iana { #expect(own.contains { $0.reason != "people put it so" }, "no row in Vocabulary") }
        #expect(own.flatMap(\.phrases).count >= 10, "few rows in Heard")
    }

    @Test(arguments: Registry.standard.codes)
    func everyCodeHasItsRowsInTheTablesBesideIt(_ code: ResponseCode) {
        let facts = CodeFacts(code, in: .standard)
        #expect(ClassNote.all.contains { $0.responseClass == code.responseClass })
        #expect(!facts.generalHeaders.isEmpty)
        if code.code >= 300 { #expect(!facts.toQ850.isEmpty, "no cause that a gateway makes of it") }
        if code.code >= 400 { #expect(facts.effect?.statements.isEmpty == false, "no effect on a dialog") }
    }

    @Test func noSymptomHasTheTextsOfAnother() {
        let texts = Symptom.all.flatMap { symptom in
            ([symptom.title, symptom.onTheWire] + symptom.explanations.map(\.cause) + symptom.sayings).map {
                (owner: symptom.name, text: $0)
            }
        }
        #expect(Self.shared(texts).isEmpty)
    }

    @Test(arguments: Symptom.all)
    func everySymptomIsFoundByWhatPeopleSayOfIt(symptom: Symptom) {
        let heard = Saying.all.filter { $0.subject == .symptom(symptom.name) }.flatMap(\.phrases)
        #expect(heard.count >= 10, "few rows in Heard")
        #expect(!symptom.codes.isEmpty || !symptom.causes.isEmpty || !symptom.sources.isEmpty)
    }

    @Test(arguments: Q850Cause.all)
    func everyCauseHasAMeaningOfItsOwn(_ cause: Q850Cause) {
        #expect(Q850Cause.all.count { $0.meaning == cause.meaning } == 1)
    }
}
