// SPDX-License-Identifier: Apache-2.0

/// Writes blocks as Markdown: CommonMark, and tables as in GitHub Flavored Markdown.
struct MarkdownWriter: Sendable {
    private var text = ""

    static func document(_ blocks: [Block]) -> [UInt8] {
        var writer = MarkdownWriter()
        for block in blocks { writer.write(block) }
        return VisibleText.of(Array(writer.text.utf8))
    }

    private mutating func write(_ block: Block) {
        // An empty line separates blocks.
        if !text.isEmpty { text += "\n" }
        switch block {
        case .title(let title, let tags):
            text += "# \(Self.escaped(title))\n"
            if !tags.isEmpty { text += "\n*\(Self.escaped(tags.joined(separator: ", ")))*\n" }
        case .heading(let title): text += "## \(Self.escaped(title))\n"
        case .paragraph(let inline): text += "\(Self.inline(inline))\n"
        case .facts(let facts):
            for fact in facts { text += "- **\(Self.escaped(fact.name)):** \(Self.inline(fact.value))\n" }
        case .list(let items):
            for item in items { text += "- \(Self.inline(item))\n" }
        case .numbered(let items):
            for (place, item) in items.enumerated() { text += "\(place + 1). \(Self.inline(item))\n" }
        case .table(let columns, let rows):
            text += Self.row(columns.map(Self.escaped)) + Self.row(columns.map { _ in "---" })
            for row in rows { text += Self.row(row.map(Self.inline)) }
        case .entries(let entries):
            for entry in entries {
                let name = Inline.link([entry.key, entry.title].filter { !$0.isEmpty }.joined(separator: " "), to: entry.href)
                text += "- " + ([Self.inline(name) + ":"] + entry.about.map(Self.escaped)).joined(separator: " ") + "\n"
            }
        case .verbatim(let lines), .drawing(let lines): writeFenced(TextWriter.lines(of: lines))
        }
    }

    /// The fence must be longer than every run of backticks in what it encloses.
    private mutating func writeFenced(_ lines: [String]) {
        let longest = lines.lazy.map(Self.longestRun).max() ?? 0
        let fence = String(repeating: "`", count: max(3, longest + 1))
        text += ([fence] + lines + [fence]).joined(separator: "\n") + "\n"
    }

    /// The backticks of the longest run in a line.
    private static func longestRun(in line: String) -> Int {
        var (run, longest) = (0, 0)
        for byte in line.utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }

    private static func row(_ cells: [String]) -> String {
        "| " + cells.map { $0.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") }.joined(separator: " | ")
            + " |\n"
    }

    private static func inline(_ inline: Inline) -> String {
        inline.pieces.map { piece in
            switch piece {
            case .text(let text): escaped(text)
            case .strong(let text): "**\(escaped(text))**"
            case .link(let text, let address), .reference(let text, let address): "[\(escaped(text))](<\(address)>)"
            }
        }.joined()
    }

    /// Escapes with a backslash what Markdown or HTML would interpret.
    private static func escaped(_ text: String) -> String {
        var result = ""
        var isNumber = true
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "~": result += "\\"
            // At the beginning of a line these begin a heading or a list; the last two do after a number.
            case "#", "+", "-": if result.isEmpty { result += "\\" }
            case ".", ")": if isNumber, !result.isEmpty { result += "\\" }
            default: break
            }
            isNumber = isNumber && ("0"..."9").contains(scalar)
            if scalar == "\n" || scalar == "\r" { result += " " } else { result.unicodeScalars.append(scalar) }
        }
        return result
    }
}
