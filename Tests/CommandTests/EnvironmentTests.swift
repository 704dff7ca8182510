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

    @Test func namesAVariableThatIsMistyped() throws {
        let environment = Environment(["SIP_CODES_PROT": "1", "SIP_CODES_SERVICE_HOST": "10.0.0.1", "PATH": "/bin", "SIP_CODES_HOST": "::"])
        _ = try environment.number("port", flag: 2, in: 0...10)
        _ = environment.text("host", flag: "::1")
        #expect(
            environment.unknownVariables == [
                "SIP_CODES_PROT is not a setting of this program and has no effect; did you mean SIP_CODES_PORT?"
            ])
    }

    /// Every flag of the service is also a variable, none of which may be reported as misspelt.
    @Test func knowsTheVariableOfEveryFlag() throws {
        let help = try SIPCodesProcess.run(["serve", "--help"]).output
        let flags = Set(help.matches(of: /\n  --([a-z0-9-]+)/).map { String($0.1) }).subtracting(["version"])
        #expect(flags.count > 30)
        let environment = Environment(Dictionary(uniqueKeysWithValues: flags.map { (Environment.variable(for: $0), "") }))
        _ = try ServiceSettings(Serve.parse([]), environment)
        #expect(environment.unknownVariables == [])
    }
}
