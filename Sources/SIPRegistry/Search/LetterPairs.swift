// SPDX-License-Identifier: Apache-2.0

/// The distinct pairs of adjacent letters of a word or phrase, each as a number.
struct LetterPairs {
    /// 26 letters, and one kind for all digits.
    private static let letterKinds = 27
    /// All pairs are less than this.
    static let kinds = letterKinds * letterKinds

    /// The pairs in the order of the text; only the first `count` elements are used.
    private(set) var numbers = InlineArray<95, UInt16>(repeating: 0)
    private(set) var count = 0

    /// - Parameter letters: lower-case letters and digits. If there are more than `SearchLimits.phraseBytes`, there are no pairs. Bytes
    ///   outside ASCII are in no pair.
    init(_ letters: Span<UInt8>) {
        guard letters.count > 1, letters.count <= SearchLimits.phraseBytes else { return }
        // A bit for each pair that has occurred.
        var bits = InlineArray<12, UInt64>(repeating: 0)
        var met = bits.mutableSpan
        var pairs = numbers.mutableSpan
        var count = 0
        var before = Self.kind(of: letters[0])
        for index in 1..<letters.count {
            let kind = Self.kind(of: letters[index])
            let pair = before * Self.letterKinds + kind
            let isPair = before >= 0 && kind >= 0
            before = kind
            guard isPair, met[pair >> 6] >> UInt64(truncatingIfNeeded: pair & 63) & 1 == 0 else { continue }
            met[pair >> 6] |= 1 << UInt64(truncatingIfNeeded: pair & 63)
            pairs[count] = UInt16(truncatingIfNeeded: pair)
            count += 1
        }
        self.count = count
    }

    /// Negative for a byte outside ASCII.
    private static func kind(of byte: UInt8) -> Int {
        byte >= 0x80 ? -1 : Tokenizer.isDigit(byte) ? 26 : Int(min(byte &- 0x61, 25))
    }
}
