// SPDX-License-Identifier: Apache-2.0

import Synchronization

@testable import HTTPServer

/// Answers with the method and target it saw, and remembers them: a smuggled request would show up in both.
final class EchoResponder: Responder {
    private let log = Mutex<[String]>([])

    /// "GET /path" for each request that reached the responder, in order.
    var seen: [String] { log.withLock { $0 } }

    /// Larger than what the answers' queue and the kernel's buffers take at once.
    static let largeBody: [UInt8] = {
        var body = (0..<65_521).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
        while body.count < 8_000_000 { body += body }
        return body
    }()
    /// Octets of an answer that is made for one request alone.
    static let ownBytes = 12_345
    private static let large = Response(status: 200, fields: [], body: largeBody)
    private static let shared = Response(status: 200, fields: [], body: Array("shared".utf8))
    private static let medium = Response(status: 200, fields: [], body: Array(largeBody.prefix(12_000)))

    func respond(to head: RequestHead, in bytes: Span<UInt8>) -> Reply { Reply(answer(head, in: bytes)) }

    private func answer(_ head: RequestHead, in bytes: Span<UInt8>) -> Response {
        let line = text(head.methodName, in: bytes) + " " + text(head.target, in: bytes)
        log.withLock { $0.append(line) }
        return switch text(head.target, in: bytes) {
        case "/large": Self.large
        case "/medium": Self.medium
        case "/shared": Self.shared
        case "/own-large": Response(status: 200, fields: [], body: Self.largeBody)
        case "/slow": slow(line)
        case "/own": Response(status: 200, fields: [], body: Array(Self.largeBody.prefix(Self.ownBytes)))
        case "/closes": Response(status: 200, fields: [], body: Array(line.utf8), closes: true)
        case "/unchanged": Response(status: 304, fields: [.init("etag", "\"1\"")])
        default: Response(status: 200, fields: [], body: Array(line.utf8))
        }
    }

    /// Takes a few milliseconds of work.
    private func slow(_ line: String) -> Response {
        let end = MonotonicClock.nanoseconds() + 5_000_000
        while MonotonicClock.nanoseconds() < end {}
        return Response(status: 200, fields: [], body: Array(line.utf8))
    }

    func refuse(_ rejection: Rejection) -> Response {
        var fields = [Response.Field("x-refused", rejection.rawValue)]
        if rejection == .tooManyConnections { fields.append(.init("retry-after", "1")) }
        return Response(status: rejection.status, fields: fields, body: Array("refused".utf8))
    }
}

func text(_ range: ByteRange, in bytes: Span<UInt8>) -> String {
    var octets: [UInt8] = []
    for index in range.within(bytes) { octets.append(bytes[index]) }
    return String(decoding: octets, as: UTF8.self)
}

func text(_ octets: some Sequence<UInt8>) -> String { String(decoding: Array(octets), as: UTF8.self) }
