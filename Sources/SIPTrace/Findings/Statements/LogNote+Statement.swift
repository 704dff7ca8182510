// SPDX-License-Identifier: Apache-2.0

extension LogNote {
    /// What the line says, without what the log puts before it: the values of a structured line that hold words, else what follows the name
    /// of the function. At most 200 characters.
    var statement: String {
        let values = ["msg", "message", "error", "err"].compactMap { Self.value($0, in: text) }
        if !values.isEmpty { return Self.ended(values.joined(separator: ": ").prefix(200).description) }
        if let place = text.range(ofLast: "(): ") { return Self.ended(text[place...].prefix(200).description) }
        return Self.ended(quoted)
    }

    /// Whether somebody who asks wrote the line about the log, and no program did.
    var isRemark: Bool {
        guard format == .raw, !text.holds("\":"), !text.holds("level=") else { return false }
        let words = text.asciiLowercased.split { !$0.isLetter && $0 != "'" && $0 != "_" }
        return words.prefix(60).contains { Self.personal.contains(String($0)) } || text.last == "?"
    }

    private static let personal: Set<String> = [
        "i", "my", "we", "our", "me", "us", "please", "why", "hello", "hi", "thanks", "i'm", "mine",
    ]

    private static func ended(_ text: String) -> String {
        let text = text.trimmedBlanks
        return text.last == "." || text.last == "?" || text.last == "!" ? text : text + "."
    }

    /// The string that a JSON object in the line has for a name.
    private static func value(_ name: String, in text: String) -> String? {
        guard let place = text.range(ofLast: "\"\(name)\":") else { return nil }
        let rest = text[place...].drop { $0 == " " }
        guard rest.first == "\"" else { return nil }
        let value = rest.dropFirst().prefix { $0 != "\"" }
        return value.isEmpty ? nil : String(value)
    }
}

extension String {
    /// The index behind the last occurrence of a text.
    fileprivate func range(ofLast needle: String) -> Index? {
        let (hay, needle) = (Array(utf8), Array(needle.utf8))
        guard !needle.isEmpty, hay.count >= needle.count else { return nil }
        let place = stride(from: hay.count - needle.count, through: 0, by: -1).first { hay[$0..<$0 + needle.count].elementsEqual(needle) }
        return place.map { utf8.index(startIndex, offsetBy: $0 + needle.count) }
    }
}
