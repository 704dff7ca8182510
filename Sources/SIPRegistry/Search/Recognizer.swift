// SPDX-License-Identifier: Apache-2.0

/// Reads the structured parts of a query as clues: status lines, Reason and Warning header fields, numbers, wildcards, RFCs.
///
/// One pass from left to right; each token is read once, with at most a few tokens after it.
struct Recognizer: ~Copyable {
    /// The query in lower case.
    private(set) var bytes: [UInt8] = []
    private(set) var tokens: [Token] = []
    /// The clues, and the name of each in an explanation.
    var clues: [(clue: Clue, what: String)] = []
    /// Whether numbers alone say what is meant, and nothing says what they are.
    var hasOnlyBareNumbers: Bool {
        !clues.isEmpty
            && clues.allSatisfy { clue, _ in
                if case .number = clue { true } else { false }
            }
    }
    /// The context of each clue.
    var origins: [Origin] = []
    /// For each token, whether a clue includes it, so that it is not also looked up as a word.
    private(set) var isConsumed: [Bool] = []
    /// The kind of record that the query names: "q.850 ..." asks for causes.
    private(set) var favouredKind: SearchHit.Kind?

    /// The protocol whose causes the text names.
    private enum CauseProtocol { case unknown, q850, sip, other }
    private var reasonProtocol = CauseProtocol.unknown
    /// Whether the current text belongs to a response whose CSeq has not occurred yet.
    private var isInResponse = false
    private var explains = true

    /// A recognizer without a query.
    init() {}

    /// - Parameters:
    ///   - bytes: the query in lower case.
    ///   - explains: whether to name the clues; otherwise their names are empty.
    init(_ bytes: [UInt8], _ tokens: [Token], explains: Bool = true) {
        self.bytes = bytes
        self.tokens = tokens
        self.explains = explains
        recognize()
    }

    /// Reads a query in place of the previous one, in the same memory.
    mutating func read(_ text: String, explains: Bool) {
        Tokenizer.lowercase(text, limit: SearchLimits.queryBytes, into: &bytes)
        Tokenizer.read(bytes, into: &tokens)
        self.explains = explains
        favouredKind = nil
        reasonProtocol = .unknown
        isInResponse = false
        clues.removeAll(keepingCapacity: true)
        origins.removeAll(keepingCapacity: true)
        recognize()
    }

    private mutating func recognize() {
        isConsumed.removeAll(keepingCapacity: true)
        isConsumed.append(addingCapacity: tokens.count) { $0.append(repeating: false, count: tokens.count) }
        if recognizeLoneNumber() { return }
        recognizeLoneMethod()
        var index = 0
        while index < tokens.count { index = recognize(at: index) }
        orderClues()
    }

    /// One or two digits alone: the beginning of a code, and a cause. A single digit is primarily a class.
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

    /// A method alone. Its name is also looked up as a word, for the records that mention it.
    private mutating func recognizeLoneMethod() {
        guard tokens.count == 1, let method = SIPMethod(rawValue: String(decoding: bytes[tokens[0].range], as: UTF8.self).uppercased())
        else { return }
        clues.append((.method(method), explains ? "method \(method.rawValue)" : ""))
        origins.append(.bare)
    }

    /// Looks for one of the notations at the token. Returns the index of the token to go on with.
    private mutating func recognize(at index: Int) -> Int {
        if let value = number(at: index) { return recognizeNumber(value, at: index) }
        guard tokens[index].kind == .word else {
            isConsumed[index] = true
            return index + 1
        }
        guard mayBeForm(index) else { return index + 1 }
        if matches(index, "sip") { return recognizeSIP(at: index) }
        if matches(index, "cseq") { return recognizeSequence(at: index) }
        if startsWithRFC(index) {
            if tokens[index].range.count == 3, let value = number(at: index + 1) { return recognizeRFC(value, index..<index + 2) }
            if let value = decimal(tokens[index].range.dropFirst(3)) { return recognizeRFC(value, index..<index + 1) }
        }
        if let next = recognizeCauseProtocol(at: index) { return next }
        if hasCauseEnding(index) { return recognizeCause(at: index) }
        if matches(index, "warning") || matches(index, "warn") { return recognizeWarning(at: index) }
        if matches(index, "reason") || matches(index, "text"),
            nextByte(after: index) == UInt8(ascii: ":") || nextByte(after: index) == UInt8(ascii: "=")
        {
            isConsumed[index] = true
            recognizeOtherProtocol(at: index)
            return index + 1
        }
        if let value = joinedCode(index) {
            add(.number(value), "number \(value)", index..<index + 1)
            return index + 1
        }
        if matches(index, "x"), index + 1 < tokens.count, tokens[index + 1].isHyphenated { return recognizeExtensionField(at: index) }
        recognizeWildcard(at: index)
        return index + 1
    }

