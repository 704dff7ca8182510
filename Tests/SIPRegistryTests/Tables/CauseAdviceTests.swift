// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

@Suite("Advice on causes")
struct CauseAdviceTests {
    @Test(
        "The causes that gateways make most often lead somewhere",
        arguments: [1, 3, 16, 17, 18, 19, 21, 27, 28, 31, 34, 38, 41, 47, 58, 63, 79, 88, 102, 127])
    func common(cause: Int) {
        #expect(CauseAdvice.advice(on: cause) != nil)
    }

    @Test("Every entry is about a known cause, stands once and speaks in sentences", arguments: CauseAdvice.all)
    func sentences(advice: CauseAdvice) {
        #expect(Q850Cause.cause(advice.cause) != nil)
        #expect(CauseAdvice.all.filter { $0.cause == advice.cause }.count == 1)
        #expect(!advice.likelyCauses.isEmpty)
        #expect(!advice.checks.isEmpty)
        for text in advice.likelyCauses + advice.checks {
            #expect(text.hasSuffix("."), "\(text)")
            #expect(text.first?.isUppercase == true, "\(text)")
        }
    }

    @Test("The entries are in ascending order")
    func order() {
        let causes = CauseAdvice.all.map(\.cause)
        #expect(causes == causes.sorted())
    }
}
