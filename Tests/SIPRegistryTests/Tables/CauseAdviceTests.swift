// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

struct CauseAdviceTests {
    @Test(arguments: [1, 3, 16, 17, 18, 19, 21, 27, 28, 31, 34, 38, 41, 47, 58, 63, 79, 88, 102, 127])
    func theCausesThatGatewaysMakeMostOftenLeadSomewhere(cause: Int) {
        #expect(CauseAdvice.advice(on: cause) != nil)
    }

    @Test(arguments: CauseAdvice.all)
    func everyEntryIsAboutAKnownCauseStandsOnceAndSpeaksInSentences(advice: CauseAdvice) {
        #expect(Q850Cause.cause(advice.cause) != nil)
        #expect(CauseAdvice.all.filter { $0.cause == advice.cause }.count == 1)
        #expect(!advice.likelyCauses.isEmpty)
        #expect(!advice.checks.isEmpty)
        for text in advice.likelyCauses + advice.checks {
            #expect(text.hasSuffix("."), "\(text)")
            #expect(text.first?.isUppercase == true, "\(text)")
        }
    }

    @Test func theEntriesAreInAscendingOrder() {
        let causes = CauseAdvice.all.map(\.cause)
        #expect(causes == causes.sorted())
    }
}
