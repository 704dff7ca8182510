// SPDX-License-Identifier: Apache-2.0

import Glibc

/// A connection to a server of the tests' own, for requests whose answers have a Content-Length.
final class HTTPConnection {
    struct Failure: Error {
        let what: String
    }

    private let socket: Int32
    private var received: [UInt8] = []

    init(port: Int) throws {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var timeout = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let status = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        if status != 0 { throw Failure(what: "connect: \(errno)") }
    }

    deinit { close(socket) }

    func ask(_ request: String) throws -> (status: Int, body: [UInt8]) {
        try send(request)
        return try next()
    }

    func send(_ text: String) throws {
        let octets = Array(text.utf8)
        guard Glibc.send(socket, octets, octets.count, Int32(MSG_NOSIGNAL)) == octets.count else { throw Failure(what: "send") }
    }

    /// Everything until the server closes its side, as text.
    func rest() throws -> String {
        var chunk = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = recv(socket, &chunk, chunk.count, 0)
            guard count >= 0 else { throw Failure(what: "not closed after \(received.count) bytes: \(errno)") }
            if count == 0 { break }
            received += chunk[..<count]
        }
        defer { received = [] }
        return String(decoding: received, as: UTF8.self)
    }

    /// The next answer, whole.
    func next() throws -> (status: Int, body: [UInt8]) {
        while true {
            if let end = received.indices.first(where: { received[$0...].starts(with: [13, 10, 13, 10]) }) {
                let head = String(decoding: received[..<end], as: UTF8.self).lowercased()
                let words = head.split(separator: " ")
                let lengthLine = head.split(separator: "\r\n").first { $0.hasPrefix("content-length: ") }
                guard words.count > 1, let status = Int(words[1]), let length = lengthLine.flatMap({ Int($0.dropFirst(16)) }) else {
                    throw Failure(what: head)
                }
                if received.count >= end + 4 + length {
                    let body = Array(received[end + 4..<end + 4 + length])
                    received.removeFirst(end + 4 + length)
                    return (status, body)
                }
            }
            var chunk = [UInt8](repeating: 0, count: 65536)
            let count = recv(socket, &chunk, chunk.count, 0)
            guard count > 0 else { throw Failure(what: "ended after \(received.count) bytes") }
            received += chunk[..<count]
        }
    }
}
