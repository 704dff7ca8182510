// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

/// What one table names in another one is there.
@Suite("Links between the tables")
struct LinkTests {
    private static let known = Set(Registry.standard.codes.map(\.code))
    private static let causes = Set(Q850Cause.all.map(\.cause))

    @Test("Every code that another is told apart from has a record, and is another one")
    func confusions() {
        for record in Registry.standard.codes {
            let others = record.confusedWith.map(\.code)
            #expect(Self.known.isSuperset(of: others), "\(record.code)")
            #expect(!others.contains(record.code), "\(record.code)")
            #expect(Set(others).count == others.count, "\(record.code)")
        }
    }

    @Test(
        "Codes that are easily mixed up are told apart from each other in both records",
        arguments: [
            [408, 480, 486, 487], [486, 600], [600, 603], [401, 407], [404, 604], [415, 488], [488, 606], [607, 608, 603],
        ])
    func mutualConfusions(group: [Int]) throws {
        for code in group {
            let others = try #require(Registry.standard.code(code)).confusedWith.map(\.code)
            // Each is compared with a neighbour of the group at least, and the neighbour with it.
            let neighbours = group.filter { $0 != code && others.contains($0) }
            #expect(!neighbours.isEmpty, "\(code)")
            for neighbour in neighbours {
                let back = try #require(Registry.standard.code(neighbour)).confusedWith.map(\.code)
                #expect(back.contains(code), "\(neighbour) does not name \(code)")
            }
        }
    }

    @Test("Every code and cause of a mapping has a record")
    func mappings() {
        for row in CauseMapping.all {
            // FreeSWITCH maps 200 as well: a record like any other.
            if let code = row.sipCode { #expect(Self.known.contains(code), "\(row.authority.name) \(code)") }
            if let cause = row.cause { #expect(Self.causes.contains(cause), "\(row.authority.name) cause \(cause)") }
        }
    }

    @Test("A standard maps only causes that Q.850 assigns, and only registered codes")
    func standardMappings() {
        let assigned = Set(Q850Cause.assigned.map(\.cause))
        for row in CauseMapping.standards {
            if let cause = row.cause { #expect(assigned.contains(cause)) }
            if let code = row.sipCode { #expect(Registry.standard.code(code)?.registration == .iana) }
        }
    }

    @Test("Every response that a warning goes with has a record")
    func warnings() {
        #expect(Self.known.isSuperset(of: WarningCode.all.flatMap(\.responses)))
    }

    @Test("Every code of a header rule, a metric, a dialog effect and a remark has a record")
    func rules() {
        func single(_ scope: CodeScope) -> Int? {
            if case .code(let code) = scope { code } else { nil }
        }
        #expect(Self.known.isSuperset(of: HeaderRule.all.compactMap { single($0.scope) }))
        let metricCodes = MetricUse.all.compactMap { use -> Int? in
            if case .response(let scope) = use.event { single(scope) } else { nil }
        }
        #expect(Self.known.isSuperset(of: metricCodes))
        #expect(Self.known.isSuperset(of: DialogEffect.all.map(\.code)))
        #expect(Self.known.isSuperset(of: DialogEffect.remarks.flatMap(\.codes)))
    }

    @Test("Every code of a call flow has a record")
    func flows() {
        #expect(Self.known.isSuperset(of: CallFlow.all.flatMap(\.codes)))
    }

    @Test("Every alias is of a code that has a record")
    func aliases() {
        #expect(Self.known.isSuperset(of: PhraseAlias.all.map(\.code)))
    }

    @Test("A de-facto use that goes over the wire under another number names one that has a record")
    func wireCodes() {
        let wireCodes = DeFactoUse.all.compactMap(\.wireCode)
        #expect(!wireCodes.isEmpty)
        #expect(Self.known.isSuperset(of: wireCodes))
    }

    @Test("A use of a registered code is of one that has a record; an unregistered number on the wire has none")
    func deFactoUses() {
        for use in DeFactoUse.all {
            switch use.kind {
            case .phraseOnRegisteredCode, .misusedRegisteredCode:
                #expect(Self.known.contains(use.code), "\(use.code)")
            case .onTheWire:
                #expect(!Self.known.contains(use.code), "\(use.code)")
            case .tableEntry, .internalOnly, .erroneousListing:
                break
            }
        }
        for entry in Registry.standard.deFactoCodes {
            #expect(Registry.standard.code(entry.code) == nil, "\(entry.code)")
            #expect(Registry.standard.deFactoCode(entry.code) == entry)
        }
    }

    @Test("Every SIP cause of a Reason protocol, and every code that a subregistry explains, has a record")
    func reasons() {
        let stir = ReasonProtocol.named("STIR")?.causes.map(\.value) ?? []
        #expect(stir == [403, 428, 436, 437, 438])
        #expect(Self.known.isSuperset(of: stir))
        #expect(Self.known.isSuperset(of: SubregistryValue.Subregistry.allCases.compactMap(\.responseCode)))
        #expect(Self.known.isSuperset(of: CauseURIParameter.all.map(\.value)))
    }

    @Test("Every section is a number, so that its address leads somewhere")
    func sections() {
        for reference in Self.references {
            guard reference.rfc != nil, let section = reference.section else { continue }
            let parts = section.split(separator: ".", omittingEmptySubsequences: false)
            #expect(parts.allSatisfy { Int($0) != nil }, "\(reference.citation)")
        }
    }

    private static var references: [Reference] {
        let codes = Registry.standard.codes
        var references = codes.flatMap { [$0.definition] + $0.related.map(\.reference) + $0.next.sources }
        references += codes.compactMap(\.methods.source)
        references += CauseMapping.all.map(\.source)
        references += HeaderRule.all.flatMap(\.sources)
        references += MetricUse.all.map(\.source)
        references += DialogEffect.remarks.map(\.source)
        references += WarningCode.all.flatMap { [$0.source] + $0.responseSources }
        references += MethodInfo.all.flatMap { [$0.definition] + $0.related.map(\.reference) + $0.sources }
        references += PhraseAlias.all.flatMap(\.sources)
        references += DeFactoUse.all.flatMap(\.sources)
        references += ReasonProtocol.all.flatMap { [$0.reference] + $0.seeAlso }
        references += CallFlow.all.flatMap(\.sources)
        references += ClassNote.all.flatMap(\.sources)
        references += Symptom.all.flatMap { $0.sources + $0.explanations.compactMap(\.source) }
        return references
    }
}
