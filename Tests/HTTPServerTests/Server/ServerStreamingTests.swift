// SPDX-License-Identifier: Apache-2.0

import Glibc
import Testing

@testable import HTTPServer

/// Responses whose content is made while it is sent, over real sockets.
struct ServerStreamingTests {
    private func get(_ path: String, method: String = "GET", version: Int = 1) -> String {
        "\(method) \(path) HTTP/1.\(version)\r\nHost: a\r\n\r\n"
    }

    @Test func allPartsComeInOrder_RFC9112_7_1() throws {
        try TestServer.run { server in
            let client = try server.client(receiveBuffer: 4096)
            try client.send(get("/parts") + get("/next"))
            let response = try client.response()
            #expect(response.fields["transfer-encoding"] == "chunked")
            #expect(response.fields["content-length"] == nil)
            #expect(response.body == PartsMaker.whole)
            #expect(try client.response().text == "GET /next", "the connection goes on")
        }
    }

    @Test func toAnOldClientTheEndOfTheConnectionIsTheEnd_RFC9112_6_3() throws {
        try TestServer.run { server in
            let client = try server.client()
            try client.send(get("/parts", version: 0))
            let octets = try client.rest()
            let response = try #require(ReceivedResponse.read(octets)).0
            #expect(response.fields["transfer-encoding"] == nil)
            #expect(response.closes)
            #expect(Array(octets.suffix(PartsMaker.whole.count)) == PartsMaker.whole)
        }
    }

    @Test func aResponseToHEADHasNoParts() throws {
        try TestServer.run { server in
            let client = try server.client()
            try client.send(get("/parts", method: "HEAD") + get("/next"))
            #expect(try client.response(hasBody: false).status == 200)
            #expect(try client.response().text == "GET /next")
            #expect(server.responder.parts.made == 1)
        }
    }

    /// The client must not take what it has for the whole (RFC 9112 §8).
    @Test(arguments: [0, 1])
    func aResponseThatCannotGoOnIsCutVisibly(_ version: Int) throws {
        try TestServer.run { server in
            let client = try server.client()
            try client.send(get("/broken-parts", version: version))
            do {
                let octets = try client.rest()
                #expect(version == 1, "an end without a reset says that this is all")
                #expect(!octets.suffix(5).elementsEqual(Array("0\r\n\r\n".utf8)))
            } catch RawClient.Failure.receive(let code) {
                #expect(code == ECONNRESET)
            }
            #expect(waitUntil { server.server.openConnections == 0 })
        }
    }

    @Test func aClientThatGoesTakesTheNextPartWithIt() throws {
        try TestServer.run { server in
            let gate = server.responder.gate
            var client: RawClient? = try server.client()
            try client?.send(get("/patient-parts"))
            #expect(waitUntil { gate.begun == 1 })
            client = nil
            #expect(waitUntil { server.server.openConnections == 0 })
            gate.pass(PartsMaker.count)
            #expect(waitUntil { gate.cancelled == 1 })
            let other = try server.client()
            try other.send(get("/work"))
            _ = try other.response()
            #expect(gate.begun == 1)
        }
    }

    @Test func othersGoOnWhileAPartIsMade() throws {
        try TestServer.run { server in
            let (waiting, other) = (try server.client(), try server.client())
            try waiting.send(get("/patient-parts"))
            #expect(waitUntil { server.responder.gate.begun == 1 })
            try other.send(get("/next"))
            #expect(try other.response().text == "GET /next")
            server.responder.gate.pass(PartsMaker.count)
            #expect(try waiting.response().body == PartsMaker.whole)
        }
    }

    @Test func aPartThatIsNotMadeInTimeEndsTheConnection() throws {
        let limits = Limits.test { $0.workSeconds = 2 }
        try TestServer.run(limits, clock: HandClock()) { server in
            let client = try server.client()
            try client.send(get("/patient-parts"))
            #expect(waitUntil { server.responder.gate.begun == 1 })
            server.pass(milliseconds: 2500)
            #expect(waitUntil { server.server.openConnections == 0 })
            server.responder.gate.pass(PartsMaker.count)
        }
    }

    @Test func aDrainWaitsForAllParts() throws {
        try TestServer.run { server in
            let client = try server.client()
            try client.send(get("/patient-parts"))
            #expect(waitUntil { server.responder.gate.begun == 1 })
            server.server.drain()
            server.responder.gate.pass(PartsMaker.count)
            #expect(try client.response().body == PartsMaker.whole)
            #expect(try client.rest().isEmpty)
            server.server.wait()
        }
    }
}
