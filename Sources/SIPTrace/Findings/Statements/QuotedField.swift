// SPDX-License-Identifier: Apache-2.0

/// A header field that a line of the log quotes because a program cannot read it, as in `bad header field [Via: …]`.
struct QuotedField {
    let name: FieldName
    /// Whether nothing is wrong with it, as far as the grammar here goes.
    let isValid: Bool

    /// Nil where the line quotes no field that is checked here, or only its beginning.
    init?(_ note: LogNote) {
        let bytes = Array(note.text.utf8)
        let opening = "header field [".utf8
        guard bytes.count < 290, let start = bytes.indices.first(where: { bytes[$0...].starts(with: opening) }),
            let close = bytes.lastIndex(of: UInt8(ascii: "]")), close > start + opening.count,
            let colon = bytes[(start + opening.count)..<close].firstIndex(of: UInt8(ascii: ":"))
        else { return nil }
        name = FieldName(wireName: bytes[(start + opening.count)..<colon])
        guard let grammar = FieldGrammar.of(name) else { return nil }
        let value = String(decoding: bytes[(colon + 1)..<close], as: UTF8.self).trimmedBlanks
        guard !Disguise.isDisguised(value) else { return nil }
        isValid = grammar.faults(String(value)).isEmpty
    }
}
