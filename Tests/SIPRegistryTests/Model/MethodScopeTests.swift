// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

struct MethodScopeTests {
    @Test func anyMeansEveryMethodButACK_RFC3261_17() {
        #expect(SIPMethod.allCases.filter { !MethodScope.any.allows($0) } == [.ack])
    }

    @Test func onlyAndExceptAreEachOthersReverse() {
        let only = MethodScope.only([.publish], .rfc(3903))
        let except = MethodScope.except([.publish], .rfc(3903))
        for method in SIPMethod.allCases where method != .ack { #expect(only.allows(method) != except.allows(method)) }
    }
}
