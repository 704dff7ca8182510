// SPDX-License-Identifier: Apache-2.0

/// Lists for a terminal: a line that says what it is, and a paragraph that says what it means.
enum ListPages {
    /// Anything with a number or name, a title and a meaning.
    static func entries(_ entries: [(key: String, title: String, meaning: String)]) -> String {
        let width = (entries.map(\.key.count).max() ?? 0) + 2
        var page = TextPage()
        for entry in entries {
            let key = entry.key + String(repeating: " ", count: width - entry.key.count)
            if entry.title.isEmpty { page.line(entry.key) } else { page.paragraph(entry.title, first: key) }
            page.paragraph(entry.meaning, first: String(repeating: " ", count: width))
        }
        return page.text
    }
}
