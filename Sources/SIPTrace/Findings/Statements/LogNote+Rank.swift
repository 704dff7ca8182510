// SPDX-License-Identifier: Apache-2.0

extension LogNote {
    /// How surely a line that holds the words of an error is one, the surest first.
    enum Rank: CaseIterable {
        /// The program writes it at the level of an error, or says that something failed and why.
        case error
        case unmarked
        /// The program writes it at a level for what is in order, or only prints a value that is empty.
        case mention
    }

    var rank: Rank {
        let head = String(text.prefix(200)).asciiLowercased
        if Self.errorLevels.contains(where: { head.holds($0) }) { return .error }
        if Self.lowLevels.contains(where: { head.holds($0) }) { return .mention }
        if let place = head.utf8.lastIndex(of: UInt8(ascii: "<")), head[place...].trimmedBlanks == "<null>" { return .mention }
        return Self.namesReason(text.asciiLowercased) ? .error : .unmarked
    }

    /// In small letters, as they stand before the words of a line.
    private static let errorLevels: [String] = [
        "[error]", "error:", " error ", "[fatal]", "fatal:", " fatal ", "critical:", "\"level\":\"error\"", "level=error",
    ]
    private static let lowLevels: [String] = [
        "[info]", "info:", " info ", "[debug]", "debug:", " debug ", "dbg:", "[notice]", "notice:", " notice ", "[trace]", "[message]",
        "level=info", "level=debug", "\"level\":\"info\"", "\"level\":\"debug\"",
    ]

    /// `Failed to …: the reason`.
    private static func namesReason(_ text: String) -> Bool {
        let words = text.words(most: 60)
        guard let place = words.firstIndex(of: "failed"), words.dropFirst(place + 1).first == "to" else { return false }
        return words.dropFirst(place + 2).dropLast().contains { $0.last == ":" }
    }
}