    /// "RFC 3261", and the section where one is named: "RFC 3261 section 21.4.24".
    private mutating func recognizeRFC(_ number: Int, _ used: Range<Int>) -> Int {
        add(.rfc(number), "RFC \(number)", used)
        var place = used.upperBound
        if place < tokens.count, matches(place, oneOf: Self.sectionWords) { place += 1 }
        guard place < tokens.count, tokens[place].kind == .dotted else { return used.upperBound }
        let section = String(decoding: bytes[tokens[place].range], as: UTF8.self)
        add(.section(rfc: number, section), "RFC \(number) section \(section)", used.upperBound..<place + 1)
        return place + 1
    }

    private static let sectionWords: [StaticString] = ["section", "sec", "s", "chapter"]

    /// Another protocol than those whose causes the registry has: "Reason: Preemption;cause=1".
    private mutating func recognizeOtherProtocol(at index: Int) {
        guard matches(index, "reason"), index + 1 < tokens.count, tokens[index + 1].kind == .word else { return }
        if !matches(index + 1, oneOf: ["q", "q850", "q931", "isup", "sip", "stir"]), index + 2 < tokens.count, hasCauseEnding(index + 2) {
            reasonProtocol = .other
        }
    }

    /// "X-Asterisk-HangupCause": the parts of the name of a private header field are not words of the query.
    private mutating func recognizeExtensionField(at index: Int) -> Int {
        isConsumed[index] = true
        var place = index + 1
        while place < tokens.count, tokens[place].isHyphenated, !hasCauseEnding(place) {
            isConsumed[place] = true
            place += 1
        }
        return place
    }

    /// "SIP/2.0 486", "Reason: SIP;cause=200", or "SIP" alone.
    private mutating func recognizeSIP(at index: Int) -> Int {
        guard index + 1 < tokens.count else { return index + 1 }
        if tokens[index + 1].kind == .dotted, nextByte(after: index) == UInt8(ascii: "/") {
            isConsumed[index] = true
            isConsumed[index + 1] = true
            guard let value = number(at: index + 2), (100...699).contains(value) else {
                // The end of a request line: what follows does not belong to a response.
                isInResponse = false
                return index + 2
            }
            add(.code(value), "status line \(value)", index..<index + 3, .statusLine(value))
            isInResponse = true
            return index + 3
        }
        if hasCauseEnding(index + 1) {
            reasonProtocol = .sip
            isConsumed[index] = true
        }
        return index + 1
    }

    /// "CSeq: 102 INVITE": the request of the current response.
    private mutating func recognizeSequence(at index: Int) -> Int {
        guard index + 2 < tokens.count, tokens[index + 1].kind == .number, tokens[index + 2].kind == .word else { return index + 1 }
        if isInResponse, let last = origins.lastIndex(where: \.isStatusLine) {
            origins[last].method = SIPMethod(rawValue: String(decoding: bytes[tokens[index + 2].range], as: UTF8.self).uppercased())
        }
        isInResponse = false
        return index + 1
    }

    /// "Q.850;cause=17", "q850 17", "isup cause 16", "STIR;cause=436".
    private mutating func recognizeCauseProtocol(at index: Int) -> Int? {
        var end = index + 1
        if matches(index, "stir") {
            guard index + 1 < tokens.count, hasCauseEnding(index + 1) else { return nil }
            reasonProtocol = .sip
            isConsumed[index] = true
            return end
        }
        if matches(index, "q"), let value = number(at: index + 1), value == 850 || value == 931 {
            end = index + 2
        } else if tokens[index].range.count != 4 || !matches(index, oneOf: Self.causeProtocols) {
            return nil
        }
        reasonProtocol = .q850
        favouredKind = .cause
        for place in index..<end { isConsumed[place] = true }
        guard let value = number(at: end) else { return end }
        add(.cause(value), "cause \(value)", end..<end + 1)
        return end + 1
    }

    private static let causeProtocols: [StaticString] = ["q850", "q931", "isup", "isdn"]

    /// "cause 21", "cause=21", "Cause code: 21", "Cause i = 0x8291".
    private mutating func recognizeCause(at index: Int) -> Int {
        var place = index + 1
        while place < tokens.count, place <= index + 2, matches(place, oneOf: Self.causeFillers) {
            place += 1
        }
        // Cisco prints the value in hexadecimal.
        if matches(index, "disconnectcause"), place < tokens.count, let value = hexadecimal(at: place) {
            add(.cause(value & 0x7F), "cause \(value)", index..<place + 1)
            return place + 1
        }
        // The causes of other protocols have other meanings.
        guard reasonProtocol != .other, place < tokens.count, let value = number(at: place) ?? hexadecimalCause(at: place) else {
            return index + 1
        }
        // The Reason of a CANCEL: another branch has answered with 200, and this one ends with 487 (RFC 3326 section 2).
        if reasonProtocol == .sip, value == 200 {
            add(.code(487), "cause 200 of a CANCEL", index..<place + 1, .number(487, isStated: true))
            return place + 1
        }
        let isResponseCode = (100...699).contains(value) && (reasonProtocol == .sip || (reasonProtocol == .unknown && value > 127))
        add(isResponseCode ? .code(value) : .cause(value), "cause \(value)", index..<place + 1)
        return place + 1
    }

