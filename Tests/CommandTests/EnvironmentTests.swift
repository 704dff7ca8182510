// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import sip_codes

struct EnvironmentTests {
    @Test func namesVariablesAfterFlags() {
        #expect(Environment.variable(for: "head-timeout") == "SIP_CODES_HEAD_TIMEOUT")
    }

    @Test func takesTheFlagBeforeTheVariable() throws {
        let environment = Environment(["SIP_CODES_PORT": "1"])
        #expect(try environment.number("port", flag: 2, in: 0...10) == 2)
        #expect(try environment.number("port", flag: nil, in: 0...10) == 1)
    }

    @Test func takesAnEmptyVariableForNone() throws {
        #expect(try Environment(["SIP_CODES_PORT": ""]).number("port", flag: nil, in: 0...10) == nil)
    }
}
