// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

struct ForkingPreferenceTests {
    @Test(arguments: [
        (100, ForkingPreference.Rank.neverForwarded, 5),
        (180, .forwardedAtOnce, 5), (183, .forwardedAtOnce, 5), (199, .forwardedAtOnce, 5),
        (200, .forwardedAtOnce, 5), (202, .forwardedAtOnce, 5),
        (600, .endsAllBranches, 5), (603, .endsAllBranches, 5), (607, .endsAllBranches, 5), (608, .endsAllBranches, 5),
        (401, .preferredInClass, 6), (407, .preferredInClass, 6), (415, .preferredInClass, 6), (420, .preferredInClass, 6),
        (484, .preferredInClass, 6),
        (302, .candidate, 6), (404, .candidate, 6), (408, .candidate, 6), (486, .candidate, 6), (500, .candidate, 6),
        (503, .lastResort, 6),
    ])
    func whatAForkingProxyDoesWithAResponseSteps5And6_RFC3261_16_7(code: Int, rank: ForkingPreference.Rank, step: Int) {
        let preference = ForkingPreference(of: code)
        #expect(preference.rank == rank)
        #expect(preference.step == step)
        #expect(preference.source == .rfc(3261, "16.7"))
    }

    @Test func theCodesPreferredWithin4xxAreTheFiveThatStep6Names_RFC3261_16_7() {
        let preferred = (100...699).filter { ForkingPreference(of: $0).rank == .preferredInClass }
        #expect(preferred == [401, 407, 415, 420, 484])
    }

    @Test(arguments: [300, 302, 399, 416])
    func theProxyMayTryTheContactsOfA3xxItselfAndASIPURIAfterA416Step4_RFC3261_16_7(code: Int) {
        #expect(ForkingPreference(of: code).explanation.contains("(step 4)"))
    }

    @Test(arguments: [401, 407])
    func aChosen401Or407CarriesTheChallengesOfAllBranchesStep7_RFC3261_16_7(code: Int) {
        #expect(ForkingPreference(of: code).explanation.contains("(step 7)"))
    }

    @Test func aLone503Becomes500Step6_RFC3261_16_7() {
        #expect(ForkingPreference(of: 503).explanation.contains("500"))
        #expect((100...699).filter { ForkingPreference(of: $0).rank == .lastResort } == [503])
    }
}
