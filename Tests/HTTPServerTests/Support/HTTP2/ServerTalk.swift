// SPDX-License-Identifier: Apache-2.0

#if HTTP2

import CNghttp2

@testable import HTTPServer

/// What a server has sent over HTTP/2: its frames, and how a client interprets them.
struct ServerTalk {
    struct Frame: Equatable {
        let type: UInt8
        let flags: UInt8
        let stream: UInt32
        let payload: [UInt8]
    }

    struct Answer: Equatable {
        var fields: [String] = []
        var body: [UInt8] = []
        var isComplete = false
        /// The statuses of interim responses.
        var interim: [Int] = []

        var status: Int? { fields.first { $0.hasPrefix(":status: ") }.flatMap { Int($0.dropFirst(9)) } }

        func value(of name: String) -> String? {
            fields.first { $0.hasPrefix(name + ": ") }.map { String($0.dropFirst(name.count + 2)) }
        }
    }

    struct GoAway: Equatable {
        let last: UInt32
        let code: HTTP2ErrorCode?
        let reason: String
    }

    private(set) var frames: [Frame] = []
    private(set) var answers: [UInt32: Answer] = [:]
    private(set) var resets: [UInt32: HTTP2ErrorCode] = [:]
    private(set) var goAways: [GoAway] = []

    private var unread: [UInt8] = []
    private let inflater = HeaderInflater()

    /// The settings that the server announced, by identifier.
    var settings: [UInt16: UInt32] {
        var all: [UInt16: UInt32] = [:]
        for frame in frames where frame.type == 4 && frame.flags == 0 {
            for start in stride(from: 0, to: frame.payload.count - 5, by: 6) {
                let entry = frame.payload[start..<start + 6]
                all[UInt16(entry[start]) << 8 | UInt16(entry[start + 1])] = Self.word(entry, start + 2)
            }
        }
        return all
    }

    func count(_ type: UInt8, acknowledgements: Bool = false) -> Int {
        frames.filter { $0.type == type && ($0.flags & 1 == 1) == acknowledgements }.count
    }

    mutating func hear(_ octets: [UInt8]) {
        unread += octets
        while unread.count >= 9 {
            let length = Int(unread[0]) << 16 | Int(unread[1]) << 8 | Int(unread[2])
            guard unread.count >= 9 + length else { return }
            let frame = Frame(
                type: unread[3], flags: unread[4], stream: Self.word(unread[...], 5) & 0x7FFF_FFFF,
                payload: Array(unread[9..<9 + length]))
            unread.removeFirst(9 + length)
            frames.append(frame)
            note(frame)
        }
    }

    private mutating func note(_ frame: Frame) {
        switch frame.type {
        case 0:
            answers[frame.stream, default: Answer()].body += frame.payload
            if frame.flags & 1 == 1 { answers[frame.stream]?.isComplete = true }
        case 1:
            var answer = answers[frame.stream] ?? Answer()
            answer.fields = inflater.inflate(frame.payload)
            if let status = answer.status, status < 200 {
                answer.interim.append(status)
                answer.fields = []
            }
            answer.isComplete = frame.flags & 1 == 1
            answers[frame.stream] = answer
        case 3: resets[frame.stream] = HTTP2ErrorCode(rawValue: Self.word(frame.payload[...], 0))
        case 7:
            goAways.append(
                GoAway(
                    last: Self.word(frame.payload[...], 0), code: HTTP2ErrorCode(rawValue: Self.word(frame.payload[...], 4)),
                    reason: text(frame.payload.dropFirst(8))))
        default: break
        }
    }

    private static func word(_ octets: ArraySlice<UInt8>, _ start: Int) -> UInt32 {
        octets[start..<start + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
}

/// nghttp2's decompressor, which reads the server's header blocks like a client.
final class HeaderInflater {
    private let pointer: OpaquePointer?

    init() {
        var made: OpaquePointer?
        nghttp2_hd_inflate_new(&made)
        pointer = made
    }

    deinit { nghttp2_hd_inflate_del(pointer) }

    /// "name: value" for each field; an error message at the end if the block is invalid.
    func inflate(_ block: [UInt8]) -> [String] {
        var fields: [String] = []
        var start = 0
        while true {
            var field = nghttp2_nv()
            var flags: Int32 = 0
            let rest = Array(block[start...])
            let count = nghttp2_hd_inflate_hd2(pointer, &field, &flags, rest, rest.count, 1)
            guard count >= 0 else { return fields + ["broken header block"] }
            start += count
            if flags & Int32(NGHTTP2_HD_INFLATE_EMIT.rawValue) != 0 {
                let name = text(UnsafeBufferPointer(start: field.name, count: field.namelen))
                fields.append(name + ": " + text(UnsafeBufferPointer(start: field.value, count: field.valuelen)))
            }
            if flags & Int32(NGHTTP2_HD_INFLATE_FINAL.rawValue) != 0 {
                nghttp2_hd_inflate_end_headers(pointer)
                return fields
            }
        }
    }
}

#endif
