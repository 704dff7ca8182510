// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Synchronization

@testable import HTTPServer

/// Responds with the method and target of the request, and remembers them: a smuggled request would show in both.
final class EchoResponder: Responder {
    private let log = Mutex<[String]>([])
    /// The gate behind which the response to "/patient" is made.
    let gate = Gate()
    let parts = PartsMaker()

    /// "GET /path" for each request that reached the responder, in order.
    var seen: [String] { log.withLock { $0 } }

    /// Larger than what the output queue and the kernel's buffers hold together.
    static let largeBody: [UInt8] = {
        var body = (0..<65_521).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
        while body.count < 8_000_000 { body += body }
        return body
    }()
    /// The octets of a response that is made for one request alone.
    static let ownBytes = 12_345
    private static let large = Response(status: 200, fields: [], body: largeBody)
    private static let shared = Response(status: 200, fields: [], body: Array("shared".utf8))
    private static let medium = Response(status: 200, fields: [], body: Array(largeBody.prefix(12_000)))

    /// "/content" reads up to that many octets of content, and responds with them.
    static let mostContent = 4096
    private static let unwanted = Response(status: 415, fields: [], body: Array("unwanted".utf8))

    func contentHandling(for head: RequestHead, in bytes: Span<UInt8>) -> ContentHandling {
        switch text(head.target, in: bytes) {
        case "/content", "/work", "/patient": .read(upTo: Self.mostContent)
        case "/unwanted": .refuse(.shared(Self.unwanted))
        default: .drop
        }
    }

    func respond(to head: RequestHead, in bytes: Span<UInt8>, content: Content) -> Reply {
        let line = text(head.methodName, in: bytes) + " " + text(head.target, in: bytes)
        log.withLock { $0.append(line) }
        let made = { (body: [UInt8]) in Reply.made(Response(status: 200, fields: [], body: body)) }
        return switch text(head.target, in: bytes) {
        case "/large": .shared(Self.large)
        case "/medium": .shared(Self.medium)
        case "/shared": .shared(Self.shared)
        case "/unwanted": .shared(Self.unwanted)
        case "/own-large": made(Self.largeBody)
        case "/slow": .made(slow(line))
        case "/own": made(Array(Self.largeBody.prefix(Self.ownBytes)))
        case "/vital": made(Array(line.utf8)).vital
        case "/closes": .made(Response(status: 200, fields: [], body: Array(line.utf8), closes: true))
        case "/unchanged": .made(Response(status: 304, fields: [.init("etag", "\"1\"")]))
        case "/content": made(content.bytes)
        case "/work": .later { _ in Response(status: 200, fields: [], body: content.bytes) }
        case "/patient": .later { [gate] in gate.work($0, content) }
        case "/parts": .later { [parts] _ in parts.response() }
        case "/broken-parts": .later { [parts] _ in parts.response(brokenAt: 2) }
        case "/patient-parts": .later { [parts, gate] _ in parts.response { _ = gate.work($0, content) } }
        default: made(Array(line.utf8))
        }
    }

    /// Does a few milliseconds of work.
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

/// Blocks work until the test lets it go on.
final class Gate: Sendable {
    private let open = DispatchSemaphore(value: 0)
    private let counts = Mutex((begun: 0, cancelled: 0))

    /// How many pieces of work have begun, and how many of them were cancelled when they went on.
    var begun: Int { counts.withLock { $0.begun } }
    var cancelled: Int { counts.withLock { $0.cancelled } }

    func work(_ cancellation: Cancellation, _ content: Content) -> Response {
        counts.withLock { $0.begun += 1 }
        open.wait()
        if cancellation.isCancelled { counts.withLock { $0.cancelled += 1 } }
        return Response(status: 200, fields: [], body: content.bytes)
    }

    /// Lets that many pieces of work go on, whether they have begun or not.
    func pass(_ count: Int = 1) { for _ in 0..<count { open.signal() } }
}

func text(_ range: ByteRange, in bytes: Span<UInt8>) -> String {
    var octets: [UInt8] = []
    for index in range.within(bytes) { octets.append(bytes[index]) }
    return String(decoding: octets, as: UTF8.self)
}

func text(_ octets: some Sequence<UInt8>) -> String { String(decoding: Array(octets), as: UTF8.self) }
