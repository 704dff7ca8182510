// SPDX-License-Identifier: Apache-2.0

/// What usually lies behind a Q.850 cause, and what to look at, as the records of SIP codes have it.
///
/// The causes come from the mappings and the products of this registry; what is said of them is practice.
public struct CauseAdvice: Sendable, Hashable {
    /// The cause value, 1 to 127.
    public let cause: Int
    /// The commonest first. At least one.
    public let likelyCauses: [String]
    /// In the order in which to look. At least one.
    public let checks: [String]

    init(_ cause: Int, _ likelyCauses: [String], checks: [String]) {
        self.cause = cause
        self.likelyCauses = likelyCauses
        self.checks = checks
    }
}

extension CauseAdvice {
    /// Every entry, by cause.
    public static let all: [CauseAdvice] = aboutTheCall + aboutTheNetwork

    /// The advice on a cause; nil where there is none.
    public static func advice(on cause: Int) -> CauseAdvice? {
        all.first { $0.cause == cause }
    }
}
