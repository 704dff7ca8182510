// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The grammar of fields whose value is a number, with parameters or without (RFC 3261 §25.1).
struct NumberGrammar: Sendable {
    let source: Reference
    var highest = 4_294_967_295
    /// Whether parameters or a comment may follow, as in Session-Expires and Retry-After.
    var hasParameters = false

    func fault(in value: String) -> GrammarFault? {
        if value.isEmpty {
            return GrammarFault(.refused, .absent, "has no value", fix: "Write the number, or leave out the field.", source)
        }
        let bytes = Array(value.utf8)
        let digits = bytes.prefix(while: \.isDigit)
        if digits.count == bytes.count {
            guard digits.count > 10 || boundedNumber(digits).map({ $0 > highest }) ?? true else { return nil }
            return GrammarFault(
                .refused, "has \(GrammarFault.quoted(value)), and the highest number allowed is \(highest)",
                fix: "Write a number in that range.", source)
        }
        if hasParameters, !digits.isEmpty {
            let rest = bytes[digits.count...].drop(while: \.isBlank)
            if rest.first == UInt8(ascii: ";") || rest.first == UInt8(ascii: "(") { return nil }
        }
        // Behind a blank there may be a remark of the person who pasted the text.
        guard value.words(most: 2).count == 1 else { return nil }
        return GrammarFault(
            .refused, "has \(GrammarFault.quoted(value)) where a number belongs", fix: "Write a whole number, in digits alone.", source)
    }
}

/// The grammar of CSeq and RAck: numbers and a method.
struct SequenceGrammar: Sendable {
    let source: Reference
    let numbers: Int

    func fault(in value: String) -> GrammarFault? {
        let words = value.words(most: numbers + 2)
        // More words than that are a remark of the person who pasted the text.
        if words.count > numbers + 1, isWhole(words.prefix(numbers + 1)) { return nil }
        guard words.count == numbers + 1, isWhole(words[...]) else {
            return GrammarFault(
                .refused, words.count < numbers + 1 ? .absent : .present,
                "has \(GrammarFault.quoted(value)) where \(numbers == 1 ? "a number" : "two numbers") and a method belong",
                fix: "Write \(numbers == 1 ? "a number" : "the two numbers") and the method, with one blank between them.", source)
        }
        guard let first = boundedNumber(words[0]), first < 2_147_483_648 else {
            return GrammarFault(
                .refused, "has a number that does not fit into 31 bits: \(GrammarFault.quoted(value))",
                fix: "Begin with a number below 2147483648.", .rfc(3261, "8.1.1.5"))
        }
        return nil
    }

    private func isWhole(_ words: ArraySlice<Substring>) -> Bool {
        words.dropLast().allSatisfy { $0.utf8.allSatisfy(\.isDigit) } && (words.last?.utf8.allSatisfy(\.isToken) ?? false)
    }
}
