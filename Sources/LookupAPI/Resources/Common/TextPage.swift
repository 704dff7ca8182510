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
        let indent = String(repeating: " ", count: first.columns)
        var current = first
        var columns = first.columns
        var isEmpty = true
        for word in words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
            let text = Substring(word)
            let width = text.columns
            if !isEmpty, columns + 1 + width > Self.width {
                line(current)
                current = indent
                columns = indent.columns
                isEmpty = true
            }
            if !isEmpty {
                current += " "
                columns += 1
            }
            current += text
            columns += width
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

extension StringProtocol {
    /// The columns that the text takes on a terminal: one for each character of ours. Counted in octets that begin a
    /// character, because Swift's own counting of grapheme clusters costs more than all the rest of a page.
    var columns: Int { utf8.count { $0 & 0xC0 != 0x80 } }
}

extension String {
    /// A word of the JSON answers as people read it: "user_outcome" is "user outcome".
    var spaced: String { String(map { $0 == "_" || $0 == "-" ? " " : $0 }) }
}
