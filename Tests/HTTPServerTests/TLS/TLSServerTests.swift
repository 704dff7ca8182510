// SPDX-License-Identifier: Apache-2.0
#if TLS
import COpenSSL
import Foundation
import Testing

@testable import HTTPServer

/// HTTP/1.1 over TLS, with a client made with OpenSSL.
struct TLSServerTests {
    private let request = "GET /a HTTP/1.1\r\nHost: a\r\n\r\n"

    private static func identity(http2: Bool = false) throws -> TLSIdentity {
        let folder = try TestFolder()
        try folder.write(TestCertificate())
        return try TLSIdentity(certificateFile: folder.path("cert.pem"), keyFile: folder.path("key.pem"), http2: http2)
    }

    private func run(
        _ limits: Limits = .test, loops: Int = 1, http2: Bool = false, strictTransportSeconds: Int? = nil,
        _ body: (TestServer) throws -> Void
    ) throws {
        try TestServer.run(
            limits, loops: loops, transport: .tls(Self.identity(http2: http2)), strictTransportSeconds: strictTransportSeconds, body)
    }

    // MARK: Answers

    @Test(arguments: [TLS1_2_VERSION, TLS1_3_VERSION])
    func answersAndKeepsTheConnection(_ version: Int32) throws {
        try run { server in
            let client = try SecureClient(port: server.port, .init(versions: version...version))
            for _ in 0..<3 {
                try client.send(request)
                #expect(try client.response().text == "GET /a")
            }
        }
    }

    /// Each octet in a separate record.
    @Test func answersARequestThatComesInPieces() throws {
        try run { server in
            let client = try SecureClient(port: server.port)
            for character in request { try client.send(String(character)) }
            #expect(try client.response().text == "GET /a")
        }
    }

    @Test func sendsALargeBodyWhole() throws {
        try run { server in
            let client = try SecureClient(port: server.port, receiveBuffer: 8192)
            try client.send("GET /large HTTP/1.1\r\nHost: a\r\n\r\n" + request)
            #expect(try client.response().body == EchoResponder.largeBody)
            #expect(try client.response().text == "GET /a")
        }
    }

    @Test func dropsABodyAndGoesOn() throws {
        try run { server in
            let client = try SecureClient(port: server.port)
            try client.send("GET /a HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n" + String(repeating: "x", count: 1000))
            try client.send(request)
            #expect(try client.response().text == "GET /a")
            #expect(try client.response().text == "GET /a")
            #expect(server.responder.seen == ["GET /a", "GET /a"])
        }
    }

