// SPDX-License-Identifier: Apache-2.0

import HTTPServer
import SIPRegistry

/// What a path and query that are not prepared word for word mean.
struct Router: Sendable {
    enum Destination: Sendable {
        /// The prepared resource of that path.
        case prepared(String, Format?)
        case codes(CodesQuery)
        /// Some members of one code's record.
        case code(CodeEntry, fields: [String], Format?)
        case search(SearchQuery, Format?)
        case ready
        case live
        case metrics
        /// The path's proper form (308). The query goes along.
        case moved(String)
    }

    let registry: Registry
    /// Whether a resource is prepared at a path.
    let isPrepared: @Sendable (String) -> Bool

    func route(_ target: Target) throws(Problem) -> Destination {
        let segments = target.segments
        var path: String { target.path }
        let query = target.query
        // An encoded slash is part of a name, and no name here has one.
        guard let first = segments.first, segments.count <= 3, !segments.contains(where: { $0.utf8.contains(ASCII.slash) }) else {
            throw notFound(path)
        }
        if segments.count > 1, segments.last == "" {
            // "/codes/" is a slip, not another resource; "//codes/" could name another host.
            let proper = target.withoutLastSegment
            guard !proper.segments.contains("") else { throw notFound(path) }
            _ = try route(proper)
            return .moved(proper.encodedPath)
        }
        guard segments.count <= 2 else { throw notFound(path) }
        let second = segments.count == 2 ? segments[1] : nil
        switch (first, second) {
        case ("codes", nil):
            let wanted = try CodesQuery(query, registry: registry)
            // The whole list in any of its forms is rendered once, and compressed.
            return wanted.isEverything ? .prepared(path, wanted.format) : .codes(wanted)
        case ("search", nil): return .search(try SearchParameters.parse(query), try FilterValue.format(query))
        case ("livez", nil), ("readyz", nil), ("metrics", nil):
            try query.allow([])
            return first == "livez" ? .live : first == "readyz" ? .ready : .metrics
        case ("codes", let text?):
            let entry = try CodePath(registry).entry(text)
            try query.allow(["fields", "format"])
            if let fields = try FieldSelection.parse(query, members: FieldSelection.ofCodes) {
                return .code(entry, fields: fields, try FilterValue.format(query))
            }
        case ("classes", let text?):
            if let proper = try checkClass(text) {
                try query.allow(["format"])
                _ = try FilterValue.format(query)
                return .moved(proper)
            }
        case ("causes", let text?): try checkCause(text)
        case ("warnings", let text?): try checkWarning(text)
        case ("flows", let text?):
            guard CallFlow.flow(named: text) != nil else {
                throw Problem(.notFound, "There is no call flow named '\(text.shortened)'; /flows lists them.")
            }
        case ("openapi.yaml", nil), ("openapi.json", nil), ("overlay.schema.json", nil), (".well-known", "api-catalog"):
            // Files, in one form.
            try query.allow([])
            return .prepared(path, nil)
        default:
            guard isPrepared(path) else { throw notFound(path) }
        }
        if first != "codes" { try query.allow(["format"]) }
        return .prepared(path, try FilterValue.format(query))
    }

    private func notFound(_ path: String) -> Problem {
        Problem(.notFound, "There is nothing at '\(path.shortened)'; the links at / say what there is.")
    }

    /// The proper path when the class is written as one digit.
    private func checkClass(_ text: String) throws(Problem) -> String? {
        for candidate in ResponseClass.allCases {
            if text == candidate.label { return nil }
            if text == String(candidate.rawValue) || text.lowercased() == candidate.label { return Links.responseClass(candidate) }
        }
        throw Problem(.invalidClass, "'\(text.shortened)' is not a class of SIP responses: write 1xx, 2xx, 3xx, 4xx, 5xx or 6xx.")
    }

    private func checkCause(_ text: String) throws(Problem) {
        guard let value = PathNumber.parse(text), let causeClass = Q850Cause.CauseClass(ofCause: value) else {
            throw Problem(.invalidCause, "'\(text.shortened)' is not a Q.850 cause: write a number from 1 to 127, as in /causes/17.")
        }
        guard Q850Cause.cause(value) != nil else {
            throw Problem(
                .causeNotAssigned, "No meaning is known for Q.850 cause \(value); the list is at /causes.",
                members: [.init("cause", .int(value)), .init("class", .string(causeClass.rawValue))])
        }
    }

    private func checkWarning(_ text: String) throws(Problem) {
        guard let number = PathNumber.parse(text), (300...399).contains(number) else {
            throw Problem(
                .invalidWarning, "'\(text.shortened)' is not a warning code: write three digits from 300 to 399, as in /warnings/370.")
        }
        guard WarningCode.all.contains(where: { $0.code == number }) else {
            throw Problem(.warningNotRegistered, "No warning is registered with code \(number); the list is at /warnings.")
        }
    }
}
