// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct RequestMethodTests {
    @Test(arguments: [
        ("GET", RequestMethod.get), ("HEAD", .head), ("OPTIONS", .options), ("CONNECT", .connect), ("POST", .post), ("PUT", .other),
        ("OPTIONZ", .other), ("", .other),
    ])
    func knowsTheMethodsThatTheServerTellsApart_RFC9110_9(name: String, method: RequestMethod) {
        #expect(RequestMethod(Array(name.utf8).span) == method)
    }

    @Test(arguments: ["get", "Get", "head", "options", "connect", "GET\0", "GETT", "HEA"])
    func isCaseSensitive_RFC9110_9_1(name: String) {
        #expect(RequestMethod(Array(name.utf8).span) == .other)
    }
}
