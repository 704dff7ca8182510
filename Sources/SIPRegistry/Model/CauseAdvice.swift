// SPDX-License-Identifier: Apache-2.0

/// The likely reasons for a Q.850 cause, and what to check, like those in the records of SIP codes.
///
/// The causes come from the mappings and the products of this registry; the advice is practice and not a standard.
public struct CauseAdvice: Sendable, Hashable, Encodable {
    /// The cause value, 1 to 127.
    public let cause: Int
    /// The most frequent first. At least one.
    public let likelyCauses: [String]
    /// In the order in which to check them. At least one.
    public let checks: [String]

    init(_ cause: Int, _ likelyCauses: [String], checks: [String]) {
        self.cause = cause
        self.likelyCauses = likelyCauses
        self.checks = checks
    }
}

extension CauseAdvice {
    /// Every entry, by cause.
    package static let all: [CauseAdvice] = aboutTheCall + aboutTheNetwork

    /// The advice on a cause; nil where there is none.
    package static func advice(on cause: Int) -> CauseAdvice? {
        all.first { $0.cause == cause }
    }
}
