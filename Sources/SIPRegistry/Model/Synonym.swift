// SPDX-License-Identifier: Apache-2.0

/// Words that people use instead of the registry's words, wherever they occur.
public struct Synonym: Sendable, Hashable {
    /// What people say: single words, or terms of up to four words, which count as one.
    public let terms: [String]
    /// Single words of the registry that are meant.
    public let meant: [String]
    /// Why the two go together.
    public let reason: String

    init(_ terms: [String], mean meant: [String], because reason: String) {
        self.terms = terms
        self.meant = meant
        self.reason = reason
    }
}
