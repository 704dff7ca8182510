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
