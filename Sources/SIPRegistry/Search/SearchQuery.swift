// SPDX-License-Identifier: Apache-2.0

/// What somebody looks for, and how the answer is narrowed and cut into pages.
public struct SearchQuery: Sendable, Hashable {
    /// What was typed or pasted. Only the first `SearchLimits.queryBytes` bytes of UTF-8 count. Blank text finds nothing.
    public var text: String
    /// How many hits at most. Below 0 counts as 0.
    public var limit: Int
    /// How many hits to leave out at the start. Below 0 counts as 0.
    public var offset: Int
    /// Only codes of this class, registered or de-facto. Causes and warnings have no class, so none of them is left.
    public var responseClass: ResponseClass?
    /// Only records of these kinds; empty means all.
    public var kinds: Set<SearchHit.Kind>
    /// Only records that cite this RFC, as a definition or otherwise.
    public var rfc: Int?
    /// Whether each hit tells how its score came about.
    public var explain: Bool

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
    /// Whether a text is a trace rather than a question: longer than a query, or with two or more lines that begin a SIP message.
    /// What happened in a trace is found by reading it, not by a search for its words.
    public static func isTrace(_ text: String) -> Bool {
        if text.utf8.count > SearchLimits.queryBytes { return true }
        var beginnings = 0
        for line in text.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            if line.starts(with: "SIP/2.0 ".utf8) || line.suffix(8).elementsEqual(" SIP/2.0".utf8) { beginnings += 1 }
        }
        return beginnings > 1
    }
}
