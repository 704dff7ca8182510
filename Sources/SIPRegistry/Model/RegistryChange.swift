// SPDX-License-Identifier: Apache-2.0

/// One change of the tables: what was added, corrected or removed, and when.
public struct RegistryChange: Sendable, Hashable, Identifiable {
    public enum Kind: String, Sendable, CaseIterable {
        /// The tables say something that they did not say before.
        case added
        /// A record said something that was wrong, or no longer true.
        case corrected
        /// The tables no longer say something.
        case removed
    }

    /// What a change is about: one record, or a whole table.
    public enum Subject: Sendable, Hashable {
        case code(Int)
        case cause(Int)
        case symptom(String)
        case provider(Provider)
        case table(Table)
    }

    public enum Table: String, Sendable, CaseIterable {
        case codes, causes, warnings, headers, methods, flows, symptoms
        case providerCodes = "provider-codes"
    }

    /// The date and some words, with hyphens; it never changes and is never used again.
    public let id: String
    /// When the tables changed, as in "2026-11-29" (ISO 8601).
    public let date: String
    public let kind: Kind
    /// A headline, without a full stop.
    public let title: String
    /// What a user of the data should know.
    public let summary: String
    /// At least one.
    public let subjects: [Subject]
    /// Where the new facts are written; empty where each record names its own.
    public let sources: [Reference]

    /// - Parameter name: completes the date to the `id`.
    init(
        _ date: String, _ name: String, _ kind: Kind, _ title: String, _ summary: String, about subjects: [Subject],
        sources: [Reference] = []
    ) {
        id = date + "-" + name
        self.date = date
        self.kind = kind
        self.title = title
        self.summary = summary
        self.subjects = subjects
        self.sources = sources
    }
}
