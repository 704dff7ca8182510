// SPDX-License-Identifier: Apache-2.0
#if TLS
import COpenSSL
import Foundation

@testable import HTTPServer

/// A blocking TLS client. Every wait is bounded by a timeout of the socket.
final class SecureClient {
    let tls: TLSClient
    private var received: [UInt8] = []

    struct Failure: Error {
        let what: String
    }

    /// Connects and, unless `shakesHands` is false, completes the handshake.
    init(port: Int, _ options: TLSClient.Options = .init(), receiveBuffer: Int32? = nil, shakesHands: Bool = true) throws {
        tls = try TLSClient(try Self.connect(port, receiveBuffer), options)
        if shakesHands {
            let outcome = tls.handshake()
            guard outcome == .done else { throw Failure(what: "\(outcome)") }
        }
    }

    static func connect(_ port: Int, _ receiveBuffer: Int32? = nil) throws -> Int32 {
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var timeout = timeval(tv_sec: 8, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        if var size = receiveBuffer { setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size)) }
        var one: Int32 = 1
        setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        inet_pton(AF_INET, "127.0.0.1", &address.sin_addr)
        let failed = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Foundation.connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) != 0
            }
        }
        guard !failed else {
            close(socket)
            throw Failure(what: "connect")
        }
        return socket
    }

    func send(_ text: String) throws {
        let outcome = tls.send(Array(text.utf8))
        guard outcome == .done else { throw Failure(what: "\(outcome)") }
    }

    /// Sends what the system accepts without waiting for the reader, in records of a thousand octets.
    func sendAvailable(_ octets: [UInt8]) -> Int {
        let flags = fcntl(tls.socket, F_GETFL)
        _ = fcntl(tls.socket, F_SETFL, flags | O_NONBLOCK)
        defer { _ = fcntl(tls.socket, F_SETFL, flags) }
        var sent = 0
        while sent < octets.count {
            let part = Array(octets[sent..<min(octets.count, sent + 1000)])
            guard tls.send(part) == .done else { break }
            sent += part.count
        }
        return sent
    }

    /// The next response, with a body according to Content-Length.
    func response(hasBody: Bool = true) throws -> ReceivedResponse {
        while true {
            if let (response, length) = ReceivedResponse.read(received, hasBody: hasBody) {
                received.removeFirst(length)
                return response
            }
            let outcome = tls.receive()
            guard case .some(let octets) = outcome else { throw Failure(what: "\(outcome)") }
            received += octets
        }
    }

    /// How the server ended the connection, if nothing else arrived before.
    func end() -> TLSClient.Octets { tls.receive() }
}
#endif
