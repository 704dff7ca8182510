// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Responses that wait to be written to one socket, in their order. Heads and small bodies are copied one after the other; a larger body is
/// sent from the response's own memory. All of it is sent in one system call.
struct OutputQueue {
    enum ConnectionOption: Sendable {
        case unsaid, close, keepAlive
    }

    /// A part of a response's body. It is sent after the copied octets before `place` and before those from `place` on.
    private struct Part {
        let answer: Delivery
        /// The octets that are still to be sent.
        var rest: Range<Int>
        var place: Int
    }

    private(set) var bytes: [UInt8] = []
    /// How many of `bytes` are sent.
    private(set) var sent = 0
    private var parts: [Part] = []
    /// The parts before this index are sent.
    private var firstPart = 0
    /// The octets of all parts, and of those parts that belong to responses made for this client alone.
    private var partBytes = 0
    private var madeBytes = 0

    private let capacity: Int
    /// The Date field line with its CRLF, for the second in which the loop last woke.
    private var dateLine: [UInt8] = []
    /// The Strict-Transport-Security field line, for responses over TLS; empty for none.
    private let strictTransportLine: [UInt8]

    /// Bodies of more octets than this are not copied.
    static let largestCopy = 1024
    /// Shared bodies cost a queue no memory, but while they are sent the other connections wait.
    static let mostPartBytes = 512 * 1024
    static let mostParts = 128
    private static let closeLine = Array("connection: close\r\n".utf8)
    private static let chunkedLine = Array("transfer-encoding: chunked\r\n".utf8)
    private static let lineEnd = Array("\r\n".utf8)
    private static let lastChunk = Array("0\r\n\r\n".utf8)
    private static let keepAliveLine = Array("connection: keep-alive\r\n".utf8)
    private static let continueHead = Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)

    /// - Parameters:
    ///   - capacity: bytes of memory of its own at which it is full.
    ///   - strictTransport: the value of Strict-Transport-Security, nil for none.
    init(capacity: Int, strictTransport: String? = nil) {
        self.capacity = capacity
        strictTransportLine = strictTransport.map { Array("strict-transport-security: \($0)\r\n".utf8) } ?? []
    }

    var isEmpty: Bool { sent == bytes.count && firstPart == parts.count }

    /// Whether the memory of a response in the queue, which its client is slow to read, is needed for others.
    var isRevoked: Bool { parts[firstPart...].contains { $0.answer.hold?.isRevoked ?? false } }

    /// Whether the next request must wait until the client has read something.
    var isFull: Bool {
        bytes.count + madeBytes >= capacity || partBytes >= Self.mostPartBytes || parts.count >= Self.mostParts
    }

    mutating func setDate(_ date: String) {
        dateLine = Array("date: \(date)\r\n".utf8)
    }

    /// - Parameters:
    ///   - isSecure: whether it goes over TLS: by any other way a client must not be told of Strict-Transport-Security
    ///     (RFC 6797 §7.2).
    ///   - isChunked: whether the body is the first of several chunks.
    mutating func append(
        _ answer: Delivery, includesBody: Bool, connection: ConnectionOption, isSecure: Bool = false, isChunked: Bool = false
    ) {
        bytes.append(contentsOf: answer.response.http1Head)
        bytes.append(contentsOf: dateLine)
        if isSecure { bytes.append(contentsOf: strictTransportLine) }
        if isChunked { bytes.append(contentsOf: Self.chunkedLine) }
        switch connection {
        case .unsaid: break
        case .close: bytes.append(contentsOf: Self.closeLine)
        case .keepAlive: bytes.append(contentsOf: Self.keepAliveLine)
        }
        bytes.append(ASCII.carriageReturn)
        bytes.append(ASCII.lineFeed)
        if includesBody { append(partOf: answer, isChunked: isChunked) }
    }

    /// Appends a part of content that comes in parts, as a chunk (RFC 9112 §7.1) or as it is.
    mutating func append(partOf answer: Delivery, isChunked: Bool) {
        let count = answer.response.octets.count
        guard isChunked else { return append(bodyOf: answer, 0..<count) }
        // A chunk without octets would end the content.
        if count > 0 {
            bytes.append(contentsOf: String(count, radix: 16).utf8)
            bytes.append(contentsOf: Self.lineEnd)
            append(bodyOf: answer, 0..<count)
            bytes.append(contentsOf: Self.lineEnd)
        }
        if answer.response.rest == nil { bytes.append(contentsOf: Self.lastChunk) }
    }

    /// Appends a part of a response's body. - Precondition: `range` lies within it.
    mutating func append(bodyOf answer: Delivery, _ range: Range<Int>) {
        guard range.count > Self.largestCopy else {
            bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: answer.response.octets[range]))
            return
        }
        parts.append(Part(answer: answer, rest: range, place: bytes.count))
        partBytes += range.count
        if answer.isMade { madeBytes += range.count }
    }

    /// Appends a copy of octets, such as an HTTP/2 frame.
    mutating func append(_ octets: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: octets) }

    mutating func appendContinue() { bytes.append(contentsOf: Self.continueHead) }

    /// Lends what is left to send, as the array of memory ranges that sendmsg(2) takes; they are valid during the call.
    func withStretches<Result>(_ body: (UnsafeMutableBufferPointer<iovec>) -> Result) -> Result {
        bytes.withUnsafeBytes { bytes in
            withUnsafeTemporaryAllocation(of: iovec.self, capacity: 2 * (parts.count - firstPart) + 1) { stretches in
                var count = 0
                var start = sent
                // Unsafe: the memory of bodies belongs to responses, which `parts` holds.
                func add(_ octets: UnsafeRawBufferPointer) {
                    guard !octets.isEmpty else { return }
                    let stretch = iovec(iov_base: UnsafeMutableRawPointer(mutating: octets.baseAddress), iov_len: octets.count)
                    stretches.initializeElement(at: count, to: stretch)
                    count += 1
                }
                for index in firstPart..<parts.count {
                    add(UnsafeRawBufferPointer(rebasing: bytes[start..<parts[index].place]))
                    add(UnsafeRawBufferPointer(rebasing: parts[index].answer.response.octets[parts[index].rest]))
                    start = parts[index].place
                }
                add(UnsafeRawBufferPointer(rebasing: bytes[start...]))
                return body(stretches.extracting(..<count))
            }
        }
    }

    /// Removes `count` bytes, which the socket has accepted, from what is left to send.
    mutating func didSend(_ count: Int) {
        var count = count
        while firstPart < parts.count {
            let copied = min(count, parts[firstPart].place - sent)
            sent += copied
            count -= copied
            guard sent == parts[firstPart].place else { return }
            let part = min(count, parts[firstPart].rest.count)
            parts[firstPart].rest = parts[firstPart].rest.dropFirst(part)
            count -= part
            guard parts[firstPart].rest.isEmpty else { return }
            firstPart += 1
        }
        sent += min(count, bytes.count - sent)
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        sent = 0
        guard !parts.isEmpty else { return }
        parts.removeAll(keepingCapacity: true)
        firstPart = 0
        partBytes = 0
        madeBytes = 0
    }

    /// What a slow reader has not taken yet, as a separate queue that the connection keeps.
    func backlog() -> OutputQueue {
        var queue = self
        queue.bytes = Array(bytes[sent...])
        queue.sent = 0
        queue.parts = parts[firstPart...].map { part in
            var part = part
            part.place -= sent
            return part
        }
        queue.firstPart = 0
        queue.dateLine = []
        return queue
    }
}
