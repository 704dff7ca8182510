// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

@Suite("Forking preference")
struct ForkingPreferenceTests {
    @Test(
        "What a forking proxy does with a response: RFC 3261 section 16.7 steps 5 and 6",
        arguments: [
            (100, ForkingPreference.Rank.neverForwarded, 5),
            (180, .forwardedAtOnce, 5), (183, .forwardedAtOnce, 5), (199, .forwardedAtOnce, 5),
            (200, .forwardedAtOnce, 5), (202, .forwardedAtOnce, 5),
            (600, .endsAllBranches, 5), (603, .endsAllBranches, 5), (607, .endsAllBranches, 5), (608, .endsAllBranches, 5),
            (401, .preferredInClass, 6), (407, .preferredInClass, 6), (415, .preferredInClass, 6), (420, .preferredInClass, 6),
            (484, .preferredInClass, 6),
            (302, .candidate, 6), (404, .candidate, 6), (408, .candidate, 6), (486, .candidate, 6), (500, .candidate, 6),
            (503, .lastResort, 6),
        ])
    func rank(code: Int, rank: ForkingPreference.Rank, step: Int) {
        let preference = ForkingPreference(of: code)
        #expect(preference.rank == rank)
        #expect(preference.step == step)
        #expect(preference.source == .rfc(3261, "16.7"))
    }

    @Test("The codes preferred within 4xx are the five that RFC 3261 section 16.7 step 6 names")
    func preferred() {
        let preferred = (100...699).filter { ForkingPreference(of: $0).rank == .preferredInClass }
        #expect(preferred == [401, 407, 415, 420, 484])
    }

    @Test(
        "The proxy may try the contacts of a 3xx itself, and a SIP URI after a 416: RFC 3261 section 16.7 step 4",
        arguments: [300, 302, 399, 416])
    func recursion(code: Int) {
        #expect(ForkingPreference(of: code).explanation.contains("(step 4)"))
    }

    @Test("A chosen 401 or 407 carries the challenges of all branches: RFC 3261 section 16.7 step 7", arguments: [401, 407])
    func challenges(code: Int) {
        #expect(ForkingPreference(of: code).explanation.contains("(step 7)"))
    }

    @Test("A lone 503 becomes 500: RFC 3261 section 16.7 step 6")
    func serviceUnavailable() {
        #expect(ForkingPreference(of: 503).explanation.contains("500"))
        #expect((100...699).filter { ForkingPreference(of: $0).rank == .lastResort } == [503])
    }
}
