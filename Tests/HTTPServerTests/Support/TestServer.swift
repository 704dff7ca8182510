// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

/// A server on a free port of 127.0.0.1, which is stopped when the closure ends.
struct TestServer {
    let server: Server
    let responder: EchoResponder
    let port: Int
    /// The clock of its loops, where a test controls the time.
    let clock: HandClock?

    func client(receiveBuffer: Int32? = nil) throws -> RawClient { try RawClient(port: port, receiveBuffer: receiveBuffer) }

    static func run(
        _ limits: Limits = .test, loops: Int = 1, transport: Transport = .plain, speaksHTTP2: Bool = true,
        strictTransportSeconds: Int? = nil, clock: HandClock? = nil, _ body: (TestServer) throws -> Void
    ) throws {
        let listeners = try Listener.bind(host: "127.0.0.1", port: 0, transport: transport)
        let responder = EchoResponder()
        let server = try Server(
            listeners: listeners, loopCount: loops, limits: limits, responder: responder, accessLog: nil, speaksHTTP2: speaksHTTP2,
            strictTransportSeconds: strictTransportSeconds, clock: { clock?.read() ?? $0 / 1_000_000 })
        try server.start()
        defer {
            server.stop()
            server.wait()
        }
        try body(TestServer(server: server, responder: responder, port: try #require(listeners.first).port, clock: clock))
    }

    /// Moves the clock of its only loop forward, in steps too short to be taken for a standstill, and waits until the loop has checked its
    /// deadlines.
    func pass(milliseconds: Int) {
        guard let clock else { return }
        for step in Array(repeating: 250, count: milliseconds / 250) + [milliseconds % 250, 0] {
            let reads = clock.move(step)
            server.wake()
            #expect(waitUntil { clock.reads > reads })
        }
    }

    /// Waits until the server has accepted a connection and has read that many octets.
    func hears(_ octets: Int) -> Bool { waitUntil { server.metrics.receivedBytes >= octets && server.metrics.accepted > 0 } }
}

extension Limits {
    /// Deadlines that no test reaches by accident, and bounds that tests can reach easily.
    static var test: Limits {
        var limits = Limits()
        limits.bodyBytes = 1024
        return limits
    }

    static func test(_ change: (inout Limits) -> Void) -> Limits {
        var limits = Limits.test
        change(&limits)
        return limits
    }
}
