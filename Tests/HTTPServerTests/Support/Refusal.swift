// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

/// A request that the server must refuse, the rule for that, and the response. Each is fed to the connection value in every fragmentation
/// (HTTP1ConnectionTests) and sent over a real socket (ServerRefusalTests).
struct Refusal: CustomTestStringConvertible, Sendable {
    let rule: String
    /// The document and section of the rule, such as "RFC 9112 2.2".
    let source: String
    let request: [UInt8]
    let rejection: Rejection

    var testDescription: String { "\(rule), \(source)" }

    init(_ rule: String, _ source: String, _ request: String, _ rejection: Rejection) {
        self.init(rule, source, Array(request.utf8), rejection)
    }

    init(_ rule: String, _ source: String, _ request: [UInt8], _ rejection: Rejection) {
        self.rule = rule
        self.source = source
        self.request = request
        self.rejection = rejection
    }

    /// What an attacker would smuggle behind the request.
    static let smuggled = "GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n"

    static let all = lineEnds + requestLine + versions + targets + fields + hosts + lengths + codings + expectations + chunks + trailers

    /// Small bounds, so that requests that exceed them can be tested in every fragmentation.
    static let limits = Limits.test {
        $0.headBytes = 256
        $0.targetBytes = 64
        $0.fieldCount = 8
        $0.bodyBytes = 64
    }

    /// A request with this line and a Host field.
    static func line(_ line: String) -> String { line + "\r\nHost: a\r\n\r\n" }

    /// The same for a target or another part that is not text.
    static func line(_ before: String, _ octets: [UInt8], _ after: String) -> [UInt8] {
        Array(before.utf8) + octets + Array((after + "\r\nHost: a\r\n\r\n").utf8)
    }

    /// A request for "/" with these field lines after its Host field.
    static func get(_ lines: String...) -> String {
        "GET / HTTP/1.1\r\nHost: a\r\n" + lines.map { $0 + "\r\n" }.joined() + "\r\n"
    }

    static func get(_ before: String, _ octets: [UInt8], _ after: String = "") -> [UInt8] {
        Array("GET / HTTP/1.1\r\nHost: a\r\n\(before)".utf8) + octets + Array("\(after)\r\n\r\n".utf8)
    }

    /// A request for "/" with only these field lines.
    static func only(_ lines: String...) -> String {
        "GET / HTTP/1.1\r\n" + lines.map { $0 + "\r\n" }.joined() + "\r\n"
    }

    /// A chunked request; `body` begins where the size of the first chunk is expected.
    static func chunked(_ body: String) -> String {
        "POST /body HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + body
    }
}
