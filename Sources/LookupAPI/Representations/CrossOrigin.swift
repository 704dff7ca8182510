// SPDX-License-Identifier: Apache-2.0

import HTTPServer
import Synchronization

/// Which origins' pages may read the responses (the CORS protocol of the Fetch standard). Responses are prepared for all origins; where an
/// operator names some, each response is changed for the origin that asks.
final class CrossOrigin: Sendable {
    private let allowed: Set<String>
    /// The changed copies of shared responses, by response and origin. A changed response holds the one that it was made from, so that no
    /// other can get its address in memory.
    private let changed = Mutex<[Key: Response]>([:])

    private struct Key: Hashable {
        let answer: ObjectIdentifier
        let origin: String?
    }

    /// Each copy takes little more memory than its head.
    private static let mostChanged = 32_768

    init(_ configuration: APIConfiguration) {
        allowed = Set(configuration.allowedOrigins)
    }

    func apply(to reply: Reply, _ head: RequestHead, in bytes: Span<UInt8>) -> Reply {
        guard !allowed.isEmpty else { return reply }
        let origin = head.first(.origin).flatMap { allowedOrigin(bytes.extracting($0.within(bytes))) }
        return reply.map(shared: { self.prepared($0, origin) }, { [self] in apply(to: $0, origin: origin) })
    }

    private func prepared(_ response: Response, _ origin: String?) -> Response {
        let key = Key(answer: ObjectIdentifier(response), origin: origin)
        if let known = changed.withLock({ $0[key] }) { return known }
        let new = apply(to: response, origin: origin)
        return changed.withLock { changed in
            if let known = changed[key] { return known }
            if changed.count < Self.mostChanged { changed[key] = new }
            return new
        }
    }

    /// - Parameter origin: the origin that asks, if it is allowed; else nil.
    func apply(to response: Response, origin: String?) -> Response {
        guard !allowed.isEmpty else { return response }
        var fields = response.fields.filter { $0.name != CommonFields.anyOrigin.name && $0.name != "content-length" && $0.name != "vary" }
        // The response depends on Origin even when that field is missing, so a cache must store them separately.
        fields.append(Response.Field("vary", [response.value(of: "vary"), "Origin"].compactMap { $0 }.joined(separator: ", ")))
        if let origin { fields.append(Response.Field(CommonFields.anyOrigin.name, origin)) }
        return Response(response, fields: fields)
    }

    private func allowedOrigin(_ value: Span<UInt8>) -> String? {
        let origin = String(sent: value.extracting(0..<min(value.count, 512)))
        return allowed.contains(origin) ? origin : nil
    }
}
