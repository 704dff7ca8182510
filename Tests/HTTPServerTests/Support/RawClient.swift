// SPDX-License-Identifier: Apache-2.0

import Glibc

@testable import HTTPServer

/// A blocking TCP client that sends octets unchanged. Every wait is bounded by a timeout of the socket.
final class RawClient {
    private let socket: Int32
    /// Octets that were received and not used yet.
    private var received: [UInt8] = []
    private var ended = false

    enum Failure: Error {
        case connect(Int32), send(Int32), receive(Int32), timedOut, endedEarly(String)
    }

    /// The timeout of every wait, in seconds, after which the test fails.
    private static let patience = 8

    init(host: String = "127.0.0.1", port: Int, receiveBuffer: Int32? = nil) throws {
        let isIPv6 = host.utf8.contains(ASCII.colon)
        socket = Glibc.socket(isIPv6 ? AF_INET6 : AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var timeout = timeval(tv_sec: Self.patience, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        if var size = receiveBuffer { setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size)) }
        var one: Int32 = 1
        setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
        let failed = isIPv6 ? Self.connect6(socket, host, port) : Self.connect4(socket, host, port)
        // When this throws, deinit still runs and closes the socket; closing it here too could close the socket of another test.
        if failed { throw Failure.connect(errno) }
    }

    deinit { close(socket) }

    private static func connect4(_ socket: Int32, _ host: String, _ port: Int) -> Bool {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        inet_pton(AF_INET, host, &address.sin_addr)
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) != 0
            }
        }
    }

    private static func connect6(_ socket: Int32, _ host: String, _ port: Int) -> Bool {
        var address = sockaddr_in6()
        address.sin6_family = sa_family_t(AF_INET6)
        address.sin6_port = in_port_t(port).bigEndian
        inet_pton(AF_INET6, host, &address.sin6_addr)
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in6>.size)) != 0
            }
        }
    }

    func send(_ text: String) throws { try send(Array(text.utf8)) }

    func send(_ octets: [UInt8]) throws {
        var sent = 0
        while sent < octets.count {
            let count = octets.withUnsafeBytes { bytes in
                Glibc.send(socket, bytes.baseAddress.map { $0 + sent }, bytes.count - sent, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { throw errno == EAGAIN ? Failure.timedOut : Failure.send(errno) }
            sent += count
        }
    }

    /// Sends what the kernel accepts without waiting for the reader. Returns how many octets that was.
    func sendAvailable(_ octets: ArraySlice<UInt8>) -> Int {
        max(0, octets.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL | MSG_DONTWAIT)) })
    }

    /// Ends the client's side of the connection.
    func endSending() { shutdown(socket, Int32(SHUT_WR)) }

    /// The next response, with a body according to Content-Length. `hasBody` is false for a response to HEAD.
    func response(hasBody: Bool = true) throws -> ReceivedResponse {
        while true {
            if let (response, length) = ReceivedResponse.read(received, hasBody: hasBody) {
                received.removeFirst(length)
                return response
            }
            guard try receiveMore() else { throw Failure.endedEarly(text(received)) }
        }
    }

    /// All octets until the server closes its side.
    func rest() throws -> [UInt8] {
        while try receiveMore() {}
        defer { received = [] }
        return received
    }

    /// Whether the server closes, by an end or by a reset, without sending anything further.
    func isClosedSilently() throws -> Bool {
        do {
            return try rest().isEmpty
        } catch Failure.receive(ECONNRESET) {
            return received.isEmpty
        }
    }

    /// The octets that have arrived, at least one; nil at the end.
    func some() throws -> [UInt8]? {
        if received.isEmpty, !(try receiveMore()) { return nil }
        defer { received = [] }
        return received
    }

    /// Reads and drops `count` octets; returns how many arrived.
    func discard(_ count: Int) throws -> Int {
        var discarded = 0
        while discarded < count, try receiveMore() {
            discarded += received.count
            received = []
        }
        return discarded
    }

    private func receiveMore() throws -> Bool {
        if ended { return false }
        var chunk = [UInt8](repeating: 0, count: 64 * 1024)
        let count = chunk.withUnsafeMutableBytes { recv(socket, $0.baseAddress, $0.count, 0) }
        if count < 0 { throw errno == EAGAIN ? Failure.timedOut : Failure.receive(errno) }
        if count == 0 { ended = true }
        received.append(contentsOf: chunk[..<count])
        return count > 0
    }

    /// Waits until there is something to read, including the end of the stream.
    func waitReadable(milliseconds: Int32) -> Bool { wait(for: Int16(POLLIN), milliseconds) }

    /// Waits until the connection is reset.
    func waitReset(milliseconds: Int32 = 8000) -> Bool { wait(for: 0, milliseconds) }

    private func wait(for events: Int16, _ milliseconds: Int32) -> Bool {
        var descriptor = pollfd(fd: socket, events: events, revents: 0)
        var count: Int32
        // Other tests in the process may cause signals.
        repeat { count = poll(&descriptor, 1, milliseconds) } while count < 0 && errno == EINTR
        return count > 0
    }

    /// Whether the server has closed, so that it responds with a reset to what is sent. While it lingers it still reads.
    func isReset(afterSending octets: [UInt8]) -> Bool {
        for _ in 0..<2 where Glibc.send(socket, octets, octets.count, Int32(MSG_NOSIGNAL)) < 0 { return true }
        var octet: UInt8 = 0
        return recv(socket, &octet, 1, 0) < 0
    }
}
