// SPDX-License-Identifier: Apache-2.0

/// A challenge or credentials: WWW-Authenticate, Authorization, Proxy-Authenticate or Proxy-Authorization (RFC 3261 §20.7, §20.27, §20.28,
/// §20.44). The values are unchanged; they are masked only where a line is quoted.
public struct AuthenticationParameters: Sendable, Hashable {
    /// In lower case: `digest`, `basic`, `bearer`.
    public let scheme: String
    public let parameters: Parameters
    /// The line in the pasted text, from 1.
    public let line: Int

    public var realm: String? { parameters["realm"] }
    public var nonce: String? { parameters["nonce"] }
    public var username: String? { parameters["username"] }
    public var algorithm: String? { parameters["algorithm"] }
    public var qop: String? { parameters["qop"] }
    public var isStale: Bool { parameters["stale"]?.asciiLowercased == "true" }
    /// The nonce count (nc), which is hexadecimal in the message.
    public var nonceCount: Int? { parameters["nc"].flatMap { $0.utf8.count <= 8 ? Int($0, radix: 16) : nil } }

    init(_ field: Field) {
        let blank = field.value.utf8.firstIndex(where: \.isBlank) ?? field.value.endIndex
        scheme = field.value[..<blank].asciiLowercased
        parameters = Parameters(field.value[blank...], separator: UInt8(ascii: ","))
        line = field.line
    }
}
