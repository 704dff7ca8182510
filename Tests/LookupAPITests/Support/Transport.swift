// SPDX-License-Identifier: Apache-2.0

import HTTPServer
import Synchronization
import Testing

/// How the requests of `TestClient` reach the service.
enum Transport: String, Sendable, CaseIterable {
    /// Calls the responder directly.
    case direct
    /// HTTP/1.1 over a socket.
    case http1
    #if HTTP2
    case http2
    #endif

    /// The transport of the test that is running.
    @TaskLocal static var current = Transport.direct
}

/// Runs each test of a suite once over every transport: the responses must be the same.
struct EveryTransport: SuiteTrait, TestTrait, TestScoping {
    var isRecursive: Bool { true }

    func provideScope(for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void) async throws {
        for transport in Transport.allCases {
            try await Transport.$current.withValue(transport) { try await function() }
        }
    }
}

extension Trait where Self == EveryTransport {
    static var overEveryTransport: Self { Self() }
}

extension Limits {
    /// A debug build works out the index and the largest answers in seconds, and in many more beside other work.
    static let patient: Limits = {
        var limits = Limits()
        limits.workSeconds = 120
        return limits
    }()
}

/// A server for one service, started at the first request over a socket, and stopped with this object.
final class ServedService: Sendable {
    private let service: any Responder
    private let state = Mutex(State())

    private struct State {
        var server: Server?
        var idle: [Transport: [any Asking]] = [:]
    }

    init(_ service: any Responder) { self.service = service }

    deinit { state.withLock { $0.server?.stop() } }

    func ask(_ request: TestRequest, over transport: Transport) throws -> TestResponse {
        // A connection that was kept may have been closed in the meantime.
        while let kept = state.withLock({ $0.idle[transport]?.popLast() }) {
            if let response = try? kept.ask(request) { return keep(kept, transport, after: response) }
        }
        let fresh = try connect(transport)
        return keep(fresh, transport, after: try fresh.ask(request))
    }

    private func keep(_ connection: any Asking, _ transport: Transport, after response: TestResponse) -> TestResponse {
        if !response.closes { state.withLock { $0.idle[transport, default: []].append(connection) } }
        return response
    }

    private func connect(_ transport: Transport) throws -> any Asking {
        let port = try state.withLock { state throws -> Int in
            if let server = state.server { return server.listeners.first?.port ?? 0 }
            let listeners = try Listener.bind(host: "127.0.0.1", port: 0)
            let server = try Server(listeners: listeners, loopCount: 1, limits: .patient, responder: service)
            try server.start()
            state.server = server
            return listeners.first?.port ?? 0
        }
        #if HTTP2
        if transport == .http2 { return try HTTP2Client(port: port) }
        #endif
        return try HTTPConnection(port: port)
    }
}

struct TestRequest: Sendable {
    let method: String
    let target: String
    let fields: [(String, String)]
    var content: [UInt8] = []
}

/// A connection for one request at a time.
protocol Asking: Sendable {
    func ask(_ request: TestRequest) throws -> TestResponse
}
