// SPDX-License-Identifier: Apache-2.0

/// One change of the tables: what was added, corrected or removed, and when.
public struct RegistryChange: Sendable, Hashable, Identifiable, Encodable {
    /// What was done to the tables.
    public enum Kind: String, Sendable, CaseIterable, Encodable {
        /// The tables contain something new.
        case added
        /// A record was wrong or out of date.
        case corrected
        /// The tables no longer contain something.
        case removed
    }

    /// What a change is about: a record or a whole table.
    public enum Subject: Sendable, Hashable, Encodable {
        /// A response code.
        case code(Int)
        /// A Q.850 cause.
        case cause(Int)
        /// A symptom, by its name.
        case symptom(String)
        /// The codes of one provider.
        case provider(Provider)
        /// A whole table.
        case table(Table)
    }

    /// A table of the registry.
    public enum Table: String, Sendable, CaseIterable, Encodable {
        /// The table of that name; its raw value is its path in the API.
        case codes, causes, warnings, headers, methods, flows, symptoms
        /// The codes of providers and programs.
        case providerCodes = "provider-codes"
    }

    /// The date and some words, with hyphens; it never changes and is never reused.
    public let id: String
    /// The date of the change in ISO 8601, such as "2026-11-29".
    public let date: String
    /// What was done.
    public let kind: Kind
    /// A headline, without a full stop.
    public let title: String
    /// What a user of the data should know.
    public let summary: String
    /// At least one.
    public let subjects: [Subject]
    /// The sources of the new facts; empty where each record has its own.
    public let sources: [Reference]

    /// - Parameter name: forms the `id` together with the date.
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
