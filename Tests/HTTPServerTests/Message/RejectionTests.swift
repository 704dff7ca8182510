// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct RejectionTests {
    @Test(arguments: Rejection.allCases)
    func explainsItselfInASentence(rejection: Rejection) {
        #expect(rejection.detail.hasSuffix("."))
        #expect(rejection.detail.utf8.allSatisfy { ASCII.isFieldContent($0) })
    }

    @Test(arguments: Rejection.allCases)
    func hasASnakeCaseName(rejection: Rejection) {
        #expect(rejection.rawValue.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F })
    }

    @Test(arguments: [
        (Rejection.headTimeout, 408), (.bodyTimeout, 408), (.bodyTooLarge, 413), (.targetTooLong, 414), (.unsupportedExpectation, 417),
        (.headTooLarge, 431), (.tooManyFields, 431), (.unsupportedTransferEncoding, 501), (.methodTooLong, 501),
        (.tooManyConnections, 503), (.unsupportedVersion, 505), (.conflictingFraming, 400), (.missingHost, 400), (.bareLineFeed, 400),
    ])
    func hasTheStatusOfTheRFCs_RFC9110_15(rejection: Rejection, status: Int) {
        #expect(rejection.status == status)
    }
}
