// SPDX-License-Identifier: Apache-2.0

/// The page or the source file from which a fact about a product was taken.
public struct ProviderSource: Sendable, Hashable, Encodable {
    /// The document's title, or the repository and the path in it.
    public let title: String
    /// The URL.
    public let address: String
    /// Which version of the source was read.
    public let edition: Edition
    /// The licence of the text, and what it permits. Facts are taken from all sources, sentences from none.
    public let licence: String

    /// Which version of the source was read.
    public enum Edition: Sendable, Hashable, Encodable {
        /// A commit of its repository.
        case commit(String)
        /// The date that the page itself gives, as YYYY-MM-DD.
        case dated(String)
        /// The day on which the page was read, as YYYY-MM-DD, because the page has no date.
        case read(String)

        /// "commit 0ca04b62f681", "of 2023-10-30", "read on 2026-11-29".
        public var label: String {
            switch self {
            case .commit(let commit): "commit " + commit.prefix(12)
            case .dated(let date): "of " + date
            case .read(let date): "read on " + date
            }
        }
    }

    init(_ title: String, _ address: String, _ edition: Edition, licence: String) {
        self.title = title
        self.address = address
        self.edition = edition
        self.licence = licence
    }

    /// A file on GitHub at a commit, which is given as 40 hexadecimal digits.
    static func gitHub(_ repository: String, _ path: String, _ commit: String, licence: String) -> ProviderSource {
        ProviderSource(
            repository + ", " + path, "https://github.com/" + repository + "/blob/" + commit + "/" + path, .commit(commit),
            licence: licence + "; facts and identifiers only")
    }

    /// A page of a provider's documentation, whose text is not free.
    static func page(_ title: String, _ address: String, _ edition: Edition) -> ProviderSource {
        ProviderSource(title, address, edition, licence: "all rights reserved; facts only")
    }

    /// The citation in a line of text.
    public var citation: String { title + ", " + edition.label }
}
