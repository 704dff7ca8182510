// SPDX-License-Identifier: Apache-2.0
#if TLS
import COpenSSL
import Foundation
import Testing

@testable import HTTPServer

/// Sessions with a client made with OpenSSL, over a pair of sockets.
struct TLSSessionTests {
    // MARK: Agreeing

    @Test(arguments: [TLS1_2_VERSION, TLS1_3_VERSION], TestCertificate.Algorithm.allCases)
    func agreesOnAVersionWithEveryKindOfKey(_ version: Int32, _ algorithm: TestCertificate.Algorithm) throws {
        let authority = try TestCertificate("authority", algorithm)
        let certificate = try TestCertificate(algorithm, issuer: authority)
        let pair = try TLSPair(.test(certificate), .init(versions: version...version, authority: authority))
        let (server, client) = pair.shakeHands()
        #expect(server == .done(.http1))
        #expect(client == .done)
        #expect(pair.client.version == (version == TLS1_2_VERSION ? "TLSv1.2" : "TLSv1.3"))
    }

    @Test func sendsTheCertificatesThatLeadToTheRoot() throws {
        let root = try TestCertificate("root")
        let middle = try TestCertificate("middle", issuer: root, isAuthority: true)
        let leaf = try TestCertificate(issuer: middle)
        let pair = try TLSPair(.test(leaf, chain: [middle]), .init(authority: root))
        #expect(pair.shakeHands().client == .done)
        let short = try TLSPair(.test(leaf), .init(authority: root))
        #expect(short.shakeHands().client == .failed("certificate verify failed"))
    }

    @Test(arguments: [TLS1_VERSION, TLS1_1_VERSION])
    func refusesOldVersions(_ version: Int32) throws {
        let pair = try TLSPair(.test(), .init(versions: version...version))
        let (server, client) = pair.shakeHands()
        #expect(server == .failed)
        #expect(client == .failed("tlsv1 alert protocol version"))
    }

    /// Key exchange without forward secrecy, and cipher modes with known attacks.
    @Test(arguments: ["AES128-GCM-SHA256", "ECDHE-RSA-AES128-SHA256", "DHE-RSA-AES128-GCM-SHA256"])
    func refusesWeakCiphersOfTLS12(_ cipher: String) throws {
        let pair = try TLSPair(
            .test(TestCertificate(.rsa)), .init(versions: TLS1_2_VERSION...TLS1_2_VERSION, ciphers: cipher))
        let (server, client) = pair.shakeHands()
        #expect(server == .failed)
        #expect(client == .failed("sslv3 alert handshake failure"))
    }

    @Test(arguments: [
        (["h2", "http/1.1"], true, "h2"), (["http/1.1", "h2"], true, "h2"), (["http/1.1"], true, "http/1.1"), ([], true, ""),
        (["spdy/3", "http/1.1"], true, "http/1.1"), (["h2", "http/1.1"], false, "http/1.1"),
    ])
    func choosesTheProtocol(_ offered: [String], _ http2: Bool, _ agreed: String) throws {
        let pair = try TLSPair(.test(http2: http2), .init(protocols: offered))
        let (server, client) = pair.shakeHands()
        #expect(client == .done)
        #expect(server == .done(agreed == "h2" ? .http2 : .http1))
        #expect(pair.client.agreed == agreed)
    }

    @Test(arguments: [(["spdy/3"], true), (["h2"], false)])
    func refusesAClientThatOffersNoProtocolOfOurs(_ offered: [String], _ http2: Bool) throws {
        let pair = try TLSPair(.test(http2: http2), .init(protocols: offered))
        let (server, client) = pair.shakeHands()
        #expect(server == .failed)
        #expect(client == .failed("tlsv1 alert no application protocol"))
    }

    // MARK: Resuming

    /// Completes the handshake, sends an octet so that the tickets of TLS 1.3 arrive, and returns the session to resume.
    private func visit(_ context: TLSContext, _ options: TLSClient.Options) throws -> (resumed: Bool, session: TLSClient.Session?) {
        let pair = try TLSPair(context, options)
        guard pair.shakeHands() == (.done(.http1), .done) else { throw TestCertificate.Failure(what: "handshake") }
        #expect(pair.write([1]) == .some(1))
        #expect(pair.client.receive() == .some([1]))
        #expect(pair.server.isResumed == pair.client.isResumed)
        return (pair.client.isResumed, pair.client.session)
    }

    @Test(arguments: [TLS1_2_VERSION, TLS1_3_VERSION])
    func resumesAndGivesANewTicketEachTimeInTLS13(_ version: Int32) throws {
        let context = try TLSContext.test()
        var options = TLSClient.Options(versions: version...version)
        let first = try visit(context, options)
        #expect(!first.resumed)
        for _ in 0..<3 {
            let session = try #require(options.session ?? first.session)
            options.session = session
            let next = try visit(context, options)
            #expect(next.resumed)
            options.session = next.session
        }
    }

