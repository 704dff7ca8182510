// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// Which origins' pages may read the answers (the CORS protocol of the Fetch standard). Answers are made for every
/// origin; where an operator names some, each answer is changed for the origin that asks.
struct CrossOrigin: Sendable {
    private let allowed: Set<String>

    init(_ configuration: APIConfiguration) {
        allowed = Set(configuration.allowedOrigins)
    }

    func apply(to reply: Reply, _ head: RequestHead, in bytes: Span<UInt8>) -> Reply {
        guard !allowed.isEmpty else { return reply }
        let origin = head.first(.origin).flatMap { allowedOrigin(bytes.extracting($0.within(bytes))) }
        return reply.map { apply(to: $0, origin: origin) }
    }

    /// - Parameter origin: an allowed one, or nil.
    func apply(to response: Response, origin: String?) -> Response {
        guard !allowed.isEmpty else { return response }
        var fields = response.fields.filter { $0.name != CommonFields.anyOrigin.name && $0.name != "content-length" && $0.name != "vary" }
        // The answer differs by Origin even when there is none, so a cache must keep them apart.
        fields.append(Response.Field("vary", [response.value(of: "vary"), "Origin"].compactMap { $0 }.joined(separator: ", ")))
        if let origin { fields.append(Response.Field(CommonFields.anyOrigin.name, origin)) }
        return Response(status: response.status, fields: fields, body: response.body, closes: response.closesConnection)
    }

    private func allowedOrigin(_ value: Span<UInt8>) -> String? {
        let origin = String(sent: value.extracting(0..<min(value.count, 512)))
        return allowed.contains(origin) ? origin : nil
    }
}
