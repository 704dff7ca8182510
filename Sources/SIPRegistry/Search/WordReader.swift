// SPDX-License-Identifier: Apache-2.0

/// Reads texts of the registry word by word. Its memory is reused from one text to the next.
struct WordReader {
    struct Word {
        /// The range of its bytes in `letters`: in lower case, without apostrophes.
        let letters: Range<Int>
        /// The range of its bytes in the text.
        let place: Range<Int>
        /// Whether it consists of two or more words: "timeout" for "Time-out", "30s" for "30 seconds".
        let isJoined: Bool
    }

    /// All words except stop words. Hyphenated words are also included as one word, because people write "timeout", "time out" and
    /// "time-out". Numbers are left out, because they are recognised as clues; but a duration is a word, "30s" for "30 seconds".
    private(set) var words: [Word] = []
    /// The letters of all words, including stop words, one after the other.
    private(set) var letters: [UInt8] = []
    /// The text in lower case.
    private(set) var bytes: [UInt8] = []
    private var tokens: [Token] = []

    mutating func read(_ text: String) {
        Tokenizer.lowercase(text, into: &bytes)
        Tokenizer.read(bytes, into: &tokens)
        words.removeAll(keepingCapacity: true)
        letters.removeAll(keepingCapacity: true)
        // The current hyphenated words: their letters, and their start in the text.
        var chain = 0..<0
        var chainStart = 0
        for (index, token) in tokens.enumerated() {
            guard token.kind == .word else {
                chain = 0..<0
                let start = letters.count
                if Duration.append(at: index, tokens, bytes, to: &letters) {
                    let place = token.range.lowerBound..<tokens[index + 1].range.upperBound
                    words.append(Word(letters: start..<letters.count, place: place, isJoined: true))
                }
                continue
            }
            let start = letters.count
            Tokenizer.appendWord(token, in: bytes, to: &letters)
            let own = start..<letters.count
            if !own.isEmpty, !Tokenizer.isStopWord(letters.span.extracting(own)) {
                words.append(Word(letters: own, place: token.range, isJoined: false))
            }
            if token.isHyphenated, !chain.isEmpty {
                chain = chain.lowerBound..<own.upperBound
                let isLast = index + 1 == tokens.count || !tokens[index + 1].isHyphenated
                if isLast { words.append(Word(letters: chain, place: chainStart..<token.range.upperBound, isJoined: true)) }
            } else {
                chain = own
                chainStart = token.range.lowerBound
            }
        }
    }
}
