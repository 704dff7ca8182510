// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

struct DeFactoTests {
    @Test(arguments: [203, 474, 510, 520, 701, 900])
    func numbersThatNeverGoOverTheWireOrStandInAListByMistakeAreNoDeFactoCodes(code: Int) {
        #expect(!DeFactoUse.uses(of: code).isEmpty)
        #expect(Registry.standard.deFactoCode(code) == nil)
    }

    @Test(arguments: [473, 475, 476, 477, 478, 479])
    func theErrorNumbersOfTheSERFamilyThatDoubleAsResponseCodes(code: Int) throws {
        let entry = try #require(Registry.standard.deFactoCode(code))
        #expect(entry.isOnTheWire)
        #expect(entry.tier == .deFacto)
        #expect(entry.phrase?.contains("(\(code)/TM)") == true)
    }

    @Test(arguments: [474, 480, 510, 520])
    func anErrorNumberWithoutAPhraseOfItsOwnGoesOutAs500(code: Int) {
        let uses = DeFactoUse.uses(of: code).filter { $0.kind == .internalOnly }
        #expect(uses.map(\.wireCode) == [500])
    }

    @Test(arguments: [303, 403, 412, 480, 500, 603])
    func aRegisteredOrHistoricCodeIsNeverADeFactoOne(code: Int) {
        #expect(Registry.standard.deFactoCode(code) == nil)
        #expect(Registry.standard.code(code) != nil)
    }

    @Test func whatIsCertainComesBeforeWhatIsNot() throws {
        let dialog = try #require(Registry.standard.deFactoCode(101))
        #expect(dialog.uses.map(\.certainty) == [.confirmed, .uncertain])
        #expect(DeFactoUse.uses(of: 101).last?.isOnTheWire == false)
    }

    @Test func everyUseHasASourceAndSaysWhatItMeans() {
        for use in DeFactoUse.all {
            #expect(!use.sources.isEmpty, "\(use.code)")
            #expect(!use.meaning.isEmpty, "\(use.code)")
        }
    }

    @Test func anUnregisteredNumberThatIsSentSaysWhatLiesBehindItAndWhatToCheckEachSentenceOnce() {
        for code in Registry.standard.deFactoCodes where code.isOnTheWire {
            #expect(!code.likelyCauses.isEmpty, "\(code.code)")
            #expect(!code.checks.isEmpty, "\(code.code)")
            #expect(Set(code.likelyCauses).count == code.likelyCauses.count)
            #expect(Set(code.checks).count == code.checks.count)
        }
    }
}
