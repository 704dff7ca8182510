// SPDX-License-Identifier: Apache-2.0

/// A part of an answer that has no format yet. Resources describe themselves in blocks, and each plain format has a writer for them.
enum Block: Sendable, Hashable {
    /// What the document is about; exactly one, at the beginning. The tags say in a word or two what kind of thing it is.
    case title(String, tags: [String])
    /// The heading of the blocks that follow, up to the next heading.
    case heading(String)
    case paragraph(Inline)
    /// Names and values.
    case facts([Fact])
    case list([Inline])
    case numbered([Inline])
    /// Each row has as many cells as `columns`.
    case table(columns: [String], [[Inline]])
    /// Things of one kind, each with its explanation.
    case entries([Entry])
    /// Lines to be shown unchanged; they end in LF or CRLF.
    case verbatim(String)
    /// A drawing in characters, whose lines must not be wrapped.
    case drawing(String)

    struct Fact: Sendable, Hashable {
        let name: String
        let value: Inline

        init(_ name: String, _ value: Inline) {
            self.name = name
            self.value = value
        }
    }

    struct Entry: Sendable, Hashable {
        /// A number or a name.
        let key: String
        let title: String
        /// Each element is a paragraph.
        let about: [String]
        /// The address of the whole record; nil where there is none.
        let href: String?

        init(_ key: String, _ title: String, _ about: [String], href: String? = nil) {
            self.key = key
            self.title = title
            self.about = about
            self.href = href
        }

        init(_ key: String, _ title: String, _ about: String, href: String? = nil) { self.init(key, title, [about], href: href) }
    }
}
