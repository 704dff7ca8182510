// SPDX-License-Identifier: Apache-2.0

/// A challenge or credentials: WWW-Authenticate, Authorization, Proxy-Authenticate or Proxy-Authorization (RFC 3261 §20.7, §20.27, §20.28,
/// §20.44). The values are unchanged; they are masked only where a line is quoted.
package struct AuthenticationParameters: Sendable, Hashable {
    /// In lower case: `digest`, `basic`, `bearer`.
    package let scheme: String
    package let parameters: Parameters
    /// The line in the pasted text, from 1.
    package let line: Int

    package var realm: String? { parameters["realm"] }
    package var nonce: String? { parameters["nonce"] }
    package var username: String? { parameters["username"] }
    package var algorithm: String? { parameters["algorithm"] }
    package var qop: String? { parameters["qop"] }
    package var isStale: Bool { parameters["stale"]?.asciiLowercased == "true" }
    /// The nonce count (nc), which is hexadecimal in the message.
    package var nonceCount: Int? { parameters["nc"].flatMap { $0.utf8.count <= 8 ? Int($0, radix: 16) : nil } }

    init(_ field: Field) {
        let blank = field.value.utf8.firstIndex(where: \.isBlank) ?? field.value.endIndex
        scheme = field.value[..<blank].asciiLowercased
        parameters = Parameters(field.value[blank...], separator: UInt8(ascii: ","))
        line = field.line
    }
}
