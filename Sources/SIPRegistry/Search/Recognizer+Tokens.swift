// SPDX-License-Identifier: Apache-2.0

/// Properties of the tokens that a recognizer has read.
extension Recognizer {
    func number(at index: Int) -> Int? {
        guard index < tokens.count, tokens[index].kind == .number else { return nil }
        return decimal(tokens[index].range)
    }

    /// A code joined with the word before it: "sip486", "error503".
    func joinedCode(_ index: Int) -> Int? {
        let range = tokens[index].range
        guard (4...9).contains(range.count), let value = decimal(range.suffix(3)), (100...699).contains(value) else { return nil }
        return isOne(of: Self.codeNames, range.dropLast(3)) ? value : nil
    }

    private static let codeNames: [StaticString] = ["sip", "err", "error", "code", "status", "e"]

    /// The value of up to five digits.
    func decimal(_ range: Range<Int>) -> Int? {
        guard (1...5).contains(range.count) else { return nil }
        var value = 0
        for index in range {
            guard Tokenizer.isDigit(bytes[index]) else { return nil }
            value = value * 10 + Int(bytes[index] - 0x30)
        }
        return value
    }

    func nextByte(after index: Int) -> UInt8? {
        let place = tokens[index].range.upperBound
        return place < bytes.count ? bytes[place] : nil
    }

    /// Whether the token is "cause", or a word that software has joined with it: "hangupcause", "causecode".
    func hasCauseEnding(_ index: Int) -> Bool {
        let range = tokens[index].range
        // A quick test first: few words end like that, and every word is tested.
        guard (5...20).contains(range.count), bytes[range.upperBound - 1] == UInt8(ascii: "e") else { return false }
        return bytes.span.extracting(range.suffix(5)).spells("cause") || bytes.span.extracting(range.suffix(9)).spells("causecode")
    }

    /// Whether the token may begin one of the recognised notations, judging by its first and last letters. Most words do not.
    func mayBeForm(_ index: Int) -> Bool {
        let range = tokens[index].range
        // 48x, x-, error503, rfc3261, q850, and "q" alone.
        let last = bytes[range.upperBound - 1]
        if last == UInt8(ascii: "x") || Tokenizer.isDigit(last) || range.count == 1 { return true }
        // cause, causecode
        let secondLast = bytes[range.upperBound - 2]
        if last == UInt8(ascii: "e"), secondLast == UInt8(ascii: "s") || secondLast == UInt8(ascii: "d") { return true }
        switch (bytes[range.lowerBound], bytes[range.lowerBound + 1]) {
        // sip, stir, rfc, reason, isup, isdn, warning, text, cseq
        case (UInt8(ascii: "s"), UInt8(ascii: "i")), (UInt8(ascii: "s"), UInt8(ascii: "t")), (UInt8(ascii: "r"), UInt8(ascii: "f")),
            (UInt8(ascii: "r"), UInt8(ascii: "e")), (UInt8(ascii: "i"), UInt8(ascii: "s")), (UInt8(ascii: "w"), UInt8(ascii: "a")),
            (UInt8(ascii: "t"), UInt8(ascii: "e")), (UInt8(ascii: "c"), UInt8(ascii: "s")):
            return true
        default: return false
        }
    }

    func startsWithRFC(_ index: Int) -> Bool {
        let range = tokens[index].range
        return range.count >= 3 && bytes.span.extracting(range.prefix(3)).spells("rfc")
    }

    func matches(_ index: Int, _ text: StaticString) -> Bool {
        bytes.span.extracting(tokens[index].range).spells(text)
    }

    func matches(_ index: Int, oneOf texts: [StaticString]) -> Bool {
        isOne(of: texts, tokens[index].range)
    }

    func isOne(of texts: [StaticString], _ range: Range<Int>) -> Bool {
        let word = bytes.span.extracting(range)
        for text in texts where word.spells(text) { return true }
        return false
    }
}
