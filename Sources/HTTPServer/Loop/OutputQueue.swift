// SPDX-License-Identifier: Apache-2.0

/// Answers on their way to one socket. Small ones are copied one behind the other, so that a
/// pipeline leaves in a single system call; a large body is sent from the response's own memory.
struct OutputQueue {
    enum ConnectionOption: Sendable {
        case unsaid, close, keepAlive
    }

    /// A body that follows `bytes`, and how much of it is sent.
    struct Tail {
        let response: Response
        var sent = 0

        var remaining: Int { response.body.count - sent }
    }

    private(set) var bytes: [UInt8] = []
    /// Bytes of `bytes` that are sent.
    private(set) var sent = 0
    private(set) var tail: Tail?

    private let capacity: Int
    /// "date: …" and CRLF, of the second in which the loop last woke.
    private var dateLine: [UInt8] = []
    /// Strict-Transport-Security, for answers over TLS; empty where it is not wanted.
    private let strictTransportLine: [UInt8]

    /// Bodies above this many bytes are not copied.
    private static let largestCopy = 16 * 1024
    private static let closeLine = Array("connection: close\r\n".utf8)
    private static let keepAliveLine = Array("connection: keep-alive\r\n".utf8)
    private static let continueHead = Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)

    /// - Parameter strictTransport: the value of Strict-Transport-Security, nil for none.
    init(capacity: Int, strictTransport: String? = nil) {
        self.capacity = capacity
        strictTransportLine = strictTransport.map { Array("strict-transport-security: \($0)\r\n".utf8) } ?? []
        bytes.reserveCapacity(capacity + Self.largestCopy)
    }

    var isEmpty: Bool { sent == bytes.count && tail == nil }

    /// Whether the next request should wait until the client has read something.
    var isFull: Bool { tail != nil || bytes.count >= capacity }

    mutating func setDate(_ date: String) {
        dateLine = Array("date: \(date)\r\n".utf8)
    }

    /// - Parameter isSecure: whether it goes over TLS: by any other way a client must not be told of
    ///   Strict-Transport-Security (RFC 6797 §7.2).
    mutating func append(_ response: Response, includesBody: Bool, connection: ConnectionOption, isSecure: Bool = false) {
        bytes.append(contentsOf: response.http1Head)
        bytes.append(contentsOf: dateLine)
        if isSecure { bytes.append(contentsOf: strictTransportLine) }
        switch connection {
        case .unsaid: break
        case .close: bytes.append(contentsOf: Self.closeLine)
        case .keepAlive: bytes.append(contentsOf: Self.keepAliveLine)
        }
        bytes.append(ASCII.carriageReturn)
        bytes.append(ASCII.lineFeed)
        guard includesBody else { return }
        if response.body.count <= Self.largestCopy {
            bytes.append(contentsOf: response.body)
        } else {
            tail = Tail(response: response)
        }
    }

    /// Octets that are copied, such as a frame of HTTP/2.
    mutating func append(_ octets: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: octets) }

    mutating func appendContinue() { bytes.append(contentsOf: Self.continueHead) }

    /// Takes note that the socket accepted `count` more bytes.
    mutating func didSend(_ count: Int) {
        let fromBytes = min(count, bytes.count - sent)
        sent += fromBytes
        guard var rest = tail else { return }
        rest.sent += min(count - fromBytes, rest.remaining)
        tail = rest.remaining == 0 ? nil : rest
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        sent = 0
        tail = nil
    }

    /// What a slow reader has not taken yet, as a queue of its own, for the connection to keep.
    func backlog() -> OutputQueue {
        var queue = self
        queue.bytes = Array(bytes[sent...])
        queue.sent = 0
        queue.dateLine = []
        return queue
    }
}