    /// Far more requests than fit into one record, one buffer or the output queue: those that the session has already taken from the socket
    /// must be served although epoll does not report them.
    @Test(arguments: [28, 1000, 16 * 1024])
    func answersAPipelineInRecordsOfAnySize(_ record: Int) throws {
        try run { server in
            let client = try SecureClient(port: server.port)
            let count = 2000
            let pipeline = Array(String(repeating: request, count: count).utf8)
            // Few enough octets for the system's buffers, whether the server reads or not.
            for start in stride(from: 0, to: pipeline.count, by: record) {
                #expect(client.tls.send(Array(pipeline[start..<min(pipeline.count, start + record)])) == .done)
            }
            for _ in 0..<count { #expect(try client.response().text == "GET /a") }
        }
    }

    /// A client that sends requests and does not read: further requests wait, and are served once it reads.
    @Test func goesOnWithWhatItHadReadWhenTheClientReadsAgain() throws {
        try run(.test { $0.outputBytes = 4096 }) { server in
            let client = try SecureClient(port: server.port, receiveBuffer: 4096)
            let medium = "GET /medium HTTP/1.1\r\nHost: a\r\n\r\n"
            let sent = client.sendAvailable(Array(String(repeating: medium, count: 2000).utf8))
            let whole = sent / medium.utf8.count
            #expect(whole > 100)
            for _ in 0..<whole { #expect(try client.response().body.count == 12_000) }
        }
    }

    @Test func takesUpNewKeysThatTheClientAsksFor_RFC8446_4_6_3() throws {
        try run { server in
            let client = try SecureClient(port: server.port, .init(versions: TLS1_3_VERSION...TLS1_3_VERSION))
            for _ in 0..<5 {
                #expect(SSL_key_update(client.tls.ssl, SSL_KEY_UPDATE_REQUESTED) == 1)
                try client.send(request)
                #expect(try client.response().text == "GET /a")
            }
        }
    }

    @Test func servesPlainAndTLSTogether() throws {
        let plain = try Listener.bind(host: "127.0.0.1", port: 0)
        let secure = try Listener.bind(host: "127.0.0.1", port: 0, transport: .tls(Self.identity()))
        let server = try Server(listeners: plain + secure, loopCount: 1, limits: .test, responder: EchoResponder())
        try server.start()
        defer {
            server.stop()
            server.wait()
        }
        #expect(plain.first?.transport.scheme == "http")
        #expect(secure.first?.transport.scheme == "https")
        let plainClient = try RawClient(port: try #require(plain.first).port)
        let secureClient = try SecureClient(port: try #require(secure.first).port)
        try plainClient.send(request)
        try secureClient.send(request)
        #expect(try plainClient.response().text == "GET /a")
        #expect(try secureClient.response().text == "GET /a")
    }

    @Test func resumesOnAnyLoop() throws {
        try run(loops: 2) { server in
            for version in [TLS1_2_VERSION, TLS1_3_VERSION] {
                var options = TLSClient.Options(versions: version...version)
                for round in 0..<8 {
                    let client = try SecureClient(port: server.port, options)
                    try client.send(request)
                    #expect(try client.response().text == "GET /a")
                    #expect(client.tls.isResumed == (round > 0))
                    options.session = client.tls.session
                }
            }
            #expect(server.server.metrics.handshakesFull == 2)
            #expect(server.server.metrics.handshakesResumed == 14)
            #expect(server.server.metrics.handshakesFailed == 0)
        }
    }

    // MARK: HTTP/2

    /// Only the handshake decides whether HTTP/2 is used.
    @Test func takesAPrefaceForNothingWhereHTTP1WasAgreedOn_RFC9113_3_3() throws {
        for protocols in [[], ["http/1.1"]] {
            try run(http2: true) { server in
                let client = try SecureClient(port: server.port, .init(protocols: protocols))
                try client.send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")
                let response = try client.response()
                #expect(response.status == 400)
                #expect(response.closes)
            }
        }
    }

    #if HTTP2
    @Test func sendsItsSettingsWithoutWaitingForTheClients_RFC9113_3_4() throws {
        try run(http2: true) { server in
            let client = try SecureClient(port: server.port, .init(protocols: ["h2", "http/1.1"]))
            #expect(client.tls.agreed == "h2")
            guard case .some(let octets) = client.tls.receive() else { throw SecureClient.Failure(what: "nothing came") }
            #expect(octets.count >= 9)
            #expect(octets.dropFirst(3).first == HTTP2Frame.settings)
        }
    }

    @Test func refusesHTTP1WhereHTTP2WasAgreedOn() throws {
        try run(http2: true) { server in
            let client = try SecureClient(port: server.port, .init(protocols: ["h2"]))
            try client.send(request)
            var octets: [UInt8] = []
            while case .some(let more) = client.tls.receive() { octets += more }
            #expect(text(octets).contains("HTTP/1.1") == false)
            #expect(server.responder.seen.isEmpty)
        }
    }
    #endif

    // MARK: Strict-Transport-Security

    @Test func saysStrictTransportSecurityOverTLSAlone_RFC6797_7_2() throws {
        try run(strictTransportSeconds: 300) { server in
            let client = try SecureClient(port: server.port)
            try client.send("HEAD /a HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(try client.response(hasBody: false).fields["strict-transport-security"] == "max-age=300")
            try client.send("GET / HTTP/1.1\r\n\r\n")
            let refusal = try client.response()
            #expect(refusal.status == 400)
            #expect(refusal.fields["strict-transport-security"] == "max-age=300")

            let plain = try RawClient(port: server.port)
            try plain.send(request)
            #expect(try plain.response().fields["strict-transport-security"] == nil)
        }
        try TestServer.run(strictTransportSeconds: 300) { server in
            let client = try server.client()
            try client.send(request)
            #expect(try client.response().fields["strict-transport-security"] == nil)
        }
        try run { server in
            let client = try SecureClient(port: server.port)
            try client.send(request)
            #expect(try client.response().fields["strict-transport-security"] == nil)
        }
    }

    // MARK: Ends

    @Test(arguments: [
        "GET /a HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "GET /closes HTTP/1.1\r\nHost: a\r\n\r\n", "nonsense\r\n\r\n",
    ])
    func endsWithCloseNotifyAfterTheLastAnswer_RFC8446_6_1(_ last: String) throws {
        try run { server in
            let client = try SecureClient(port: server.port)
            try client.send(last)
            #expect(try client.response().closes)
            #expect(client.end() == .end(cleanly: true))
        }
    }

    @Test func endsAnIdleConnectionWithCloseNotify() throws {
        try run(.test { $0.idleSeconds = 1 }) { server in
            let client = try SecureClient(port: server.port)
            try client.send(request)
            _ = try client.response()
            #expect(client.end() == .end(cleanly: true))
        }
    }

    @Test func endsWhenTheClientDoes() throws {
        try run { server in
            let client = try SecureClient(port: server.port)
            try client.send(request)
            _ = try client.response()
            SSL_shutdown(client.tls.ssl)
            #expect(client.end() == .end(cleanly: true))
        }
    }

    @Test func finishesRequestsInFlightWhenItDrains() throws {
        try run { server in
            let idle = try SecureClient(port: server.port)
            let half = try SecureClient(port: server.port)
            try half.send("GET /a HTTP/1.1\r\n")
            let shaking = try SecureClient(port: server.port, shakesHands: false)
            try idle.send(request)
            #expect(try idle.response().text == "GET /a")
            server.server.drain()
            #expect(idle.end() == .end(cleanly: true))
            #expect(shaking.tls.handshake() == .done)
            try shaking.send(request)
            let last = try shaking.response()
            #expect(last.text == "GET /a")
            #expect(last.closes)
            try half.send("Host: a\r\n\r\n")
            #expect(try half.response().closes)
            server.server.wait()
        }
    }

    // MARK: What is no TLS, or not in time

    @Test(arguments: ["GET / HTTP/1.1\r\nHost: a\r\n\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "DELETE / HTTP/1.1\r\n\r\n"])
    func answersPlainTextInPlainText(_ text: String) throws {
        try run { server in
            let client = try RawClient(port: server.port)
            try client.send(text)
            let response = try client.response()
            #expect(response.status == 400)
            #expect(response.fields["x-refused"] == "plain_text")
            #expect(response.closes)
            #expect(try client.rest().isEmpty)
            #expect(server.responder.seen.isEmpty)
        }
    }

    @Test(arguments: [[0x16, 0x03, 0x01, 0x00], [0x16, 0xFF], [0x80, 0x2E, 0x01], [0x00]] as [[UInt8]])
    func givesUpAHandshakeThatLastsTooLong(_ octets: [UInt8]) throws {
        try run(.test { $0.handshakeSeconds = 1 }) { server in
            let client = try RawClient(port: server.port)
            try client.send(octets)
            #expect(try client.isClosedSilently())
            #expect(server.server.metrics.handshakesFailed == 1)
        }
    }

    @Test func givesUpAHandshakeThatDrips() throws {
        try run(.test { $0.handshakeSeconds = 1 }) { server in
            let client = try RawClient(port: server.port)
            let started = MonotonicClock.now()
            try client.send([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xFC])
            while !client.waitReadable(milliseconds: 100), MonotonicClock.now() - started < 6000 { try client.send([0]) }
            #expect((900..<5000).contains(MonotonicClock.now() - started))
        }
    }

    @Test func closesOnAClientThatNeverBegins() throws {
        try run(.test { $0.handshakeSeconds = 1 }) { server in
            let client = try RawClient(port: server.port)
            #expect(try client.isClosedSilently())
        }
    }

    @Test func closesWhenTheRequestAfterTheHandshakeIsNotInTime() throws {
        try run(.test { $0.headSeconds = 1 }) { server in
            let silent = try SecureClient(port: server.port)
            let slow = try SecureClient(port: server.port)
            try slow.send("GET ")
            #expect(silent.end() == .end(cleanly: true))
            #expect(try slow.response().status == 408)
            #expect(slow.end() == .end(cleanly: true))
        }
    }

    @Test func countsAHandshakeThatIsGoingOn() throws {
        try run { server in
            let client = try SecureClient(port: server.port, shakesHands: false)
            #expect(waitUntil { server.server.metrics.connections.first { $0.state == .handshake }?.count == 1 })
            #expect(client.tls.handshake() == .done)
        }
    }

    @Test func aConnectionThatIsIdleGivesWayWhenTheServerIsFull() throws {
        try run(.test { $0.connections = 1 }) { server in
            // One that never began its handshake, and one that has got its response.
            let silent = try RawClient(port: server.port)
            var clients: [SecureClient] = []
            for _ in 0..<2 {
                #expect(
                    waitUntil {
                        guard let client = try? SecureClient(port: server.port), (try? client.send(request)) != nil else { return false }
                        guard (try? client.response())?.status == 200 else { return false }
                        clients.append(client)
                        return true
                    })
            }
            #expect(try silent.isClosedSilently())
            #expect(server.server.metrics.letGo == 2)
        }
    }

    /// Half of the octets are damaged records, from clients that have completed the handshake.
    @Test func dropsAConnectionWhoseRecordsAreDamaged() throws {
        try run { server in
            for octet in 0..<40 {
                let client = try SecureClient(port: server.port)
                var record: [UInt8] = [23, 3, 3, 0, 35] + [UInt8](repeating: 7, count: 35)
                record[octet] ^= 0x55
                Foundation.send(client.tls.socket, record, record.count, Int32(MSG_NOSIGNAL))
                if octet > 2, octet < 5 { Foundation.shutdown(client.tls.socket, Int32(SHUT_WR)) }
                if case .some = client.end() { Issue.record("octet \(octet): it answered") }
            }
            let healthy = try SecureClient(port: server.port)
            try healthy.send(request)
            #expect(try healthy.response().text == "GET /a")
        }
    }

    // MARK: Another certificate

    @Test func reloadsWithoutDroppingAConnection() throws {
        let folder = try TestFolder()
        let (first, second) = (try TestCertificate(.rsa), try TestCertificate(.ed25519))
        try folder.write(first)
        let identity = try TLSIdentity(certificateFile: folder.path("cert.pem"), keyFile: folder.path("key.pem"), http2: false)
        try TestServer.run(transport: .tls(identity)) { server in
            let old = try SecureClient(port: server.port)
            #expect(old.tls.sees(first))
            try folder.write(second)
            #expect(try identity.reload() == .replaced)
            let new = try SecureClient(port: server.port)
            #expect(new.tls.sees(second))
            for client in [old, new] {
                try client.send(request)
                #expect(try client.response().text == "GET /a")
            }
        }
    }
}
#endif
