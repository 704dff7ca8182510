// SPDX-License-Identifier: Apache-2.0

/// Words that people use instead of the registry's words, anywhere in a query.
package struct Synonym: Sendable, Hashable {
    /// What people say: single words, or terms of up to four words, which are treated as one.
    package let terms: [String]
    /// Single words of the registry with the same meaning.
    package let meant: [String]
    /// Why they have the same meaning.
    package let reason: String

    init(_ terms: [String], mean meant: [String], because reason: String) {
        self.terms = terms
        self.meant = meant
        self.reason = reason
    }
}
