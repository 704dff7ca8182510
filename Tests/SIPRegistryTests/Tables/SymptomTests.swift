// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

struct SymptomTests {
    @Test func namesAreSlugsEachOnceAndLeadBackToTheSymptom() {
        let names = Symptom.all.map(\.name)
        #expect(Set(names).count == names.count)
        for symptom in Symptom.all {
            #expect(symptom.name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 })
            #expect(Symptom.symptom(named: symptom.name) == symptom)
        }
        #expect(Symptom.symptom(named: "no-such-symptom") == nil)
    }

    @Test(arguments: Symptom.all)
    func eachSaysHowPeoplePutItWhatTheWireShowsHowToTellItsCausesApartAndWhatToCheck(symptom: Symptom) {
        #expect(symptom.sayings.count >= 3)
        #expect(!symptom.onTheWire.isEmpty)
        // A symptom with one explanation would have nothing to distinguish.
        #expect(symptom.explanations.count >= 2)
        #expect(symptom.explanations.allSatisfy { !$0.cause.isEmpty })
        #expect(symptom.explanations.allSatisfy { !$0.sign.isEmpty })
        #expect(symptom.checks.count >= 3)
        #expect(!symptom.sources.isEmpty)
    }

    @Test(arguments: Symptom.all)
    func whatStandsOnAStandardNamesIt(symptom: Symptom) {
        for explanation in symptom.explanations where explanation.basis == .standard {
            #expect(explanation.source != nil, "\(explanation.cause)")
        }
    }

    @Test(arguments: Symptom.all)
    func everyCodeCauseAndFlowThatASymptomNamesHasARecord(symptom: Symptom) {
        #expect(symptom.codes.allSatisfy { Registry.standard.knows($0) })
        #expect(symptom.codes == Set(symptom.codes).sorted())
        #expect(symptom.causes.allSatisfy { Q850Cause.cause($0) != nil })
        #expect(symptom.causes == Set(symptom.causes).sorted())
        if let flow = symptom.flow { #expect(CallFlow.flow(named: flow) != nil, "\(flow)") }
    }

    @Test func noSayingAndNoTitleStandsForTwoSymptoms() {
        let all = Symptom.all.flatMap { [$0.title] + $0.sayings }.map { $0.lowercased() }
        let twice = Dictionary(grouping: all) { $0 }.filter { $0.value.count > 1 }.keys
        #expect(twice.isEmpty, "\(twice.sorted())")
    }

    @Test func aCodeAndACauseLeadToTheSymptomsThatComeWithThem() {
        #expect(Symptom.symptoms(with: 603).contains { $0.name == "all-phones-stop" })
        #expect(Symptom.symptoms(withCause: 102).contains { $0.name == "drops-after-30-seconds" })
        #expect(Symptom.symptoms(with: 699).isEmpty)
        #expect(Symptom.symptoms(withCause: 0).isEmpty)
    }
}

extension Symptom: CustomTestStringConvertible {
    public var testDescription: String { name }
}
