// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

/// Responses that are made on other threads, over real sockets.
struct ServerWorkTests {
    private func post(_ path: String, _ content: String) -> String {
        "POST \(path) HTTP/1.1\r\nHost: a\r\nContent-Length: \(content.utf8.count)\r\n\r\n\(content)"
    }

    private let next = "GET /next HTTP/1.1\r\nHost: a\r\n\r\n"

    @Test func othersGoOnWhileOneWaitsForItsAnswer() throws {
        try TestServer.run { server in
            let (waiting, other) = (try server.client(), try server.client())
            try waiting.send(post("/patient", "some") + next)
            #expect(waitUntil { server.responder.gate.begun == 1 })
            try other.send(next)
            #expect(try other.response().text == "GET /next")
            #expect(!waiting.waitReadable(milliseconds: 0))
            server.responder.gate.pass()
            #expect(try waiting.response().text == "some")
            #expect(try waiting.response().text == "GET /next", "what was asked behind it comes after it")
        }
    }

    @Test func aClientThatGoesTakesItsWorkWithIt() throws {
        // With one thread the second client's work waits for the first's.
        try TestServer.run(.test { $0.workers = 1 }) { server in
            let gate = server.responder.gate
            let running = try server.client()
            try running.send(post("/patient", "1"))
            #expect(waitUntil { gate.begun == 1 })
            var waiting: RawClient? = try server.client()
            try waiting?.send(post("/patient", "2"))
            #expect(waitUntil { server.responder.seen.count == 2 })
            waiting = nil
            #expect(waitUntil { server.server.openConnections == 1 })
            gate.pass()
            #expect(try running.response().text == "1")
            let last = try server.client()
            try last.send(post("/patient", "3"))
            gate.pass()
            #expect(try last.response().text == "3")
            #expect(gate.begun == 2)
            #expect(gate.cancelled == 0)
        }
    }

    @Test func workOfAClientThatGoesIsToldSo() throws {
        try TestServer.run { server in
            var client: RawClient? = try server.client()
            try client?.send(post("/patient", "1"))
            #expect(waitUntil { server.responder.gate.begun == 1 })
            client = nil
            #expect(waitUntil { server.server.openConnections == 0 })
            server.responder.gate.pass()
            #expect(waitUntil { server.responder.gate.cancelled == 1 })
        }
    }

    @Test func aDrainWaitsForWork() throws {
        try TestServer.run { server in
            let client = try server.client()
            try client.send(post("/patient", "some"))
            #expect(waitUntil { server.responder.gate.begun == 1 })
            server.server.drain()
            server.responder.gate.pass()
            let answer = try client.response()
            #expect(answer.text == "some")
            #expect(answer.closes)
            server.server.wait()
        }
    }

    @Test func aFullLineIsRefused() throws {
        let limits = Limits.test {
            $0.workers = 1
            $0.waitingWork = 1
        }
        try TestServer.run(limits) { server in
            let clients = try (0..<3).map { _ in try server.client() }
            try clients[0].send(post("/patient", "0"))
            #expect(waitUntil { server.responder.gate.begun == 1 })
            try clients[1].send(post("/patient", "1"))
            #expect(waitUntil { server.responder.seen.count == 2 })
            try clients[2].send(post("/patient", "2"))
            let refusal = try clients[2].response()
            #expect(refusal.status == 503)
            #expect(refusal.fields["x-refused"] == "overloaded")
            #expect(refusal.closes)
            server.responder.gate.pass(2)
            for number in 0...1 { #expect(try clients[number].response().text == "\(number)") }
        }
    }
}
