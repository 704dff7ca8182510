// SPDX-License-Identifier: Apache-2.0

/// Words that people use instead of the registry's words, wherever they occur.
public struct Synonym: Sendable, Hashable {
    /// What people say: single words, or terms of up to four words, which count as one.
    public let terms: [String]
    /// Single words of the registry that are meant.
    public let meant: [String]
    /// Why the two go together.
    public let reason: String

    public init(_ terms: [String], mean meant: [String], because reason: String) {
        self.terms = terms
        self.meant = meant
        self.reason = reason
    }

    /// Every entry.
    public static let all: [Synonym] = people + telephony + faults + grammar
}

/// What people say when they mean one certain record: the situation, not the name.
public struct Saying: Sendable, Hashable {
    /// The record that is meant.
    public enum Subject: Sendable, Hashable {
        case code(Int)
        case cause(Int)
        case warning(Int)
        case deFacto(Int)
    }

    public let subject: Subject
    /// A few words each; they need not be sentences.
    public let phrases: [String]
    /// Why they lead to this record and not to a neighbour.
    public let reason: String

    public init(_ subject: Subject, _ phrases: [String], because reason: String) {
        self.subject = subject
        self.phrases = phrases
        self.reason = reason
    }

    /// Every entry.
    public static let all: [Saying] =
        provisionalAndSuccess + redirection + access + requests + negotiation + identity + reachability + servers + global
        + causes + warnings + deFacto
}
