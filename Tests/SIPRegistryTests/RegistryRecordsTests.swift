// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import SIPRegistry
import Testing

/// The library as its users see it: nothing here is imported for testing.
struct RegistryRecordsTests {
    private let registry = Registry.standard

    @Test func everyRecordIsFoundByWhatNamesIt() {
        #expect(registry.code(486)?.reasonPhrase == "Busy Here")
        #expect(registry.cause(17)?.name == "User busy")
        #expect(registry.cause(0) == nil)
        #expect(registry.warning(370)?.block == .qualityOfService)
        #expect(registry.method("invite")?.method == .invite)
        #expect(registry.method("BREW") == nil)
        #expect(registry.symptom("one-way-audio")?.name == "one-way-audio")
        #expect(registry.flow("cancelled-while-ringing") != nil)
        #expect(registry.header("retry-after").isEmpty == false)
        #expect(registry.header("X-None").isEmpty)
        #expect(registry.providerCode("32011", of: .twilio)?.id == "twilio/32011")
        #expect(registry.reasonProtocol("q.850")?.name == "Q.850")
    }

    @Test func theSearchIndexIsBuiltOnceAndEachOverlayHasItsOwn() {
        #expect(registry.search("busy").hits.first?.number == 486)
        #expect(registry.search("busy", limit: 2).hits.count == 2)
        let copy = registry
        #expect(copy.searchIndex === registry.searchIndex)
        let own = registry.adding(Overlay(source: "us", privateCodes: [PrivateCode(499, "Zebra crossing", meaning: "A zebra crosses.")]))
        #expect(own.searchIndex !== registry.searchIndex)
    }

    /// What the documentation of the library says.
    @Test func theArticlesAreTrue() {
        #expect(registry.facts(ofCode: 503)?.code.next.failover.advice == .yes)
        #expect(registry.facts(ofCode: 503)?.effect?.ends == .transaction)
        #expect(CallOutcomeReader(registry).read("USER_BUSY") == .cause(17))
        #expect(registry.search("caller hung up while ringing").hits.first?.number == 487)
        #expect(registry.deFactoCode(477) != nil)
    }

    @Test func recordsCanBeEncoded() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        for code in registry.codes { #expect(try !encoder.encode(code).isEmpty) }
        let busy = String(decoding: try encoder.encode(registry.code(486)), as: UTF8.self)
        #expect(busy.contains(#""reasonPhrase":"Busy Here""#))
        #expect(busy.contains(#""example":"SIP\/2.0 486 Busy Here\n"#))
        let rules = String(decoding: try encoder.encode(registry.header("Retry-After")), as: UTF8.self)
        #expect(rules.contains(#""scope":"503""#), "a scope is its label")
        _ = try encoder.encode(registry.symptoms)
        _ = try encoder.encode(registry.flows)
        _ = try encoder.encode(registry.providerCodes)
        _ = try encoder.encode(registry.search("busy"))
    }

    @Test func noTwoRecordsOfATableHaveTheSameIdentity() {
        #expect(Set(registry.providerCodes.map(\.id)).count == registry.providerCodes.count)
        #expect(Set(registry.codes.map(\.id)).count == registry.codes.count)
        #expect(Set(registry.flows.map(\.id)).count == registry.flows.count)
    }
}
