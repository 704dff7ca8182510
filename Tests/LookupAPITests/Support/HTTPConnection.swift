// SPDX-License-Identifier: Apache-2.0

import Glibc

/// A connection to a test server, for requests whose responses have a Content-Length or chunks.
///
/// Used by one thread at a time.
final class HTTPConnection: @unchecked Sendable {
    struct Failure: Error {
        let what: String
    }

    private let socket: Int32
    private var received: [UInt8] = []

    init(port: Int) throws { socket = try TCPSocket.connect(port: port) }

    deinit { close(socket) }

    func ask(_ request: String) throws -> (status: Int, body: [UInt8]) {
        try send(request)
        return try next()
    }

    func send(_ text: String, content: [UInt8] = []) throws {
        var rest = (Array(text.utf8) + content)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { throw Failure(what: "send") }
            rest = rest.dropFirst(count)
        }
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

    func next() throws -> (status: Int, body: [UInt8]) {
        let response = try response()
        return (response.status, response.body)
    }

    /// The next response with its fields.
    ///
    /// - Parameter hasContent: false for a response to HEAD.
    func response(hasContent: Bool = true) throws -> TestResponse {
        while true {
            if let end = received.indices.first(where: { received[$0...].starts(with: [13, 10, 13, 10]) }) {
                let lines = String(decoding: received[..<end], as: UTF8.self).split(separator: "\r\n")
                let words = lines[0].split(separator: " ")
                let fields = lines.dropFirst().map { line in
                    let parts = line.split(separator: ": ", maxSplits: 1, omittingEmptySubsequences: false)
                    return (parts[0].lowercased(), parts.count > 1 ? String(parts[1]) : "")
                }
                let lengthField = fields.first { $0.0 == "content-length" }?.1
                let isChunked = fields.contains { $0.0 == "transfer-encoding" && $0.1 == "chunked" }
                guard words.count > 1, let status = Int(words[1]), lengthField != nil || isChunked || status == 204 || status == 304 else {
                    throw Failure(what: lines.joined(separator: "\n"))
                }
                let closes = fields.contains { $0.0 == "connection" && $0.1 == "close" }
                if isChunked, hasContent {
                    if let (body, length) = Chunks.read(received, from: end + 4) {
                        received.removeFirst(length)
                        return TestResponse(status: status, fields: fields, body: body, closes: closes)
                    }
                    try receive()
                    continue
                }
                let length = hasContent ? lengthField.flatMap { Int($0) } ?? 0 : 0
                if received.count >= end + 4 + length {
                    let body = Array(received[end + 4..<end + 4 + length])
                    received.removeFirst(end + 4 + length)
                    return TestResponse(status: status, fields: fields, body: body, closes: closes)
                }
            }
            try receive()
        }
    }

    private func receive() throws {
        var chunk = [UInt8](repeating: 0, count: 65536)
        let count = recv(socket, &chunk, chunk.count, 0)
        guard count > 0 else { throw Failure(what: "ended after \(received.count) bytes") }
        received += chunk[..<count]
    }
}

/// Connects to 127.0.0.1. Waits time out after a minute, which a busy machine with a sanitizer may need.
enum TCPSocket {
    static func connect(port: Int) throws -> Int32 {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var timeout = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let status = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        if status != 0 {
            let code = errno
            close(socket)
            throw HTTPConnection.Failure(what: "connect: \(code)")
        }
        return socket
    }
}

extension HTTPConnection: Asking {
    func ask(_ request: TestRequest) throws -> TestResponse {
        let length = request.content.isEmpty ? [] : [("Content-Length", "\(request.content.count)")]
        let fields = (request.fields + length).map { "\($0.0): \($0.1)\r\n" }.joined()
        try send("\(request.method) \(request.target) HTTP/1.1\r\nHost: localhost\r\n\(fields)\r\n", content: request.content)
        return try response(hasContent: request.method != "HEAD")
    }
}
