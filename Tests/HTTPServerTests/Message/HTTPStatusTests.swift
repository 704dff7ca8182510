// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct HTTPStatusTests {
    @Test(arguments: [(200, "OK"), (308, "Permanent Redirect"), (413, "Content Too Large"), (431, "Request Header Fields Too Large")])
    func hasTheRegisteredPhrase_RFC9110_15(status: Int, phrase: String) {
        #expect(HTTPStatus.reasonPhrase(status) == phrase)
    }

    @Test func namesEveryStatusThatTheServerRefusesWith() {
        for rejection in Rejection.allCases {
            #expect(!HTTPStatus.reasonPhrase(rejection.status).hasPrefix("Status "), "\(rejection)")
        }
    }

    @Test func saysTheNumberOfAnUnknownOne() {
        #expect(HTTPStatus.reasonPhrase(599) == "Status 599")
    }
}
