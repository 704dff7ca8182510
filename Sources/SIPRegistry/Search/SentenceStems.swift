// SPDX-License-Identifier: Apache-2.0

/// Reads the features of a sentence: the stems of its words and its numbers, without stop words. The trainer and the search use the same.
package struct SentenceStems {
    /// The most stems of one text; further ones are ignored.
    package static let most = 64

    /// The token that was read, as it is and as a stem.
    private(set) var word: [UInt8] = []
    private(set) var stem: [UInt8] = []

    package init() {}

    /// The stems of a text in their order, including repeated ones.
    package mutating func read(_ text: String) -> [String] {
        let bytes = Tokenizer.lowercased(text)
        var stems: [String] = []
        for token in Tokenizer.tokens(bytes) where stems.count < Self.most && read(token, bytes) {
            stems.append(String(decoding: stem, as: UTF8.self))
        }
        return stems
    }

    /// Reads one token. Returns false for a stop word.
    ///
    /// - Parameter bytes: in lower case.
    mutating func read(_ token: Token, _ bytes: [UInt8]) -> Bool {
        word.removeAll(keepingCapacity: true)
        stem.removeAll(keepingCapacity: true)
        Tokenizer.appendWord(token, in: bytes, to: &word)
        guard !word.isEmpty, !Tokenizer.isStopWord(word.span) else { return false }
        stem.append(contentsOf: word)
        WordStem.cut(&stem)
        return true
    }
}
