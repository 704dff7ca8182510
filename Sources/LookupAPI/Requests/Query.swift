// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// The parameters of a request's query, decoded, in their order.
struct Query: Sendable {
    struct Parameter: Sendable {
        let name: String
        let value: String
    }

    private(set) var parameters: [Parameter] = []

    /// More than any route has; nobody sends a longer list by mistake.
    private static let mostParameters = 32

    init() {}

    /// - Parameter bytes: what follows the "?".
    init(_ bytes: Span<UInt8>) throws(Problem) {
        var start = 0
        while start < bytes.count {
            var end = start
            var equals: Int?
            while end < bytes.count, bytes[end] != 0x26 {
                if equals == nil, bytes[end] == ASCII.equals { equals = end }
                end += 1
            }
            if end > start {
                let nameEnd = equals ?? end
                let name = try Self.text(bytes.extracting(start..<nameEnd))
                let value = try Self.text(bytes.extracting(min(nameEnd + 1, end)..<end))
                guard parameters.count < Self.mostParameters else {
                    throw .invalidQuery("The query has more than \(Self.mostParameters) parameters.")
                }
                parameters.append(Parameter(name: name, value: value))
            }
            start = end + 1
        }
    }

    /// Adds a parameter.
    mutating func add(_ name: String, _ value: String) {
        parameters.append(Parameter(name: name, value: value))
    }

    /// The query without the parameters that advertisers and analytics add to links, which have no meaning here.
    var withoutTracking: Query {
        var query = Query()
        query.parameters = parameters.filter { !$0.name.hasPrefix("utm_") && !Self.trackers.contains($0.name) }
        return query
    }

    private static let trackers: Set<String> = [
        "_ga", "_gl", "_hsenc", "_hsmi", "dclid", "fbclid", "gad_source", "gbraid", "gclid", "igshid", "li_fat_id", "mc_cid", "mc_eid",
        "mkt_tok", "msclkid",
        "ref", "srsltid", "ttclid", "twclid", "wbraid", "yclid",
    ]

    private static func text(_ bytes: Span<UInt8>) throws(Problem) -> String {
        do throws(PercentEncoding.Failure) {
            return try PercentEncoding.decode(bytes, plusIsSpace: true)
        } catch {
            throw .unreadable("the query", error)
        }
    }

    /// The value of a parameter; nil when it is missing. A parameter that occurs twice is an error, because either could be meant.
    func value(_ name: String) throws(Problem) -> String? {
        var found: String?
        for parameter in parameters where parameter.name == name {
            guard found == nil else { throw .invalidQuery("The parameter '\(name)' is given more than once; give it once.") }
            found = parameter.value
        }
        return found
    }

    /// Refuses parameters that the route does not have: a misspelt filter must not have the effect of no filter.
    func allow(_ names: [String]) throws(Problem) {
        for parameter in parameters where !names.contains(parameter.name) {
            let known = names.isEmpty ? "this resource takes none" : "this resource takes " + names.joined(separator: ", ")
            throw .unknownParameter(parameter.name, known: known)
        }
    }
}
