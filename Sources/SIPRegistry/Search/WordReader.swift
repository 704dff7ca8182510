// SPDX-License-Identifier: Apache-2.0

/// Reads texts of the registry word by word. Keeps its memory from one text to the next.
struct WordReader {
    struct Word {
        /// Its bytes in `letters`: as it is written, in lower case, without apostrophes.
        let letters: Range<Int>
        /// Where it stands, in bytes of the text.
        let place: Range<Int>
        /// Whether it is two or more words in one: "timeout" for "Time-out", "30s" for "30 seconds".
        let isJoined: Bool
    }

    /// Every word but stop words, and hyphenated words also as one, since people write "timeout", "time out" and "time-out".
    /// Numbers are left out: they are recognised, not looked up. A duration is a word: "30s" for "30 seconds".
    private(set) var words: [Word] = []
    /// The letters of all words, stop words included, one behind the other.
    private(set) var letters: [UInt8] = []
    /// The text in lower case.
    private(set) var bytes: [UInt8] = []
    private var tokens: [Token] = []

    mutating func read(_ text: String) {
        Tokenizer.lowercase(text, into: &bytes)
        Tokenizer.read(bytes, into: &tokens)
        words.removeAll(keepingCapacity: true)
        letters.removeAll(keepingCapacity: true)
        // The hyphenated words so far: their letters, and where they begin in the text.
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
