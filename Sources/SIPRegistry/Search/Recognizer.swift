// SPDX-License-Identifier: Apache-2.0

/// Reads the structured parts of a query: status lines, Reason and Warning header fields, numbers, wildcards, RFCs.
///
/// One pass from left to right; every token is looked at once, with at most a few tokens after it.
struct Recognizer {
    private let bytes: [UInt8]
    private let tokens: [Token]
    private(set) var clues: [(clue: Clue, what: String)] = []
    /// For each token whether a clue has used it up, so that it is not looked up as a word as well.
    private(set) var isConsumed: [Bool]
    /// The kind of record that the query speaks of: "q.850 ..." wants causes.
    private(set) var favouredKind: SearchHit.Kind?

    /// Whose causes the text speaks of.
    private enum ReasonProtocol { case unknown, q850, sip, other }
    private var reasonProtocol = ReasonProtocol.unknown

    /// - Parameter bytes: the query in lower case.
    init(_ bytes: [UInt8], _ tokens: [Token]) {
        self.bytes = bytes
        self.tokens = tokens
        isConsumed = [Bool](repeating: false, count: tokens.count)
        if recognizeLoneNumber() { return }
        recognizeLoneMethod()
        var index = 0
        while index < tokens.count { index = recognize(at: index) }
    }

    /// One or two digits and nothing else: the beginning of a code, and a cause. A single digit is first of all a class.
    private mutating func recognizeLoneNumber() -> Bool {
        guard tokens.count == 1, let digits = number(at: 0), digits < 100, (1...6).contains(digits < 10 ? digits : digits / 10) else {
            return false
        }
        if digits < 10 {
            add(.codes(digits * 100...digits * 100 + 99), "class \(digits)xx", 0..<1)
        } else {
            add(.codes(digits * 10...digits * 10 + 9), "codes \(digits)x", 0..<1)
            add(.cause(digits), "number \(digits)", 0..<1)
        }
        return true
    }

    /// A method alone. Its name stays a word as well, for the records that speak of it.
    private mutating func recognizeLoneMethod() {
        guard tokens.count == 1, let method = SIPMethod(rawValue: String(decoding: bytes[tokens[0].range], as: UTF8.self).uppercased())
        else { return }
        clues.append((.method(method), "method \(method.rawValue)"))
    }

    /// Looks for one form at the token; the answer is the token to go on with.
    private mutating func recognize(at index: Int) -> Int {
        if let value = number(at: index) { return recognizeNumber(value, at: index) }
        guard tokens[index].kind == .word else {
            isConsumed[index] = true
            return index + 1
        }
        let word = bytes[tokens[index].range]
        if matches(word, "sip") { return recognizeSIP(at: index) }
        if matches(word, "rfc"), let value = number(at: index + 1) { return recognizeRFC(value, index..<index + 2) }
        if word.starts(with: "rfc".utf8), let value = Self.decimal(word.dropFirst(3)) { return recognizeRFC(value, index..<index + 1) }
        if let next = recognizeCauseProtocol(word, at: index) { return next }
        if word.hasCauseEnding { return recognizeCause(at: index) }
        if matches(word, "warning") || matches(word, "warn") { return recognizeWarning(at: index) }
        if matches(word, "reason") || matches(word, "text"),
            nextByte(after: index) == UInt8(ascii: ":") || nextByte(after: index) == UInt8(ascii: "=")
        {
            isConsumed[index] = true
            recognizeOtherProtocol(at: index)
            return index + 1
        }
        if let value = Self.joinedCode(word) {
            add(.number(value), "number \(value)", index..<index + 1)
            return index + 1
        }
        if matches(word, "x"), index + 1 < tokens.count, tokens[index + 1].isHyphenated { return recognizeExtensionField(at: index) }
        recognizeWildcard(word, at: index)
        return index + 1
    }

    /// "RFC 3261", and the section where one is named: "RFC 3261 section 21.4.24".
    private mutating func recognizeRFC(_ number: Int, _ used: Range<Int>) -> Int {
        add(.rfc(number), "RFC \(number)", used)
        var place = used.upperBound
        if place < tokens.count, Self.sectionWords.contains(where: { matches(bytes[tokens[place].range], $0) }) { place += 1 }
        guard place < tokens.count, tokens[place].kind == .dotted else { return used.upperBound }
        let section = String(decoding: bytes[tokens[place].range], as: UTF8.self)
        add(.section(rfc: number, section), "RFC \(number) section \(section)", used.upperBound..<place + 1)
        return place + 1
    }

    private static let sectionWords: [StaticString] = ["section", "sec", "s", "chapter"]

