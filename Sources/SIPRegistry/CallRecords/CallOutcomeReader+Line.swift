// SPDX-License-Identifier: Apache-2.0

extension CallOutcomeReader {
    /// Finds in a line of a log how a call ended, by the rules of the search: a number that the line itself calls a code or a cause
    /// ("SIP/2.0 486", "Q.850;cause=17"), the most significant one if there are several; else the first name of a cause in the notation of
    /// FreeSWITCH ("NO_ROUTE_DESTINATION"); else the first number that the word before it calls a response or a status ("response 486",
    /// "status=488"), or that its phrase follows ("404 Not Found"). Nil where there is none: a number alone can be anything.
    public func find(in line: String) -> CallOutcome? {
        var recognizer = Recognizer()
        recognizer.read(line, explains: false)
        for (clue, _) in recognizer.clues {
            switch clue {
            case .code(let number): return .code(number)
            case .cause(let value): return .cause(value)
            default: continue
            }
        }
        let words = line.utf8.split { !Self.isOfName($0) }.lazy.filter { $0.contains(0x5F) }
        return words.compactMap { cause(named: String(Substring($0))) }.first.map { .cause($0) } ?? statedNumber(in: Array(line.utf8))
    }

    /// Words before a number that make it a status code, and those that do so only with "=" or ":" between.
    private static let nouns = ["response", "reply"].map { Array($0.utf8) }
    private static let names = ["status", "code", "sip_code", "sip_status", "sip_term_status", "sip_response_code", "response_code"]
        .map { Array($0.utf8) }

    private func statedNumber(in line: [UInt8]) -> CallOutcome? {
        // The beginning and the end of the last word before the place.
        var word = 0..<0
        var index = 0
        while index < line.count {
            let start = index
            while index < line.count, Self.isOfWord(line[index]) { index += 1 }
            guard index > start else {
                index += 1
                continue
            }
            if index - start == 3, let number = Self.statusCode(line[start..<index]),
                Self.makesStatus(line, word, before: start) || Self.phraseFollows(line[index...], number)
            {
                return .code(number)
            }
            word = start..<index
        }
        return nil
    }

    private static func statusCode(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        let number = digits.reduce(0) { $0 &* 10 &+ Int($1 &- 0x30) }
        return (100...699).contains(number) ? number : nil
    }

    private static func makesStatus(_ line: [UInt8], _ word: Range<Int>, before start: Int) -> Bool {
        let between = line[word.upperBound..<start]
        guard between.count <= 4, between.allSatisfy({ [0x20, 0x22, 0x27, 0x3A, 0x3D].contains($0) }) else { return false }
        let isAssigned = between.contains { $0 == 0x3A || $0 == 0x3D }
        return nouns.contains { equals(line[word], $0) } || (isAssigned && names.contains { equals(line[word], $0) })
    }

    private static func phraseFollows(_ rest: ArraySlice<UInt8>, _ number: Int) -> Bool {
        guard let code = Registry.standard.code(number) else { return false }
        let rest = rest.drop { $0 == 0x20 || $0 == 0x22 }.prefix(code.reasonPhrase.utf8.count)
        return equals(rest, Array(code.reasonPhrase.lowercased().utf8))
    }

    /// - Parameter name: in lower case.
    private static func equals(_ text: ArraySlice<UInt8>, _ name: [UInt8]) -> Bool {
        text.count == name.count && zip(text, name).allSatisfy { ((0x41...0x5A).contains($0) ? $0 | 0x20 : $0) == $1 }
    }

    private static func isOfWord(_ byte: UInt8) -> Bool {
        byte == 0x5F || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    private static func isOfName(_ byte: UInt8) -> Bool { byte == 0x5F || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) }
}