    private static let causeFillers: [StaticString] = ["code", "value", "no", "nr", "number", "is", "i", "id", "cc"]

    /// One or two hexadecimal digits.
    private func hexadecimal(at index: Int) -> Int? {
        let range = tokens[index].range
        guard (1...2).contains(range.count) else { return nil }
        return Int(String(decoding: bytes[range], as: UTF8.self), radix: 16)
    }

    /// A cause as the octets of the information element: 0x8291 has location 2 and, in the last seven bits, cause 17.
    private func hexadecimalCause(at index: Int) -> Int? {
        let word = bytes[tokens[index].range]
        guard word.count <= 8, word.starts(with: "0x".utf8), let value = Int(String(decoding: word.dropFirst(2), as: UTF8.self), radix: 16)
        else { return nil }
        return value & 0x7F
    }

    /// "Warning: 304 ...", "warn-code 301". Other numbers can follow WARNING as the level of a log line.
    private mutating func recognizeWarning(at index: Int) -> Int {
        var place = index + 1
        if place < tokens.count, matches(place, "code") { place += 1 }
        guard let value = number(at: place), (100...999).contains(value), nextByte(after: index) != UInt8(ascii: "[") else {
            isConsumed[index] = nextByte(after: index) == UInt8(ascii: "[") || nextByte(after: index) == UInt8(ascii: ":")
            return index + 1
        }
        favouredKind = .warning
        add(.warning(value), "warning \(value)", index..<place + 1)
        return place + 1
    }

    /// "4xx", "48x", "5XX".
    private mutating func recognizeWildcard(at index: Int) {
        let range = tokens[index].range
        guard range.count == 3, (0x31...0x36).contains(bytes[range.lowerBound]), bytes[range.lowerBound + 2] == UInt8(ascii: "x") else {
            return
        }
        let hundred = Int(bytes[range.lowerBound] - 0x30) * 100
        let second = bytes[range.lowerBound + 1]
        let label = String(decoding: bytes[range], as: UTF8.self)
        if second == UInt8(ascii: "x") {
            add(.codes(hundred...hundred + 99), "class \(label)", index..<index + 1)
        } else if Tokenizer.isDigit(second) {
            let ten = hundred + Int(second - 0x30) * 10
            add(.codes(ten...ten + 9), "codes \(label)", index..<index + 1)
        } else {
            return
        }
        // "4xx errors" means the same as "4xx".
        for place in tokens.indices where matches(place, oneOf: Self.rangeFillers) { isConsumed[place] = true }
    }

    private static let rangeFillers: [StaticString] = [
        "error", "errors", "code", "codes", "response", "responses", "status", "class", "all", "sip", "list",
    ]

    /// A number without a notation.
    private mutating func recognizeNumber(_ value: Int, at index: Int) -> Int {
        isConsumed[index] = true
        // "4**", "48?": the same as 4xx and 48x.
        let text = tokens[index].range
        if value < 70, text.count + trailingWildcards(after: index) == 3, (1...6).contains(text.count == 1 ? value : value / 10) {
            let width = text.count == 1 ? 100 : 10
            add(.codes(value * width...value * width + width - 1), "codes \(value)", index..<index + 1)
        } else if text.count == 3, (100...699).contains(value), index > 0, matches(index - 1, oneOf: Self.responseFields) {
            add(.code(value), "response \(value)", index..<index + 1, .number(value, isStated: true))
        } else if text.count == 3, (100...699).contains(value), !isOtherNumber(at: index) {
            add(.number(value), "number \(value)", index..<index + 1, .number(value, isStated: isStated(at: index)))
        } else if tokens.count == 1, (1...127).contains(value) {
            add(.cause(value), "number \(value)", index..<index + 1)
        }
        return index + 1
    }

    /// What services call the response code in their records.
    private static let responseFields: [StaticString] = [
        "sipcode", "sipresponsecode", "dialsipresponsecode", "finalsipcode", "sipstatus", "sipstatuscode",
    ]

    private func trailingWildcards(after index: Int) -> Int {
        bytes[tokens[index].range.upperBound...].prefix { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }.count
    }

    private mutating func add(
        _ clue: Clue, _ what: @autoclosure () -> String, _ used: Range<Int>, _ origin: Origin = .bare
    ) {
        for index in used { isConsumed[index] = true }
        if let known = clues.firstIndex(where: { $0.clue == clue }) {
            // A response that occurs again counts at its last position.
            guard origin.isStatusLine else { return }
            clues.remove(at: known)
            origins.remove(at: known)
        }
        if clues.count == SearchLimits.clues {
            // When there are too many clues, only a response may replace another one.
            guard origin.isStatusLine, let least = origins.indices.min(by: { origins[$0].weight < origins[$1].weight }) else { return }
            clues.remove(at: least)
            origins.remove(at: least)
        }
        clues.append((clue, explains ? what() : ""))
        origins.append(origin)
    }
}
