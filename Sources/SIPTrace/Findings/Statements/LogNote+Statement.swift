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

    /// What the line says, for a title: without a full stop, at most 90 characters, and cut between words.
    var headline: String {
        let words = statement.split(separator: " ")
        let lead = words.prefix { Self.isLead($0) }.count
        // A line of numbers only is shown as it is.
        var text = words.dropFirst(words.count - lead < 3 ? 0 : lead).joined(separator: " ")
        if text.last == "." { text.removeLast() }
        guard text.count > 90 else { return text }
        let shown = text.prefix(90)
        return (shown.lastIndex(of: " ").map { shown[..<$0] } ?? shown) + " …"
    }

    /// Whether a word at the beginning of a line is a time, a level or the name of a thread, and no part of a sentence.
    private static func isLead(_ word: Substring) -> Bool {
        guard let first = word.utf8.first else { return true }
        if first.isDigit || first == UInt8(ascii: "[") || first == UInt8(ascii: "(") { return true }
        return levels.contains(word.filter(\.isLetter).asciiLowercased)
    }

    private static let levels: Set<String> = ["error", "err", "warning", "warn", "info", "notice", "debug", "dbg", "fatal", "critical"]

    /// Whether somebody who asks wrote the line about the log, and no program did.
    var isRemark: Bool {
        guard format == .raw, !text.holds("\":"), !text.holds("level=") else { return false }
        // A slash joins its neighbours: `I/app (15658)` is the level and the tag of a line, and no person.
        let words = text.asciiLowercased.split { !$0.isLetter && $0 != "'" && $0 != "_" && $0 != "/" }
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
