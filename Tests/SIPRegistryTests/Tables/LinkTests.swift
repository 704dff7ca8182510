// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

/// Everything that one table names in another one exists.
struct LinkTests {
    private static let known = Set(Registry.standard.codes.map(\.code))
    private static let causes = Set(Q850Cause.all.map(\.cause))

    @Test func everyCodeThatAnotherIsToldApartFromHasARecordAndIsAnotherOne() {
        for record in Registry.standard.codes {
            let others = record.confusedWith.map(\.code)
            #expect(Self.known.isSuperset(of: others), "\(record.code)")
            #expect(!others.contains(record.code), "\(record.code)")
            #expect(Set(others).count == others.count, "\(record.code)")
        }
    }

    @Test(arguments: [
        [408, 480, 486, 487], [486, 600], [600, 603], [401, 407], [404, 604], [415, 488], [488, 606], [607, 608, 603],
    ])
    func codesThatAreEasilyMixedUpAreToldApartFromEachOtherInBothRecords(group: [Int]) throws {
        for code in group {
            let others = try #require(Registry.standard.code(code)).confusedWith.map(\.code)
            // Each is compared with at least one other code of the group, and that one with it.
            let neighbours = group.filter { $0 != code && others.contains($0) }
            #expect(!neighbours.isEmpty, "\(code)")
            for neighbour in neighbours {
                let back = try #require(Registry.standard.code(neighbour)).confusedWith.map(\.code)
                #expect(back.contains(code), "\(neighbour) does not name \(code)")
            }
        }
    }

    @Test func everyCodeAndCauseOfAMappingHasARecord() {
        for row in CauseMapping.all {
            // FreeSWITCH also maps 200, which has a record.
            if let code = row.sipCode { #expect(Self.known.contains(code), "\(row.authority.name) \(code)") }
            if let cause = row.cause { #expect(Self.causes.contains(cause), "\(row.authority.name) cause \(cause)") }
        }
    }

    @Test func aStandardMapsOnlyCausesThatQ850AssignsAndOnlyRegisteredCodes() {
        let assigned = Set(Q850Cause.assigned.map(\.cause))
        for row in CauseMapping.standards {
            if let cause = row.cause { #expect(assigned.contains(cause)) }
            if let code = row.sipCode { #expect(Registry.standard.code(code)?.registration == .iana) }
        }
    }

    @Test func everyResponseThatAWarningGoesWithHasARecord() {
        #expect(Self.known.isSuperset(of: WarningCode.all.flatMap(\.responses)))
    }

    @Test func everyCodeOfAHeaderRuleAMetricADialogEffectAndARemarkHasARecord() {
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

    @Test func everyCodeOfACallFlowHasARecord() {
        #expect(Self.known.isSuperset(of: CallFlow.all.flatMap(\.codes)))
    }

    @Test func everyAliasIsOfACodeThatHasARecord() {
        #expect(Self.known.isSuperset(of: PhraseAlias.all.map(\.code)))
    }

    @Test func aDeFactoUseThatGoesOverTheWireUnderAnotherNumberNamesOneThatHasARecord() {
        let wireCodes = DeFactoUse.all.compactMap(\.wireCode)
        #expect(!wireCodes.isEmpty)
        #expect(Self.known.isSuperset(of: wireCodes))
    }

    @Test func aUseOfARegisteredCodeIsOfOneThatHasARecordAnUnregisteredNumberOnTheWireHasNone() {
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

    @Test func everySIPCauseOfAReasonProtocolAndEveryCodeThatASubregistryExplainsHasARecord() {
        let stir = ReasonProtocol.named("STIR")?.causes.map(\.value) ?? []
        #expect(stir == [403, 428, 436, 437, 438])
        #expect(Self.known.isSuperset(of: stir))
        #expect(Self.known.isSuperset(of: SubregistryValue.Subregistry.allCases.compactMap(\.responseCode)))
        #expect(Self.known.isSuperset(of: CauseURIParameter.all.map(\.value)))
    }

    @Test func everySectionIsANumberSoThatItsAddressLeadsSomewhere() {
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
