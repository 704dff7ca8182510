// SPDX-License-Identifier: Apache-2.0
#if TLS
import Foundation

@testable import HTTPServer

/// A client and a session of the server, connected by a pair of non-blocking sockets and both driven by the test's thread.
final class TLSPair {
    let client: TLSClient
    let server: TLSSession
    let serverSocket: Int32

    init(_ context: TLSContext, _ options: TLSClient.Options = .init(), sendBuffer: Int32? = nil) throws {
        let (near, far) = try Self.sockets()
        serverSocket = far
        if var size = sendBuffer { setsockopt(far, SOL_SOCKET, SO_SNDBUF, &size, socklen_t(MemoryLayout<Int32>.size)) }
        client = try TLSClient(near, options)
        guard let session = context.session(for: far) else { throw TestCertificate.Failure(what: "session") }
        server = session
    }

    deinit { close(serverSocket) }

    static func sockets() throws -> (Int32, Int32) {
        var pair: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue), 0, &pair) == 0 else {
            throw TestCertificate.Failure(what: "socketpair")
        }
        return (pair[0], pair[1])
    }

    /// Continues both handshakes until neither makes progress.
    func shakeHands() -> (server: TLSSession.Handshake, client: TLSClient.Outcome) {
        var server = TLSSession.Handshake.wantsRead
        var client = TLSClient.Outcome.wants
        for _ in 0..<16 {
            if client == .wants { client = self.client.handshake() }
            if server == .wantsRead || server == .wantsWrite { server = self.server.handshake() }
        }
        return (server, client)
    }

    /// What the server reads now, at most `most` octets at a time, until nothing is left.
    func read(_ most: Int = 32 * 1024) -> (octets: [UInt8], last: Received) {
        var octets: [UInt8] = []
        while true {
            let (chunk, received) = readOnce(most)
            octets += chunk
            if case .some = received { continue }
            return (octets, received)
        }
    }

    func readOnce(_ most: Int = 32 * 1024) -> (octets: [UInt8], received: Received) {
        var buffer = [UInt8](repeating: 0, count: most)
        let received = buffer.withUnsafeMutableBytes { server.read(into: $0, mayReceive: true) }
        guard case .some(let count) = received else { return ([], received) }
        return (Array(buffer.prefix(count)), received)
    }

    func write(_ octets: ArraySlice<UInt8>) -> TLSSession.Written { octets.withUnsafeBytes { server.write($0) } }
}

extension TLSContext {
    /// A context for a certificate of the test; its files are deleted once it is made.
    static func test(_ certificate: TestCertificate, chain: [TestCertificate] = [], http2: Bool = true) throws -> TLSContext {
        let folder = try TestFolder()
        try folder.write(certificate, chain: chain)
        return try TLSContext(certificateFile: folder.path("cert.pem"), keyFile: folder.path("key.pem"), http2: http2)
    }

    static func test(http2: Bool = true) throws -> TLSContext { try test(TestCertificate(), http2: http2) }
}
#endif
