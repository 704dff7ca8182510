// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct SystemErrorTests {
    @Test func saysWhatFailedAndWhy() {
        #expect(SystemError("cannot listen", 98).description == "cannot listen: Address already in use")
    }
}
