// SPDX-License-Identifier: Apache-2.0

/// What people say when they mean one particular record: they describe the situation and not the name.
package struct Saying: Sendable, Hashable {
    /// The record that is meant.
    package enum Subject: Sendable, Hashable {
        case code(Int)
        case cause(Int)
        case warning(Int)
        case deFacto(Int)
        /// By its name.
        case symptom(String)
    }

    package let subject: Subject
    /// A few words each; they need not be sentences.
    package let phrases: [String]
    /// Why they mean this record and not a similar one.
    package let reason: String

    init(_ subject: Subject, _ phrases: [String], because reason: String) {
        self.subject = subject
        self.phrases = phrases
        self.reason = reason
    }

    /// - Parameter heard: what people said of the record, one saying a line.
    init(_ subject: Subject, heard: String) {
        self.init(subject, heard.split(separator: "\n").map(String.init), because: "people put it so")
    }
}
