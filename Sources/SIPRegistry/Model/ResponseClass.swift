// SPDX-License-Identifier: Apache-2.0

/// The six classes of SIP responses, according to the first digit (RFC 3261 §7.2).
public enum ResponseClass: Int, Sendable, CaseIterable, Encodable {
    /// 1xx: the request was received and is being processed.
    case provisional = 1
    /// 2xx: the request was received, understood and accepted.
    case success = 2
    /// 3xx: the request must be sent elsewhere.
    case redirection = 3
    /// 4xx: this server cannot fulfil the request as it is.
    case requestFailure = 4
    /// 5xx: this server failed to fulfil a request that looks valid.
    case serverFailure = 5
    /// 6xx: no server can fulfil the request.
    case globalFailure = 6

    /// The class of a status code. Codes outside 100 to 699 belong to the nearest class.
    public init(ofCode code: Int) {
        self = ResponseClass(rawValue: min(max(code / 100, 1), 6)) ?? .requestFailure
    }

    /// "4xx"
    public var label: String { "\(rawValue)xx" }
    /// The codes that belong to the class: 400...499.
    public var range: ClosedRange<Int> { rawValue * 100...rawValue * 100 + 99 }
    /// Whether a transaction continues after a response of the class (RFC 3261 §7.2).
    public var isProvisional: Bool { self == .provisional }
}
