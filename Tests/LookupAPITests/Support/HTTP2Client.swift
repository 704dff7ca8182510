// SPDX-License-Identifier: Apache-2.0

#if HTTP2

import CNghttp2
import Glibc

/// An HTTP/2 client with prior knowledge, made with nghttp2's client session, which checks what it receives.
///
/// Used by one thread at a time.
final class HTTP2Client: Asking, @unchecked Sendable {
    struct Failure: Error {
        let what: String
    }

    private let socket: Int32
    private var session: OpaquePointer?

    /// The rest of the current request's content.
    private var content: ArraySlice<UInt8> = []
    /// The response to the current request.
    private var status = 0
    private var fields: [(String, String)] = []
    private var body: [UInt8] = []
    /// The error code that the stream closed with.
    private var ended: UInt32?

    init(port: Int) throws {
        socket = try TCPSocket.connect(port: port)
        var callbacks: OpaquePointer?
        nghttp2_session_callbacks_new(&callbacks)
        defer { nghttp2_session_callbacks_del(callbacks) }
        nghttp2_session_callbacks_set_on_header_callback(callbacks) { _, _, name, nameLength, value, valueLength, _, owner in
            HTTP2Client.from(owner)?.note(
                HTTP2Client.text(name, nameLength), HTTP2Client.text(value, valueLength))
            return 0
        }
        nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks) { _, _, _, octets, count, owner in
            HTTP2Client.from(owner)?.body.append(contentsOf: UnsafeBufferPointer(start: octets, count: count))
            return 0
        }
        nghttp2_session_callbacks_set_on_stream_close_callback(callbacks) { _, _, code, owner in
            HTTP2Client.from(owner)?.ended = code
            return 0
        }
        nghttp2_session_client_new(&session, callbacks, Unmanaged.passUnretained(self).toOpaque())
        nghttp2_submit_settings(session, UInt8(NGHTTP2_FLAG_NONE.rawValue), nil, 0)
    }

    deinit {
        nghttp2_session_del(session)
        close(socket)
    }

    private static func from(_ owner: UnsafeMutableRawPointer?) -> HTTP2Client? {
        owner.map { Unmanaged<HTTP2Client>.fromOpaque($0).takeUnretainedValue() }
    }

    private static func text(_ start: UnsafePointer<UInt8>?, _ count: Int) -> String {
        String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    private func note(_ name: String, _ value: String) {
        if name == ":status" { status = Int(value) ?? 0 } else { fields.append((name, value)) }
    }

    func ask(_ request: TestRequest) throws -> TestResponse {
        (status, fields, body, ended) = (0, [], [], nil)
        content = request.content[...]
        let pseudo = [(":method", request.method), (":scheme", "http"), (":authority", "localhost"), (":path", request.target)]
        guard submit(pseudo + request.fields.map { ($0.0.lowercased(), Self.trimmed($0.1)) }) > 0 else { throw Failure(what: "submit") }
        try send()
        while ended == nil { try receive() }
        guard ended == 0 else { throw Failure(what: "\(request.method) \(request.target): reset with \(ended ?? 0)") }
        return TestResponse(status: status, fields: fields, body: body, closes: false)
    }

    /// Like a client library: a value has no white space at its ends (RFC 9113 §8.2.1).
    private static func trimmed(_ value: String) -> String {
        let inner = value.drop { $0 == " " || $0 == "\t" }
        return String(inner.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }

    private func submit(_ pairs: [(String, String)]) -> Int32 {
        // One array for all texts; nghttp2 copies it.
        var octets: [UInt8] = []
        var places: [(name: Range<Int>, value: Range<Int>)] = []
        for (name, value) in pairs {
            let start = octets.count
            octets += Array(name.utf8)
            let middle = octets.count
            octets += Array(value.utf8)
            places.append((start..<middle, middle..<octets.count))
        }
        return octets.withUnsafeMutableBufferPointer { memory in
            guard let base = memory.baseAddress else { return -1 }
            let list = places.map {
                nghttp2_nv(
                    name: base + $0.name.lowerBound, value: base + $0.value.lowerBound, namelen: $0.name.count, valuelen: $0.value.count,
                    flags: 0)
            }
            guard !content.isEmpty else { return nghttp2_submit_request(session, nil, list, list.count, nil, nil) }
            var provider = nghttp2_data_provider()
            provider.read_callback = { _, _, room, size, flags, _, owner in
                guard let client = HTTP2Client.from(owner), let room, let flags else { return -1 }
                let next = client.content.prefix(size)
                client.content = client.content.dropFirst(next.count)
                for (offset, octet) in next.enumerated() { room[offset] = octet }
                if client.content.isEmpty { flags.pointee |= NGHTTP2_DATA_FLAG_EOF.rawValue }
                return next.count
            }
            return nghttp2_submit_request(session, nil, list, list.count, &provider, nil)
        }
    }

    private func send() throws {
        while true {
            var start: UnsafePointer<UInt8>?
            let count = nghttp2_session_mem_send(session, &start)
            guard count >= 0 else { throw Failure(what: "mem_send: \(count)") }
            if count == 0 { return }
            guard Glibc.send(socket, start, count, Int32(MSG_NOSIGNAL)) == count else { throw Failure(what: "send: \(errno)") }
        }
    }

    private func receive() throws {
        var chunk = [UInt8](repeating: 0, count: 65536)
        let count = recv(socket, &chunk, chunk.count, 0)
        guard count > 0 else { throw Failure(what: "ended: \(count) \(errno)") }
        let taken = nghttp2_session_mem_recv(session, chunk, count)
        guard taken == count else { throw Failure(what: "mem_recv: \(taken)") }
        try send()
    }
}

#endif
