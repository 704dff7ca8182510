// SPDX-License-Identifier: Apache-2.0

/// What to search for, which records to include, and which page of the hits to return.
public struct SearchQuery: Sendable, Hashable {
    /// What was typed or pasted. Only the first `SearchLimits.queryBytes` bytes of its UTF-8 are read. A blank text has no hits.
    public var text: String
    /// The most hits to return. A negative number counts as 0.
    public var limit: Int
    /// How many hits to skip. A negative number counts as 0.
    public var offset: Int
    /// Only codes of this class, registered or de-facto. Causes and warnings have no class and are excluded.
    public var responseClass: ResponseClass?
    /// Only records of these kinds; empty for all.
    public var kinds: Set<SearchHit.Kind>
    /// Only records that cite this RFC, as a definition or otherwise.
    public var rfc: Int?
    /// Whether each hit explains its score.
    public var explain: Bool

    /// A query; what is left out does not restrict it.
    public init(
        _ text: String, limit: Int = 20, offset: Int = 0, responseClass: ResponseClass? = nil, kinds: Set<SearchHit.Kind> = [],
        rfc: Int? = nil, explain: Bool = false
    ) {
        self.text = text
        self.limit = limit
        self.offset = offset
        self.responseClass = responseClass
        self.kinds = kinds
        self.rfc = rfc
        self.explain = explain
    }
}

extension SearchQuery {
    /// Whether a text is a trace and not a query: it is longer than a query, or has two or more lines that begin a SIP message. A trace
    /// must be explained; searching for its words is useless.
    public static func isTrace(_ text: String) -> Bool {
        if text.utf8.count > SearchLimits.queryBytes { return true }
        var beginnings = 0
        for line in text.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            if line.starts(with: "SIP/2.0 ".utf8) || line.suffix(8).elementsEqual(" SIP/2.0".utf8) { beginnings += 1 }
        }
        return beginnings > 1
    }
}
