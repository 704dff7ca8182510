// SPDX-License-Identifier: Apache-2.0

import LookupAPI
import SIPRegistry

/// Adds to a record what its code or cause is called and means.
struct Annotator {
    struct Note {
        let phrase: String
        let meaning: String

        static let none = Note(phrase: "", meaning: "")
    }

    private let lookup: OfflineLookup
    private let reader: CallOutcomeReader
    /// What was looked up before: most records hold one of a few values.
    private var known: [String: Note] = [:]
    private static let mostKnown = 4096

    init(_ registry: Registry, bare: CallOutcomeReader.Bare = .code) {
        lookup = OfflineLookup(registry: registry)
        reader = CallOutcomeReader(registry, bare: bare)
    }

    /// Of a cell that holds a code or a cause and nothing else; empty where it names nothing that is known.
    mutating func note(onCell text: String) -> Note {
        if let note = known[text] { return note }
        let note = note(on: reader.read(text))
        if known.count < Self.mostKnown { known[text] = note }
        return note
    }

    /// Of a line of a log; nil where nothing in it says how a call went.
    func note(onLine text: String) -> Note? {
        guard let outcome = reader.find(in: text) else { return nil }
        return lookup.name(of: outcome).map { Note(phrase: $0.phrase, meaning: $0.meaning) }
    }

    private func note(on outcome: CallOutcome) -> Note {
        lookup.name(of: outcome).map { Note(phrase: $0.phrase, meaning: $0.meaning) } ?? .none
    }
}
