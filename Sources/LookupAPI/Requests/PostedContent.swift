// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// What a request's head says of its content, checked against what the route accepts.
struct PostedContent: Sendable {
    /// Type and subtype; where the request names none, the first that the route accepts.
    let mediaType: String
    private let isGzip: Bool
    private let mostBytes: Int

    /// - Throws: 413 for a length beyond the route's bound, 415 for a media type or a content coding that the route does not accept
    ///   (RFC 9110 §15.5.14, §15.5.16).
    init(_ head: RequestHead, in bytes: Span<UInt8>, for rule: AcceptedContent) throws(Problem) {
        mostBytes = rule.mostBytes
        if let length = head.first(.contentLength).flatMap({ Self.number(bytes.extracting($0.within(bytes))) }), length > mostBytes {
            throw Problem(.contentTooLarge, "The content has \(length) bytes; this resource reads at most \(mostBytes).")
        }
        let type = head.first(.contentType).map { Self.mediaType(of: bytes.extracting($0.within(bytes))) }
        if let type, !rule.mediaTypes.contains(type) {
            let wanted = rule.mediaTypes.joined(separator: " or ")
            throw Problem(
                .unsupportedContent,
                """
                This resource reads \(wanted), not '\(type.shortened)'; set Content-Type, as in: \
                curl -H 'Content-Type: \(rule.mediaTypes.first ?? "")' --data-binary @FILE.
                """, fields: [Response.Field("accept", rule.mediaTypes.joined(separator: ", "))])
        }
        mediaType = type ?? rule.mediaTypes.first ?? ""
        let coding = head.first(.contentEncoding).map { String(sent: bytes.extracting($0.within(bytes))).lowercased() } ?? "identity"
        guard ["identity", "gzip", "x-gzip"].contains(coding), !head.has(.contentEncoding) || head.countIsOne(.contentEncoding) else {
            throw Problem(
                .unsupportedContent, "The content coding '\(coding.shortened)' is not read here; send gzip, or no coding.",
                fields: [Response.Field("accept-encoding", "gzip, identity")])
        }
        isGzip = coding != "identity"
    }

    /// Whether answering may use many megabytes: the content, what is made of it, and the answer. How much a gzip holds is not known before
    /// it is decoded.
    ///
    /// - Parameter bytes: of the content as it was sent.
    func mayBeLarge(_ bytes: Int) -> Bool { mostBytes > Self.leastLarge && (isGzip || bytes > Self.leastLarge) }

    private static let leastLarge = 256 * 1024

    /// The content without its content coding. Decoding takes time in proportion to the size, so it must not run on a thread that serves
    /// connections.
    ///
    /// - Throws: 413 for more bytes than the route accepts, 400 for content that is not valid gzip.
    func decoded(_ content: [UInt8]) throws(Problem) -> [UInt8] {
        guard isGzip else { return content }
        switch Gunzip.decode(content, upTo: mostBytes) {
        case .whole(let bytes): return bytes
        case .tooLarge: throw Problem(.contentTooLarge, "The content is larger than \(mostBytes) bytes after its gzip coding is decoded.")
        case .broken: throw Problem(.brokenEncoding, "The content is not what Content-Encoding says: it is not complete gzip (RFC 1952).")
        }
    }

    /// The number of a field that the server has checked; nil for a list of equal numbers, which the server bounds itself.
    private static func number(_ value: Span<UInt8>) -> Int? {
        guard value.count <= 18 else { return nil }
        var number = 0
        for index in value.indices {
            guard ASCII.isDigit(value[index]) else { return nil }
            number = number &* 10 &+ Int(value[index] &- 0x30)
        }
        return number
    }

    /// Type and subtype in lower case, without parameters.
    private static func mediaType(of value: Span<UInt8>) -> String {
        var end = 0
        while end < value.count, value[end] != ASCII.semicolon { end += 1 }
        return String(sent: value.extracting(ASCII.trimmed(0..<end, in: value))).lowercased()
    }
}
