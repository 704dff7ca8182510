// SPDX-License-Identifier: Apache-2.0

/// Reduces a word to what its inflected forms have in common: "cancelled", "canceling" and "cancels" become the same, and so do
/// "authorised" and "authorized".
///
/// A short list of rules instead of a complete stemmer. It need not find the linguistic stem; it must treat the registry and the query
/// alike, and keep the words apart that SIP distinguishes: "call", "caller" and "callee".
enum WordStem {
    static func stem(_ word: [UInt8]) -> [UInt8] {
        var stem = word
        cut(&stem)
        return stem
    }

    /// Replaces the word by its stem.
    static func cut(_ word: inout [UInt8]) {
        guard word.count > 3 else { return }
        for byte in word where !isPlainLetter(byte) { return }
        removePlural(&word)
        removeParticiple(&word)
        if word.count >= 7, hasSuffix(word, "ly") { word.removeLast(2) }
        // "rejection" and "reject", "authentication" and "authenticate".
        if word.count >= 7, hasSuffix(word, "tion") || hasSuffix(word, "sion") { word.removeLast(3) }
        if word.count > 3, word.last == UInt8(ascii: "e") { word.removeLast() }
        unifySpelling(&word)
        if word.count > 4, let last = word.last, last == word[word.count - 2] { word.removeLast() }
        if word.count > 2, word.last == UInt8(ascii: "y") { word[word.count - 1] = UInt8(ascii: "i") }
    }

    private static func removePlural(_ word: inout [UInt8]) {
        guard word.last == UInt8(ascii: "s") else { return }
        if hasSuffix(word, "ss") || hasSuffix(word, "us") || hasSuffix(word, "is") { return }
        if word.count > 4, hasSuffix(word, "ies") {
            word.removeLast(3)
            word.append(UInt8(ascii: "y"))
        } else if word.count > 4, hasSuffix(word, "sses") || hasSuffix(word, "xes") || hasSuffix(word, "ches") || hasSuffix(word, "shes") {
            word.removeLast(2)
        } else {
            word.removeLast()
        }
    }

    /// Removes "-ed" and "-ing" where a syllable is left.
    private static func removeParticiple(_ word: inout [UInt8]) {
        let ending = hasSuffix(word, "ing") ? 3 : hasSuffix(word, "ed") ? 2 : 0
        guard ending > 0, word.count - ending >= 3 else { return }
        guard word.prefix(word.count - ending).contains(where: isVowel) else { return }
        word.removeLast(ending)
        // "tried": the y had become an i.
        if ending == 2, word.last == UInt8(ascii: "i") { word[word.count - 1] = UInt8(ascii: "y") }
    }

    /// Replaces British endings by American ones: -is- by -iz-, -our by -or.
    private static func unifySpelling(_ word: inout [UInt8]) {
        if word.count >= 5, hasSuffix(word, "is") {
            word[word.count - 1] = UInt8(ascii: "z")
        } else if word.count >= 7, hasSuffix(word, "isat") {
            word[word.count - 3] = UInt8(ascii: "z")
        } else if word.count >= 6, hasSuffix(word, "our") {
            word.remove(at: word.count - 2)
        }
    }

    private static func isPlainLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

    private static func isVowel(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "y"): true
        default: false
        }
    }

    @inline(__always)
    private static func hasSuffix(_ word: [UInt8], _ suffix: StaticString) -> Bool {
        // In most cases the last letter decides.
        guard word.last == suffix.utf8Start[suffix.utf8CodeUnitCount - 1] else { return false }
        return word.span.extracting(last: suffix.utf8CodeUnitCount).spells(suffix)
    }
}

extension Span<UInt8> {
    /// Whether the bytes equal `text`.
    func spells(_ text: StaticString) -> Bool {
        guard count == text.utf8CodeUnitCount else { return false }
        return text.withUTF8Buffer { letters in
            for index in 0..<letters.count where self[index] != letters[index] { return false }
            return true
        }
    }
}
