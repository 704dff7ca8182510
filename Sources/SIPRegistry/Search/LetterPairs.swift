// SPDX-License-Identifier: Apache-2.0

/// The different pairs of neighbouring letters of a word or phrase, each as a number.
enum LetterPairs {
    /// 26 letters, one place for all digits.
    private static let letterKinds = 27
    /// Every pair is below this.
    static let kinds = letterKinds * letterKinds

    /// - Parameter letters: letters in lower case and digits; more than `SearchLimits.phraseBytes` have no pairs. Bytes beyond
    ///   ASCII make none.
    static func of(_ letters: Span<UInt8>) -> NumberSet {
        var pairs = NumberSet(below: kinds)
        guard letters.count > 1, letters.count <= SearchLimits.phraseBytes else { return pairs }
        for index in 1..<letters.count where letters[index - 1] < 0x80 && letters[index] < 0x80 {
            pairs.insert(kind(of: letters[index - 1]) * letterKinds + kind(of: letters[index]))
        }
        return pairs
    }

    private static func kind(of byte: UInt8) -> Int {
        Tokenizer.isDigit(byte) ? 26 : Int(min(byte &- 0x61, 25))
    }
}
