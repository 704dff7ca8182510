// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// What is said of one address of the service. The router, `Allow`, the metrics' labels, the index at `/`, the navigation of
/// the pages, the API catalog and the test of the contract all take it from here.
struct Route: Sendable {
    /// "/codes/{code}": a segment in braces stands for any one that is not empty.
    let template: String
    /// Its name in the index at `/`; nil for what nobody looks for there.
    var relation: String?
    /// What it answers, in a few words, for the index.
    var about = ""
    /// What the index adds to the template where the resource cannot do without a parameter: "?q={text}".
    var neededQuery = ""
    /// Its name in the navigation of every page; nil where the navigation does not lead to it.
    var section: String?
    /// How the API catalog relates it to the API, such as "service-desc" (RFC 9727 §2); nil where it does not name it.
    var catalogRelation: String?
    /// The parameters of the query, without `format`.
    var parameters: [String] = []
    /// What its page takes in addition: the state of the form on it.
    var pageParameters: [String] = []
    /// The formats it can be had in, in the order in which they are preferred where a client likes several equally. Empty for
    /// an answer that is what it is, such as that to a health check.
    var formats: [Format] = []
    /// What a POST may bring; nil where the resource is for reading alone.
    var content: AcceptedContent?
    /// False where the resource takes posts alone.
    var isRead = true

    /// Every name that the query may hold.
    ///
    /// - Parameter isPage: whether the page is asked for.
    func allowedParameters(isPage: Bool) -> [String] {
        // Files have no name in `?format=`, and so nothing to choose.
        parameters + (isPage ? pageParameters : []) + (formats.contains { $0.name != nil } ? ["format"] : [])
    }
}

/// What a resource takes in the content of a POST.
struct AcceptedContent: Sendable {
    /// Type and subtype each.
    let mediaTypes: [String]
    /// Octets, after a coding is undone.
    let mostBytes: Int
    /// The parameters of the query that go with it, without `format`.
    let parameters: [String]
    /// The formats of the answer, in the order in which they are preferred.
    let formats: [Format]
    /// The header fields that are looked at.
    var fields: [FieldName] = []
}
