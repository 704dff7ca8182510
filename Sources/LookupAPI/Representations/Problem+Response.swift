// SPDX-License-Identifier: Apache-2.0

import HTTPServer

extension Problem {
    /// - Parameter instance: the target of the request, as it was sent.
    func response(instance: String?) -> Response {
        ProblemBody.response(
            status: type.status, uri: type.uri, title: type.title, detail: detail, instance: instance, members: members, fields: fields)
    }
}

extension Problem {
    /// The problem for a client that accepts none of the formats that there are.
    static func notAcceptable(_ formats: [Format]) -> Problem {
        let offered = formats.filter(\.isNegotiable)
        let available = offered.map { JSONValue.compact(["media_type": .string($0.mediaType), "format": .optional($0.name)]) }
        return Problem(
            .notAcceptable,
            "This resource has none of the formats that were requested; it has \(offered.map(\.mediaType).joined(separator: ", ")).",
            members: [.init("available", .array(available))], fields: [CommonFields.vary])
    }

    /// - Parameter allowed: the methods of the resource, in the format of `Allow`.
    static func methodNotAllowed(_ allowed: String) -> Problem {
        let detail =
            allowed == CommonFields.reading
            ? "This service is read-only: use GET, HEAD or OPTIONS." : "This resource answers \(allowed) and nothing else."
        return Problem(.methodNotAllowed, detail, fields: [Response.Field("allow", allowed)])
    }
}

extension Rejection {
    /// The response when the server refuses a request itself. Over HTTP/1.1 a close follows.
    func response() -> Response {
        let fields = status == 503 ? [Response.Field("retry-after", "1")] : []
        return ProblemBody.response(
            status: status, uri: problemURI, title: HTTPStatus.reasonPhrase(status), detail: detail, instance: nil, members: [],
            fields: fields, closes: true)
    }
}

enum ProblemBody {
    /// The fields of every problem in JSON, rendered once.
    private static let usualFields = Response.FieldBlock(
        [Response.Field("content-type", "application/problem+json"), Response.Field("cache-control", "no-store")] + CommonFields.everywhere)

    static func response(
        status: Int, uri: String, title: String, detail: String, instance: String?, members: [JSONValue.Member],
        fields: [Response.Field], closes: Bool = false
    ) -> Response {
        var all: [JSONValue.Member] = [
            .init("type", .string(uri)),
            .init("title", .string(title)),
            .init("status", .int(status)),
            .init("detail", .string(detail)),
        ]
        if let instance { all.append(.init("instance", .string(instance))) }
        all += members
        return Response(status: status, fields: fields, and: usualFields, body: JSONWriter.document(.object(all)), closes: closes)
    }
}
