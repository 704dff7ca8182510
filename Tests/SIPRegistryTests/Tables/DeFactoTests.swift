// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

@Suite("De-facto uses")
struct DeFactoTests {
    @Test(
        "Numbers that never go over the wire, or stand in a list by mistake, are no de-facto codes",
        arguments: [203, 474, 510, 520, 701, 900])
    func notCodes(code: Int) {
        #expect(!DeFactoUse.uses(of: code).isEmpty)
        #expect(Registry.standard.deFactoCode(code) == nil)
    }

    @Test("The error numbers of the SER family that double as response codes", arguments: [473, 475, 476, 477, 478, 479])
    func proxyErrors(code: Int) throws {
        let entry = try #require(Registry.standard.deFactoCode(code))
        #expect(entry.isOnTheWire)
        #expect(entry.tier == .deFacto)
        #expect(entry.phrase?.contains("(\(code)/TM)") == true)
    }

    @Test("An error number without a phrase of its own goes out as 500", arguments: [474, 480, 510, 520])
    func internalErrors(code: Int) {
        let uses = DeFactoUse.uses(of: code).filter { $0.kind == .internalOnly }
        #expect(uses.map(\.wireCode) == [500])
    }

    @Test("A registered or historic code is never a de-facto one", arguments: [303, 403, 412, 480, 500, 603])
    func registered(code: Int) {
        #expect(Registry.standard.deFactoCode(code) == nil)
        #expect(Registry.standard.code(code) != nil)
    }

    @Test("What is certain comes before what is not")
    func order() throws {
        let dialog = try #require(Registry.standard.deFactoCode(101))
        #expect(dialog.uses.map(\.certainty) == [.confirmed, .uncertain])
        #expect(DeFactoUse.uses(of: 101).last?.isOnTheWire == false)
    }

    @Test("Every use has a source and says what it means")
    func sources() {
        for use in DeFactoUse.all {
            #expect(!use.sources.isEmpty, "\(use.code)")
            #expect(!use.meaning.isEmpty, "\(use.code)")
        }
    }

    @Test("An unregistered number that is sent says what lies behind it and what to check, each sentence once")
    func advice() {
        for code in Registry.standard.deFactoCodes where code.isOnTheWire {
            #expect(!code.likelyCauses.isEmpty && !code.checks.isEmpty, "\(code.code)")
            #expect(Set(code.likelyCauses).count == code.likelyCauses.count && Set(code.checks).count == code.checks.count)
        }
    }
}
