// SPDX-License-Identifier: Apache-2.0

/// The different pairs of neighbouring letters of a word or phrase, each as a number.
struct LetterPairs {
    /// 26 letters, one place for all digits.
    private static let letterKinds = 27
    /// Every pair is below this.
    static let kinds = letterKinds * letterKinds

    /// The pairs in the order of the text; `count` of them count.
    private(set) var numbers = InlineArray<95, UInt16>(repeating: 0)
    private(set) var count = 0

    /// - Parameter letters: letters in lower case and digits; more than `SearchLimits.phraseBytes` have no pairs. Bytes beyond
    ///   ASCII make none.
    init(_ letters: Span<UInt8>) {
        guard letters.count > 1, letters.count <= SearchLimits.phraseBytes else { return }
        // A bit for each pair that was met.
        var met = InlineArray<12, UInt64>(repeating: 0)
        for index in 1..<letters.count where letters[index - 1] < 0x80 && letters[index] < 0x80 {
            let pair = Self.kind(of: letters[index - 1]) * Self.letterKinds + Self.kind(of: letters[index])
            let bit = UInt64(1) << UInt64(truncatingIfNeeded: pair & 63)
            guard met[pair >> 6] & bit == 0 else { continue }
            met[pair >> 6] |= bit
            numbers[count] = UInt16(truncatingIfNeeded: pair)
            count += 1
        }
    }

    private static func kind(of byte: UInt8) -> Int {
        Tokenizer.isDigit(byte) ? 26 : Int(min(byte &- 0x61, 25))
    }
}
