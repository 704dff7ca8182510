// SPDX-License-Identifier: Apache-2.0

/// A part of a document that has no format yet. Resources describe themselves in these, and each plain format is a writer of them.
enum Block: Sendable, Hashable {
    /// What the document is about; first, and once. The tags say in a word or two what kind of thing it is.
    case title(String, tags: [String])
    /// Stands over what follows, up to the next one.
    case heading(String)
    case paragraph(Inline)
    /// Names and values.
    case facts([Fact])
    case list([Inline])
    case numbered([Inline])
    /// Rows as long as `columns`.
    case table(columns: [String], [[Inline]])
    /// Things of one kind, each with what it means.
    case entries([Entry])
    /// Lines as they are; they may end in LF or CRLF.
    case verbatim(String)
    /// A drawing in characters, as wide as it is.
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
        /// One paragraph each.
        let about: [String]
        /// Where there is more; nil where this is all.
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
