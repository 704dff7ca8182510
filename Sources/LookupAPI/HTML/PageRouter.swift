// SPDX-License-Identifier: Apache-2.0

import HTTPServer
import SIPRegistry

/// Addresses that mean more to a browser than to a program: the state of the table page.
struct PageRouter: Sendable {
    let registry: Registry
    let search: PreparedSearch

    enum Destination: Sendable {
        case page(RecordAnswer)
        /// Another address, without leaving a trace in the browser's history.
        case elsewhere(String)
    }

    /// Nil where a browser gets what everybody gets.
    func route(_ target: Target, _ head: RequestHead, in bytes: Span<UInt8>) throws(Problem) -> Destination? {
        if target.segments.count == 2, target.segments[0] == "assets", let asset = Asset.current(for: target.segments[1]) {
            return .elsewhere(asset.path)
        }
        let isSearch = target.segments.count == 1 && target.segments[0] == "search"
        guard isSearch || target.segments == [""], try wantsPage(target, head, in: bytes) else { return nil }
        // Who asks for the form by name is a program, and its mistakes are told; a browser's empty form is the table.
        if isSearch, try target.query.value("format") != nil { _ = try SearchParameters.parse(target.query) }
        let query = try BrowseQuery(target.query)
        let page = BrowsePage(registry: registry)
        guard query.search != nil else { return .page(RecordAnswer(value: { .null }, htmlPage: { page.table(query) })) }
        // Only the form's address redirects. The root is the state that the script keeps, and going back must find it.
        if isSearch, let code = query.exactCode(in: registry) { return .elsewhere(Links.code(code)) }
        return .page(RecordAnswer(value: { .null }, htmlPage: { page.results(query, search.index) }))
    }

    private func wantsPage(_ target: Target, _ head: RequestHead, in bytes: Span<UInt8>) throws(Problem) -> Bool {
        if let format = try FilterValue.format(target.query) { return format == .html }
        return Self.wantsPage(head, in: bytes)
    }

    /// Whether a page is liked better than JSON; "*/*" alone likes neither, and then JSON it is.
    static func wantsPage(_ head: RequestHead, in bytes: Span<UInt8>) -> Bool {
        guard head.has(.accept), !AcceptField.takesAnything(head, in: bytes) else { return false }
        return AcceptField.choose(from: [Format.json.mediaType, Format.html.mediaType], head, in: bytes) == 1
    }
}