    /// A client's encrypted Finished looks like a ClientHello once in 256 connections: enough of them that one does.
    @Test func resumesWhateverTheEncryptedFinishedLooksLike_RFC5246_7_4_9() throws {
        let context = try TLSContext.test()
        var options = TLSClient.Options(versions: TLS1_2_VERSION...TLS1_2_VERSION)
        options.session = try visit(context, options).session
        for _ in 0..<1500 { #expect(try visit(context, options).resumed) }
    }

    @Test(arguments: [TLS1_2_VERSION, TLS1_3_VERSION])
    func doesNotResumeWhatAnotherCertificateBegan(_ version: Int32) throws {
        var options = TLSClient.Options(versions: version...version)
        options.session = try visit(.test(), options).session
        #expect(try visit(.test(), options).resumed == false)
    }

    /// For every octet of a ticket with one bit flipped, the client gets a full handshake and never a failure.
    @Test func doesNotResumeWithADamagedTicket() throws {
        let context = try TLSContext.test()
        let whole = try #require(try visit(context, .init(versions: TLS1_2_VERSION...TLS1_2_VERSION)).session)
        var length: Int32 = i2d_SSL_SESSION(whole.pointer, nil)
        var octets = [UInt8](repeating: 0, count: Int(length))
        octets.withUnsafeMutableBufferPointer { buffer in
            var position = buffer.baseAddress
            length = i2d_SSL_SESSION(whole.pointer, &position)
        }
        var ticket: UnsafePointer<UInt8>?
        var ticketLength = 0
        SSL_SESSION_get0_ticket(whole.pointer, &ticket, &ticketLength)
        let start = try #require(
            octets.firstRange(of: Array(UnsafeBufferPointer(start: ticket, count: ticketLength)))?.lowerBound)
        for offset in stride(from: 0, to: ticketLength, by: 7) {
            var damaged = octets
            damaged[start + offset] ^= 1
            let session = try damaged.withUnsafeBufferPointer { buffer in
                var position = buffer.baseAddress
                return TLSClient.Session(try #require(d2i_SSL_SESSION(nil, &position, damaged.count)))
            }
            let outcome = try visit(context, .init(versions: TLS1_2_VERSION...TLS1_2_VERSION, session: session))
            #expect(!outcome.resumed, "octet \(offset)")
        }
    }

    // MARK: Octets

    @Test func readsARecordInParts() throws {
        let pair = try TLSPair(.test())
        _ = pair.shakeHands()
        let octets = (0..<10_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        #expect(pair.client.send(octets) == .done)
        let (first, received) = pair.readOnce(100)
        #expect(received == .some(100))
        #expect(pair.server.hasPending)
        #expect(first + pair.read(100).octets == octets)
        #expect(!pair.server.hasPending)
    }

    /// Regardless of how much the client has sent: level-triggered epoll reports the rest.
    @Test func takesOnlyWhatOneReceiveBrings() throws {
        let pair = try TLSPair(.test())
        _ = pair.shakeHands()
        for _ in 0..<8 { #expect(pair.client.send([UInt8](repeating: 1, count: 16 * 1024)) == .done) }
        #expect(pair.readOnce(256 * 1024).octets.count == 16 * 1024)
        var left: Int32 = 0
        #expect(ioctl(pair.serverSocket, UInt(FIONREAD), &left) == 0)
        #expect(left > 6 * 16 * 1024)
    }

    @Test func writesWhatTheSocketTakesAndGoesOnWhereItStopped() throws {
        let pair = try TLSPair(.test(), sendBuffer: 4096)
        _ = pair.shakeHands()
        let octets = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
        var written = 0
        var arrived: [UInt8] = []
        var waits = 0
        while written < octets.count, waits < 100_000 {
            switch pair.write(octets[written...]) {
            case .some(let count): written += count
            case .wouldBlock:
                waits += 1
                // A record may still be incomplete; reading what has arrived makes room for the rest.
                if case .some(let more) = pair.client.receive() { arrived += more }
            case .failed: throw TestCertificate.Failure(what: "write")
            }
        }
        while case .some(let more) = pair.client.receive() { arrived += more }
        #expect(waits > 0)
        #expect(arrived == octets)
    }

    // MARK: Ending

    @Test func saysGoodbyeAndHearsIt() throws {
        let pair = try TLSPair(.test())
        _ = pair.shakeHands()
        pair.server.shutdown()
        #expect(pair.client.receive() == .end(cleanly: true))
        SSL_shutdown(pair.client.ssl)
        #expect(pair.read().last == .endOfStream)
    }

    @Test func takesASocketThatEndsForAnEnd() throws {
        let pair = try TLSPair(.test())
        _ = pair.shakeHands()
        Foundation.shutdown(pair.client.socket, Int32(SHUT_WR))
        #expect(pair.read().last == .endOfStream)
    }

    /// The client has gone: the system returns EPIPE and must not raise SIGPIPE.
    @Test func survivesAClientThatHasGone() throws {
        let pair = try TLSPair(.test())
        _ = pair.shakeHands()
        Foundation.shutdown(pair.client.socket, Int32(SHUT_RDWR))
        #expect(pair.write([1]) == .failed)
        pair.server.shutdown()
    }

    @Test func refusesRenegotiationAndGoesOn() throws {
        let pair = try TLSPair(.test(), .init(versions: TLS1_2_VERSION...TLS1_2_VERSION))
        _ = pair.shakeHands()
        SSL_renegotiate(pair.client.ssl)
        _ = pair.client.handshake()
        #expect(pair.read().last == .nothing)
        #expect(pair.client.handshake() == .failed("no renegotiation"))
    }

    // MARK: Records without content

    /// RFC 8446 §4.6.3: repeated key updates without content.
    @Test func endsAClientThatOnlyChangesItsKeys() throws {
        let pair = try TLSPair(.test())
        _ = pair.shakeHands()
        _ = pair.read()
        for count in 1...32 {
            #expect(SSL_key_update(pair.client.ssl, SSL_KEY_UPDATE_NOT_REQUESTED) == 1)
            #expect(pair.client.handshake() == .done)
            #expect(pair.read().last == .nothing, "\(count)")
        }
        // Hundreds in one read: it ends after the second read.
        for _ in 0..<300 { _ = SSL_key_update(pair.client.ssl, SSL_KEY_UPDATE_NOT_REQUESTED) == 1 && pair.client.handshake() == .done }
        // The server has then closed its own side of the session, which looks like the client's end.
        let last = pair.read().last
        #expect(last == .failed || last == .endOfStream)
    }

    @Test func letsAClientChangeItsKeysAsItGoes() throws {
        let pair = try TLSPair(.test())
        _ = pair.shakeHands()
        for _ in 0..<200 {
            #expect(SSL_key_update(pair.client.ssl, SSL_KEY_UPDATE_NOT_REQUESTED) == 1)
            #expect(pair.client.send([1]) == .done)
            #expect(pair.read().octets == [1])
        }
    }

    /// A little content does not allow for many key updates.
    @Test func endsAClientThatMostlyChangesItsKeys() throws {
        let pair = try TLSPair(.test())
        _ = pair.shakeHands()
        var rounds = 0
        while rounds < 100 {
            for _ in 0..<8 where SSL_key_update(pair.client.ssl, SSL_KEY_UPDATE_NOT_REQUESTED) == 1 { _ = pair.client.handshake() }
            _ = pair.client.send([1])
            if pair.read().last != .nothing { break }
            rounds += 1
        }
        #expect((3...6).contains(rounds))
    }

    // MARK: What is no TLS

    @Test(
        arguments: [
            ("GET / HTTP/1.1\r\n\r\n", .plainText), ("PRI * HTTP/2.0\r\n\r\n", .plainText), ("\u{16}\u{03}\u{01}", .handshake), ("", .none),
            ("\u{0}", .handshake),
        ] as [(String, TLSSession.FirstOctet)])
    func tellsPlainTextByItsFirstOctetAndLeavesItUnread(_ text: String, _ first: TLSSession.FirstOctet) throws {
        let (near, far) = try TLSPair.sockets()
        defer {
            close(near)
            close(far)
        }
        let octets = Array(text.utf8)
        if !octets.isEmpty { send(near, octets, octets.count, 0) }
        #expect(TLSSession.firstOctet(of: far) == first)
        var left: Int32 = 0
        #expect(ioctl(far, UInt(FIONREAD), &left) == 0)
        #expect(Int(left) == octets.count)
    }

    @Test func hearsAClientThatConnectsAndGoes() throws {
        let (near, far) = try TLSPair.sockets()
        defer { close(far) }
        close(near)
        #expect(TLSSession.firstOctet(of: far) == .endOfStream)
    }

    /// A client's first flight, truncated at every length and damaged in every octet: there is an outcome each time, and no crash.
    @Test func survivesDamagedHellos() throws {
        let context = try TLSContext.test()
        let (near, far) = try TLSPair.sockets()
        defer { close(far) }
        let client = try TLSClient(near)
        #expect(client.handshake() == .wants)
        var hello = [UInt8](repeating: 0, count: 4096)
        hello.removeLast(hello.count - max(0, recv(far, &hello, hello.count, 0)))
        #expect(hello.first == 22)
        for offset in hello.indices {
            #expect(try outcome(of: Array(hello[..<offset]), context, thenEnds: false) == .wantsRead)
            #expect(try outcome(of: Array(hello[..<offset]), context, thenEnds: true) != .wantsRead)
            for bit in [0x01, 0x80] as [UInt8] {
                var damaged = hello
                damaged[offset] ^= bit
                _ = try outcome(of: damaged, context, thenEnds: true)
            }
        }
    }

    /// The state of the server's handshake after a client has sent `octets`.
    private func outcome(of octets: [UInt8], _ context: TLSContext, thenEnds: Bool) throws -> TLSSession.Handshake {
        let (near, far) = try TLSPair.sockets()
        defer {
            close(near)
            close(far)
        }
        let session = try #require(context.session(for: far))
        send(near, octets, octets.count, Int32(MSG_NOSIGNAL))
        if thenEnds { Foundation.shutdown(near, Int32(SHUT_WR)) }
        var outcome = TLSSession.Handshake.wantsRead
        for _ in 0..<4 where outcome == .wantsRead { outcome = session.handshake() }
        return outcome
    }
}
#endif
