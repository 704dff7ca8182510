// SPDX-License-Identifier: Apache-2.0

/// Replaces numbers, names and addresses so that a trace can be published. The same input always gets the same substitute, and the
/// substitute is of the same kind: a private address stays private, a number keeps its length and its plus sign.
struct Redactor: Sendable {
    /// Substitutes for hosts, users, numbers and words of names, wherever they occur.
    private let everywhere: [String: String]
    /// Substitutes for users that are so short that they could be other words: replaced only as the user of an address.
    private let asUser: [String: String]
    private let addresses: [String: String]

    init(_ trace: Trace) {
        var collector = IdentityCollector()
        for message in trace.messages { collector.add(message) }
        for note in trace.notes { collector.add(note) }
        for field in trace.looseFields { collector.add(field.field) }
        everywhere = collector.everywhere
        asUser = collector.asUser
        addresses = collector.addresses
    }

    /// The text with every identity replaced.
    func redacted(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var offset = 0
        while offset < bytes.count {
            guard Self.isTokenByte(bytes[offset]) else {
                result.append(bytes[offset])
                offset += 1
                continue
            }
            var end = offset
            while end < bytes.count, Self.isTokenByte(bytes[end]) { end += 1 }
            result.append(contentsOf: substitute(bytes, offset..<end).utf8)
            offset = end
        }
        return String(decoding: result, as: UTF8.self)
    }

    private func substitute(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        let word = String(decoding: bytes[range], as: UTF8.self)
        if let address = addresses[word] ?? addresses[word.asciiLowercased] { return address }
        // `192.0.2.1:5060` and `sip:alice`: the parts between colons are replaced separately.
        if bytes[range].contains(UInt8(ascii: ":")) {
            var parts: [String] = []
            var start = range.lowerBound
            for index in range where bytes[index] == UInt8(ascii: ":") {
                parts.append(part(bytes, start..<index))
                start = index + 1
            }
            parts.append(part(bytes, start..<range.upperBound))
            return parts.joined(separator: ":")
        }
        return part(bytes, range)
    }

    private func part(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        var core = range
        while !core.isEmpty, Self.isMark(bytes[core.upperBound - 1]) { core = core.lowerBound..<core.upperBound - 1 }
        while !core.isEmpty, bytes[core.lowerBound] != UInt8(ascii: "+"), Self.isMark(bytes[core.lowerBound]) {
            core = core.lowerBound + 1..<core.upperBound
        }
        let word = String(decoding: bytes[core], as: UTF8.self)
        guard let replacement = replacement(word, isUser: isUser(bytes, range)) ?? inParts(word) else {
            return String(decoding: bytes[range], as: UTF8.self)
        }
        return String(decoding: bytes[range.lowerBound..<core.lowerBound], as: UTF8.self) + replacement
            + String(decoding: bytes[core.upperBound..<range.upperBound], as: UTF8.self)
    }

    /// `77-alice` and `as_192.0.2.1`, as in Call-IDs: known words between hyphens and underscores are replaced.
    private func inParts(_ word: String) -> String? {
        guard word.utf8.contains(UInt8(ascii: "-")) || word.utf8.contains(UInt8(ascii: "_")) else { return nil }
        var result = ""
        var part = ""
        for character in word + "-" {
            guard character == "-" || character == "_" else {
                part.append(character)
                continue
            }
            result += replacement(part, isUser: false) ?? part
            result.append(character)
            part = ""
        }
        return String(result.dropLast())
    }

    private func replacement(_ word: String, isUser: Bool) -> String? {
        addresses[word] ?? everywhere[word] ?? everywhere[word.asciiLowercased] ?? (isUser ? asUser[word] : nil)
    }

    /// Whether the word is the user of an address: after `sip:`, before `@`, or in quotes like a username.
    private func isUser(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let next = range.upperBound < bytes.count ? bytes[range.upperBound] : 0
        let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0
        if next == UInt8(ascii: "@") || (before == UInt8(ascii: "\"") && next == UInt8(ascii: "\"")) { return true }
        return before == UInt8(ascii: ":") && range.lowerBound >= 4
            && bytes[(range.lowerBound - 4)..<range.lowerBound - 1].elementsEqual("sip".utf8)
    }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        byte.isDigit || byte.isLetter || byte >= 0x80 || byte == UInt8(ascii: ":") || isMark(byte)
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+")
    }
}
