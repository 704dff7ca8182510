// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// The description of one address of the service. The router, `Allow`, the labels of metrics, the index at `/`, the navigation of the
/// pages, the API catalog and the tests of the contract all use it.
struct Route: Sendable {
    /// Such as "/codes/{code}": a segment in braces stands for any segment that is not empty.
    let template: String
    /// Its name in the index at `/`; nil where the index leaves it out.
    var relation: String?
    /// What it provides, in a few words, for the index.
    var about = ""
    /// The parameter that the resource requires, which the index adds to the template: "?q={text}".
    var neededQuery = ""
    /// Its name in the navigation of every page; nil where the navigation leaves it out.
    var section: String?
    /// Its relation to the API in the API catalog, such as "service-desc" (RFC 9727 §2); nil where the catalog leaves it out.
    var catalogRelation: String?
    /// The parameters of the query, except `format`.
    var parameters: [String] = []
    /// Further parameters of its page: the state of the form on it.
    var pageParameters: [String] = []
    /// Its formats, in the order of preference if a client accepts several equally. Empty for a response with a fixed format, such as a
    /// health check.
    var formats: [Format] = []
    /// What a POST may bring; nil where the resource can only be read.
    var content: AcceptedContent?
    /// False where the resource accepts only POST.
    var isRead = true

    /// All names that the query may contain.
    ///
    /// - Parameter isPage: whether the HTML page is asked for.
    func allowedParameters(isPage: Bool) -> [String] {
        // Files have no name in `?format=`, so there is nothing to select.
        parameters + (isPage ? pageParameters : []) + (formats.contains { $0.name != nil } ? ["format"] : [])
    }
}

/// What a resource accepts as the content of a POST.
struct AcceptedContent: Sendable {
    /// Type and subtype of each.
    let mediaTypes: [String]
    /// The most octets after a content coding is removed.
    let mostBytes: Int
    /// The parameters of the query that go with it, except `format`.
    let parameters: [String]
    /// The formats of the answer, in the order of preference.
    let formats: [Format]
    /// The header fields that the route reads.
    var fields: [FieldName] = []
}
