// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import HTTPServer
@testable import LookupAPI

extension LookupService {
    /// One service for all tests, so that rendered answers are reused.
    static let shared = LookupService(metrics: FixedMetrics())
}

/// One metric that never changes.
struct FixedMetrics: MetricsSource {
    var prometheusText: String { "sip_codes_ready 1\n" }
}

/// Sends requests to a service like a connection. By default it needs no socket: the octets of a request are parsed by the server's own
/// parser. In a suite with `.overEveryTransport`, it also uses HTTP/1.1 and HTTP/2.
struct TestClient: Sendable {
    let service: any Responder
    private let served: ServedService

    private static let shared = ServedService(LookupService.shared)

    init() {
        service = LookupService.shared
        served = Self.shared
    }

    init(service: any Responder) {
        self.service = service
        served = ServedService(service)
    }

    func get(_ target: String, _ fields: [String: String] = [:]) -> TestResponse {
        send("GET", target, fields.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }

    func post(_ target: String, _ content: [UInt8], type: String = "text/plain", _ fields: [(String, String)] = []) -> TestResponse {
        send("POST", target, [("Content-Type", type)] + fields, content: content)
    }

    func send(_ method: String, _ target: String, _ fields: [(String, String)] = [], content: [UInt8] = []) -> TestResponse {
        guard Transport.current == .direct else {
            let request = TestRequest(method: method, target: target, fields: fields, content: content)
            do {
                return try served.ask(request, over: Transport.current)
            } catch {
                Issue.record("\(method) \(target) over \(Transport.current): \(error)")
                return TestResponse(status: 0, fields: [], body: [], closes: true)
            }
        }
        var text = "\(method) \(target) HTTP/1.1\r\nHost: localhost\r\n"
        for (name, value) in fields { text += "\(name): \(value)\r\n" }
        if !content.isEmpty { text += "Content-Length: \(content.count)\r\n" }
        return send(Array((text + "\r\n").utf8), content: content)
    }

    /// - Parameter octets: a whole request head; if the server itself refuses it, the response is the service's refusal.
    func send(_ octets: [UInt8], content: [UInt8] = [], limits: Limits = Limits()) -> TestResponse {
        var parser = RequestParser()
        var head = RequestHead()
        let response: Response
        switch parser.parse(octets.span, limits: limits, into: &head) {
        case .needMore: response = service.refuse(.headTimeout)
        case .rejected(let rejection): response = service.refuse(rejection)
        case .complete:
            do throws(Rejection) {
                _ = try Framing.examine(head, in: octets.span)
                response = try respond(to: head, in: octets.span, content).response()
            } catch {
                response = service.refuse(error)
            }
        }
        return TestResponse(response, hasContent: head.method != .head)
    }

    /// Like the server: the content is read if the service wants it.
    private func respond(to head: RequestHead, in bytes: Span<UInt8>, _ content: [UInt8]) throws(Rejection) -> Reply {
        guard !content.isEmpty else { return service.respond(to: head, in: bytes, content: Content()) }
        switch service.contentHandling(for: head, in: bytes) {
        case .drop: return service.respond(to: head, in: bytes, content: Content())
        case .refuse(let reply): return reply
        case .read(let most):
            guard content.count <= most else { throw .bodyTooLarge }
            return service.respond(to: head, in: bytes, content: Content(content))
        }
    }
}

/// A response as a client sees it.
struct TestResponse: Sendable {
    let status: Int
    /// The fields by lower-case name; values of a repeated field are joined by a comma.
    let fields: [String: String]
    let body: [UInt8]
    let closes: Bool

    /// - Parameter hasContent: false for a response to HEAD, from which the server leaves out the content.
    init(_ response: Response, hasContent: Bool) {
        status = response.status
        fields = Dictionary(response.fields.map { ($0.name, $0.value) }) { $0 + ", " + $1 }
        body = hasContent ? response.body : []
        closes = response.closesConnection
    }

    /// A response that was received over a socket, without Date and Connection, which the server adds.
    init(status: Int, fields: [(String, String)], body: [UInt8], closes: Bool) {
        self.status = status
        self.fields = Dictionary(fields.filter { $0.0 != "date" && $0.0 != "connection" }) { $0 + ", " + $1 }
        self.body = body
        self.closes = closes
    }

    var text: String { String(decoding: body, as: UTF8.self) }

    /// The body parsed by JSONSerialization; NSNull where it is not JSON.
    var json: Any { (try? JSONSerialization.jsonObject(with: Data(body), options: .fragmentsAllowed)) ?? NSNull() }

    /// The body as a JSON object; empty where it is not an object.
    var object: [String: Any] { json as? [String: Any] ?? [:] }

    /// The type and subtype of Content-Type.
    var mediaType: String {
        String((fields["content-type"] ?? "").prefix { $0 != ";" })
    }
}
