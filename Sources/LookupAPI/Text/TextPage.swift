// SPDX-License-Identifier: Apache-2.0

/// Builds a page of plain text for a terminal of 80 columns.
struct TextPage: Sendable {
    static let width = 80

    private(set) var text = ""

    mutating func line(_ line: String = "") {
        text += line
        text += "\n"
    }

    /// A headline, with an empty line before it.
    mutating func heading(_ title: String) {
        line()
        line(title.uppercased())
    }

    /// Words filled up to the width.
    ///
    /// - Parameters:
    ///   - first: what the first line begins with, such as a bullet; the lines below are indented by as much.
    mutating func paragraph(_ words: String, first: String = "  ") {
        let indent = String(repeating: " ", count: first.count)
        var current = first
        var isEmpty = true
        for word in words.split(whereSeparator: \.isWhitespace) {
            if !isEmpty, current.count + 1 + word.count > Self.width {
                line(current)
                current = indent
                isEmpty = true
            }
            if !isEmpty { current += " " }
            current += word
            isEmpty = false
        }
        if !isEmpty { line(current) }
    }

    mutating func list(_ items: [String]) {
        for item in items { paragraph(item, first: "  - ") }
    }

    mutating func numbered(_ items: [String]) {
        for (index, item) in items.enumerated() { paragraph(item, first: "  \(index + 1). ") }
    }

    /// Lines as they are, indented; they may end in LF or CRLF.
    mutating func verbatim(_ block: String) {
        for row in block.utf8.split(separator: 0x0A) {
            let trimmed = row.last == 0x0D ? row.dropLast() : row
            line(trimmed.isEmpty ? "" : "  " + String(decoding: trimmed, as: UTF8.self))
        }
    }
}

extension String {
    /// A word of the JSON answers as people read it: "user_outcome" is "user outcome".
    var spaced: String { String(map { $0 == "_" || $0 == "-" ? " " : $0 }) }
}
