// SPDX-License-Identifier: Apache-2.0

import LookupAPI
import SIPRegistry

/// Finds the phrase and the meaning of the code or cause in a record.
struct Annotator {
    struct Note {
        let phrase: String
        let meaning: String

        static let none = Note(phrase: "", meaning: "")
    }

    private let lookup: OfflineLookup
    private let reader: CallOutcomeReader
    /// For what the first reader makes nothing of.
    private let other: CallOutcomeReader?
    /// Earlier results: most records have one of a few values.
    private var known: [String: Note] = [:]
    private static let mostKnown = 4096

    /// - Parameters:
    ///   - bare: what a number without any context means.
    ///   - other: what it means where it cannot mean that.
    init(_ registry: Registry, bare: CallOutcomeReader.Bare = .code, other: CallOutcomeReader.Bare? = nil) {
        lookup = OfflineLookup(registry: registry)
        reader = CallOutcomeReader(registry, bare: bare)
        self.other = other.map { CallOutcomeReader(registry, bare: $0) }
    }

    /// The note on a cell that contains only a code or a cause; empty where it is unknown.
    mutating func note(onCell text: String) -> Note {
        if let note = known[text] { return note }
        var outcome = reader.read(text)
        if case .unreadable = outcome, let other { outcome = other.read(text) }
        let note = note(on: outcome)
        if known.count < Self.mostKnown { known[text] = note }
        return note
    }

    /// The note on a line of a log; nil where nothing in it says how a call ended.
    func note(onLine text: String) -> Note? {
        guard let outcome = reader.find(in: text) else { return nil }
        return lookup.name(of: outcome).map { Note(phrase: $0.phrase, meaning: $0.meaning) }
    }

    private func note(on outcome: CallOutcome) -> Note {
        lookup.name(of: outcome).map { Note(phrase: $0.phrase, meaning: $0.meaning) } ?? .none
    }
}
