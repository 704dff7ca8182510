// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// One thing that a line of a message has against its grammar.
struct GrammarFault: Sendable {
    /// What receivers usually do with it.
    enum Grade: Sendable {
        /// A strict receiver refuses the message, drops it, or loses the field.
        case refused
        /// Most receivers read it as it was meant.
        case tolerated
    }

    /// Whether something is there that must not be, or something is not there, which may have been taken out by hand.
    enum Sign: Sendable { case present, absent }

    let grade: Grade
    let sign: Sign
    /// What is wrong, in words that go on after the name of the field: "has an unescaped # in its user".
    let clause: String
    /// What to do, as a whole sentence.
    let fix: String
    let source: Reference
    /// The text that is wrong; nil for the whole value. Where somebody has changed it before pasting, the fault is not the sender's.
    private(set) var culprit: String?

    init(_ grade: Grade, _ sign: Sign, _ clause: String, fix: String, _ source: Reference) {
        self.grade = grade
        self.sign = sign
        self.clause = clause
        self.fix = fix
        self.source = source
    }

    init(_ grade: Grade, _ clause: String, fix: String, _ source: Reference) { self.init(grade, .present, clause, fix: fix, source) }

    /// The same fault, about a part of the value, unless it is about a smaller one already.
    func about(_ part: some StringProtocol) -> GrammarFault {
        guard culprit == nil else { return self }
        var fault = self
        fault.culprit = String(part)
        return fault
    }

    func about(_ part: some Sequence<UInt8>) -> GrammarFault { about(String(decoding: Array(part), as: UTF8.self)) }

    /// A value as a clause quotes it.
    static func quoted(_ value: some StringProtocol) -> String { "\"\(Masking.masked(String(value.prefix(80))))\"" }
}

/// A fault and the line that has it.
struct LocatedFault: Sendable {
    /// What the fault is about: the two rules that speak of header fields divide them by it.
    enum Part: Sendable { case startLine, address, field, description }

    let fault: GrammarFault
    let part: Part
    /// What has the fault, for a sentence: "Contact field".
    let place: String
    /// The name of the field; `.other` for the first line and for a description.
    let name: FieldName
    let evidence: Evidence
    /// Whether a proxy wrote the line, and not the side that sent the message first.
    let isOfProxy: Bool
}
