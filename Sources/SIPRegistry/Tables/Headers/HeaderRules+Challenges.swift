// SPDX-License-Identifier: Apache-2.0

extension HeaderRule {
    /// Rules for the codes that ask for credentials or a security agreement.
    static let challenges: [HeaderRule] = [
        HeaderRule(
            "WWW-Authenticate", in: .code(401), .must, condition: "at least one challenge",
            sources: [.rfc(3261, "22.2"), .rfc(3261, "20")]),
        HeaderRule(
            "Proxy-Authenticate", in: .code(401), .must,
            condition: "added by a forking proxy when another branch answered 407", sources: [.rfc(3261, "16.7")]),
        HeaderRule(
            "Proxy-Authenticate", in: .code(407), .must, condition: "a challenge for the realm of the proxy",
            sources: [.rfc(3261, "22.3"), .rfc(3261, "20")]),
        HeaderRule(
            "WWW-Authenticate", in: .code(407), .must,
            condition: "added by a forking proxy when another branch answered 401", sources: [.rfc(3261, "16.7")]),
        HeaderRule(
            "Security-Server", in: .code(421), .must,
            condition: "when the extension that is missing is sec-agree", sources: [.rfc(3329, "2.3.2"), .rfc(3329, "2.6")]),
        HeaderRule(
            "Security-Server", in: .code(494), .must, condition: "the security mechanisms of the server",
            sources: [.rfc(3329, "2.3.1"), .rfc(3329, "2.3.2")]),
        HeaderRule(
            "Require", in: .code(494), .must,
            condition: "option tag sec-agree, when the server began the agreement", sources: [.rfc(3329, "2.3.2")]),
        HeaderRule(
            "Proxy-Authenticate", in: .code(494), .must,
            condition: "when HTTP Digest is among the mechanisms; named as the example of what a mechanism needs to start",
            sources: [.rfc(3329, "2.3.1"), .rfc(3329, "2.3.2")]),
    ]
}
