// SPDX-License-Identifier: Apache-2.0

/// Cuts a word down to what its forms share: "cancelled", "canceling" and "cancels" become one, "authorised" and
/// "authorized" as well.
///
/// A short list of rules instead of a full stemmer. It need not find the linguistic stem; it has only to treat the
/// registry and the query alike, and to keep apart what SIP keeps apart: "call", "caller" and "callee".
enum WordStem {
    static func stem(_ word: [UInt8]) -> [UInt8] {
        guard word.count > 3, word.allSatisfy({ (0x61...0x7A).contains($0) }) else { return word }
        var stem = word
        removePlural(&stem)
        removeParticiple(&stem)
        if stem.count >= 7, hasSuffix(stem, "ly") { stem.removeLast(2) }
        // "rejection" and "reject", "authentication" and "authenticate".
        if stem.count >= 7, hasSuffix(stem, "tion") || hasSuffix(stem, "sion") { stem.removeLast(3) }
        if stem.count > 3, stem.last == UInt8(ascii: "e") { stem.removeLast() }
        unifySpelling(&stem)
        if stem.count > 4, let last = stem.last, last == stem[stem.count - 2] { stem.removeLast() }
        if stem.count > 2, stem.last == UInt8(ascii: "y") { stem[stem.count - 1] = UInt8(ascii: "i") }
        return stem
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

    /// Takes off "-ed" and "-ing" where a syllable is left.
    private static func removeParticiple(_ word: inout [UInt8]) {
        let ending = hasSuffix(word, "ing") ? 3 : hasSuffix(word, "ed") ? 2 : 0
        guard ending > 0, word.count - ending >= 3 else { return }
        guard word.prefix(word.count - ending).contains(where: { "aeiouy".utf8.contains($0) }) else { return }
        word.removeLast(ending)
        // "tried": its y came back as an i.
        if ending == 2, word.last == UInt8(ascii: "i") { word[word.count - 1] = UInt8(ascii: "y") }
    }

    /// British endings become American: -is- for -iz-, -our for -or.
    private static func unifySpelling(_ word: inout [UInt8]) {
        if word.count >= 5, hasSuffix(word, "is") {
            word[word.count - 1] = UInt8(ascii: "z")
        } else if word.count >= 7, hasSuffix(word, "isat") {
            word[word.count - 3] = UInt8(ascii: "z")
        } else if word.count >= 6, hasSuffix(word, "our") {
            word.remove(at: word.count - 2)
        }
    }

    private static func hasSuffix(_ word: [UInt8], _ suffix: StaticString) -> Bool {
        let length = suffix.utf8CodeUnitCount
        guard word.count >= length else { return false }
        return suffix.withUTF8Buffer { word.suffix(length).elementsEqual($0) }
    }
}