    /// "Reason: Preemption;cause=1": a protocol other than those whose causes the registry has.
    private mutating func recognizeOtherProtocol(at index: Int) {
        guard matches(bytes[tokens[index].range], "reason"), index + 1 < tokens.count, tokens[index + 1].kind == .word else { return }
        let name = bytes[tokens[index + 1].range]
        let known: [StaticString] = ["q", "q850", "q931", "isup", "sip", "stir"]
        if !known.contains(where: { matches(name, $0) }), index + 2 < tokens.count, bytes[tokens[index + 2].range].hasCauseEnding {
            reasonProtocol = .other
        }
    }

    /// "X-Asterisk-HangupCause": the parts of a private header field's name are no words of the query.
    private mutating func recognizeExtensionField(at index: Int) -> Int {
        isConsumed[index] = true
        var place = index + 1
        while place < tokens.count, tokens[place].isHyphenated, !bytes[tokens[place].range].hasCauseEnding {
            isConsumed[place] = true
            place += 1
        }
        return place
    }

    /// "SIP/2.0 486", "Reason: SIP;cause=200", or the word alone.
    private mutating func recognizeSIP(at index: Int) -> Int {
        guard index + 1 < tokens.count else { return index + 1 }
        if tokens[index + 1].kind == .dotted, nextByte(after: index) == UInt8(ascii: "/") {
            isConsumed[index] = true
            isConsumed[index + 1] = true
            guard let value = number(at: index + 2), (100...699).contains(value) else { return index + 2 }
            add(.code(value), "status line \(value)", index..<index + 3)
            return index + 3
        }
        if bytes[tokens[index + 1].range].hasCauseEnding {
            reasonProtocol = .sip
            isConsumed[index] = true
        }
        return index + 1
    }

    /// "Q.850;cause=17", "q850 17", "isup cause 16", "STIR;cause=436".
    private mutating func recognizeCauseProtocol(_ word: ArraySlice<UInt8>, at index: Int) -> Int? {
        var end = index + 1
        if matches(word, "stir") {
            guard index + 1 < tokens.count, bytes[tokens[index + 1].range].hasCauseEnding else { return nil }
            reasonProtocol = .sip
            isConsumed[index] = true
            return end
        }
        if matches(word, "q"), let value = number(at: index + 1), value == 850 || value == 931 {
            end = index + 2
        } else if !["q850", "q931", "isup", "isdn"].contains(where: { matches(word, $0) }) {
            return nil
        }
        reasonProtocol = .q850
        favouredKind = .cause
        for place in index..<end { isConsumed[place] = true }
        guard let value = number(at: end) else { return end }
        add(.cause(value), "cause \(value)", end..<end + 1)
        return end + 1
    }

    /// "cause 21", "cause=21", "Cause code: 21", "Cause i = 0x8291".
    private mutating func recognizeCause(at index: Int) -> Int {
        var place = index + 1
        while place < tokens.count, place <= index + 2, Self.causeFillers.contains(where: { matches(bytes[tokens[place].range], $0) }) {
            place += 1
        }
        // Other protocols have causes of their own.
        guard reasonProtocol != .other, place < tokens.count, let value = number(at: place) ?? hexadecimalCause(at: place) else {
            return index + 1
        }
        let isResponseCode = (100...699).contains(value) && (reasonProtocol == .sip || (reasonProtocol == .unknown && value > 127))
        add(isResponseCode ? .code(value) : .cause(value), "cause \(value)", index..<place + 1)
        return place + 1
    }

    private static let causeFillers: [StaticString] = ["code", "value", "no", "nr", "number", "is", "i", "id", "cc"]

    /// A cause as the octets of the information element show it: 0x8291 is location 2 and, in the last seven bits, 17.
    private func hexadecimalCause(at index: Int) -> Int? {
        let word = bytes[tokens[index].range]
        guard word.count <= 8, word.starts(with: "0x".utf8), let value = Int(String(decoding: word.dropFirst(2), as: UTF8.self), radix: 16)
        else { return nil }
        return value & 0x7F
    }

    /// "Warning: 304 ...", "warn-code 301". A log line's level is followed by other numbers.
    private mutating func recognizeWarning(at index: Int) -> Int {
        var place = index + 1
        if place < tokens.count, matches(bytes[tokens[place].range], "code") { place += 1 }
        guard let value = number(at: place), (100...999).contains(value), nextByte(after: index) != UInt8(ascii: "[") else {
            isConsumed[index] = nextByte(after: index) == UInt8(ascii: "[") || nextByte(after: index) == UInt8(ascii: ":")
            return index + 1
        }
        favouredKind = .warning
        add(.warning(value), "warning \(value)", index..<place + 1)
        return place + 1
    }

