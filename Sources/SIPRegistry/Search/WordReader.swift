// SPDX-License-Identifier: Apache-2.0

/// Reads tokens as words to be indexed or looked up.
enum WordReader {
    struct Word {
        /// As it is written, in lower case.
        let bytes: [UInt8]
        let stem: [UInt8]
        /// Where it stands, in bytes of the text.
        let range: Range<Int>
        /// Whether it is two or more hyphenated words in one: "timeout" for "Time-out". It comes after its parts.
        let isJoined: Bool
    }

    /// The words of a text of the registry: every word but stop words, and hyphenated words also as one, since people write
    /// "timeout", "time out" and "time-out". Numbers are left out: they are recognised, not looked up.
    static func words(of bytes: [UInt8]) -> [Word] {
        var words: [Word] = []
        var chain: (bytes: [UInt8], start: Int) = ([], 0)
        let tokens = Tokenizer.tokens(bytes)
        for (index, token) in tokens.enumerated() {
            let isLast = index + 1 == tokens.count || !tokens[index + 1].isHyphenated
            guard token.kind == .word else {
                chain.bytes = []
                continue
            }
            let word = Tokenizer.word(token, in: bytes)
            if !Tokenizer.isStopWord(word), !word.isEmpty {
                words.append(Word(bytes: word, stem: WordStem.stem(word), range: token.range, isJoined: false))
            }
            if token.isHyphenated, !chain.bytes.isEmpty {
                chain.bytes += word
                if isLast {
                    let range = chain.start..<token.range.upperBound
                    words.append(Word(bytes: chain.bytes, stem: WordStem.stem(chain.bytes), range: range, isJoined: true))
                }
            } else {
                chain = (word, token.range.lowerBound)
            }
        }
        return words
    }
}