    /// "4xx", "48x", "5XX".
    private mutating func recognizeWildcard(_ word: ArraySlice<UInt8>, at index: Int) {
        guard word.count == 3, let first = word.first, (0x31...0x36).contains(first), word.last == UInt8(ascii: "x") else { return }
        let hundred = Int(first - 0x30) * 100
        let second = word[word.startIndex + 1]
        let label = String(decoding: word, as: UTF8.self)
        if second == UInt8(ascii: "x") {
            add(.codes(hundred...hundred + 99), "class \(label)", index..<index + 1)
        } else if Tokenizer.isDigit(second) {
            let ten = hundred + Int(second - 0x30) * 10
            add(.codes(ten...ten + 9), "codes \(label)", index..<index + 1)
        } else {
            return
        }
        // "4xx errors" asks for no more than "4xx".
        for place in tokens.indices where Self.rangeFillers.contains(where: { matches(bytes[tokens[place].range], $0) }) {
            isConsumed[place] = true
        }
    }

    private static let rangeFillers: [StaticString] = [
        "error", "errors", "code", "codes", "response", "responses", "status", "class", "all", "sip", "list",
    ]

    /// A number that nothing introduces.
    private mutating func recognizeNumber(_ value: Int, at index: Int) -> Int {
        isConsumed[index] = true
        // "4**", "48?": the same as 4xx and 48x.
        let text = tokens[index].range
        if value < 70, text.count + trailingWildcards(after: index) == 3, (1...6).contains(text.count == 1 ? value : value / 10) {
            let width = text.count == 1 ? 100 : 10
            add(.codes(value * width...value * width + width - 1), "codes \(value)", index..<index + 1)
        } else if text.count == 3, (100...699).contains(value), !isAddressOrAmount(at: index) {
            add(.number(value), "number \(value)", index..<index + 1)
        } else if tokens.count == 1, (1...127).contains(value) {
            add(.cause(value), "number \(value)", index..<index + 1)
        }
        return index + 1
    }

    /// Whether the number is a header field's value, a telephone number, or so many seconds, rather than a code.
    private func isAddressOrAmount(at index: Int) -> Bool {
        if nextByte(after: index) == UInt8(ascii: "@") { return true }
        if index > 0, Self.numberedThings.contains(where: { matches(bytes[tokens[index - 1].range], $0) }) { return true }
        return index + 1 < tokens.count && Self.units.contains { matches(bytes[tokens[index + 1].range], $0) }
    }

    private static let numberedThings: [StaticString] = [
        "cseq", "length", "expires", "forwards", "after", "se", "rseq", "timestamp", "from", "to", "extension", "exten", "ext", "user",
        "peer", "port", "account", "line",
    ]
    private static let units: [StaticString] = [
        "s", "sec", "secs", "second", "seconds", "ms", "min", "minute", "minutes", "bytes", "calls", "percent", "users", "times",
    ]

    private func trailingWildcards(after index: Int) -> Int {
        bytes[tokens[index].range.upperBound...].prefix { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }.count
    }

    private mutating func add(_ clue: Clue, _ what: @autoclosure () -> String, _ used: Range<Int>) {
        if clues.count < SearchLimits.clues, !clues.contains(where: { $0.clue == clue }) { clues.append((clue, what())) }
        for index in used { isConsumed[index] = true }
    }

    private func number(at index: Int) -> Int? {
        guard index < tokens.count, tokens[index].kind == .number else { return nil }
        return Self.decimal(bytes[tokens[index].range])
    }

    /// "sip486", "error503": a code with what introduces it.
    private static func joinedCode(_ word: ArraySlice<UInt8>) -> Int? {
        let names: [StaticString] = ["sip", "err", "error", "code", "status", "e"]
        let name = word.dropLast(3)
        guard names.contains(where: { $0.withUTF8Buffer { name.elementsEqual($0) } }), let value = decimal(word.suffix(3)) else {
            return nil
        }
        return (100...699).contains(value) ? value : nil
    }

    /// The value of at most five digits.
    private static func decimal(_ digits: ArraySlice<UInt8>) -> Int? {
        guard (1...5).contains(digits.count), digits.allSatisfy(Tokenizer.isDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private func nextByte(after index: Int) -> UInt8? {
        let place = tokens[index].range.upperBound
        return place < bytes.count ? bytes[place] : nil
    }

    private func matches(_ word: ArraySlice<UInt8>, _ text: StaticString) -> Bool {
        text.withUTF8Buffer { word.elementsEqual($0) }
    }
}

extension ArraySlice<UInt8> {
    /// "cause", and as software joins it to other words: "hangupcause", "causecode".
    fileprivate var hasCauseEnding: Bool {
        count <= 20 && (suffix(5).elementsEqual("cause".utf8) || suffix(9).elementsEqual("causecode".utf8))
    }
}
