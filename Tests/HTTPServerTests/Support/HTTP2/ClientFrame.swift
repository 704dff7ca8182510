// SPDX-License-Identifier: Apache-2.0

#if HTTP2

/// Frames of a client, well-formed or not (RFC 9113 §4.1, §6).
enum ClientFrame {
    static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)

    static func frame(_ type: UInt8, flags: UInt8 = 0, stream: UInt32 = 0, length: Int? = nil, _ payload: [UInt8] = []) -> [UInt8] {
        let length = length ?? payload.count
        return [UInt8(length >> 16 & 0xFF), UInt8(length >> 8 & 0xFF), UInt8(length & 0xFF), type, flags] + word(stream) + payload
    }

    static func word(_ value: UInt32) -> [UInt8] { [24, 16, 8, 0].map { UInt8(value >> $0 & 0xFF) } }

    static func data(_ stream: UInt32, _ payload: [UInt8] = [], end: Bool = false, padding: Int? = nil) -> [UInt8] {
        let padded = padding.map { [UInt8($0)] + payload + Array(repeating: 0, count: $0) } ?? payload
        return frame(0, flags: (end ? 1 : 0) | (padding == nil ? 0 : 8), stream: stream, padded)
    }

    static func headers(_ stream: UInt32, _ block: [UInt8], end: Bool = true, endHeaders: Bool = true) -> [UInt8] {
        frame(1, flags: (end ? 1 : 0) | (endHeaders ? 4 : 0), stream: stream, block)
    }

    /// A header block in as many frames as it needs.
    static func request(_ stream: UInt32, _ block: [UInt8], end: Bool = true) -> [UInt8] {
        var parts = stride(from: 0, to: max(1, block.count), by: 16384).map { Array(block[$0..<min(block.count, $0 + 16384)]) }
        let first = parts.removeFirst()
        return headers(stream, first, end: end, endHeaders: parts.isEmpty)
            + parts.enumerated().flatMap { continuation(stream, $0.element, endHeaders: $0.offset == parts.count - 1) }
    }

    static func priority(_ stream: UInt32, dependency: UInt32, weight: UInt8 = 15) -> [UInt8] {
        frame(2, stream: stream, word(dependency) + [weight])
    }

    static func reset(_ stream: UInt32, _ code: UInt32 = 8) -> [UInt8] { frame(3, stream: stream, word(code)) }

    static func settings(_ entries: [(UInt16, UInt32)] = [], stream: UInt32 = 0) -> [UInt8] {
        frame(4, stream: stream, entries.flatMap { [UInt8($0.0 >> 8), UInt8($0.0 & 0xFF)] + word($0.1) })
    }

    static let settingsAcknowledgement = frame(4, flags: 1)

    static func ping(_ text: String = "12345678", acknowledges: Bool = false) -> [UInt8] {
        frame(6, flags: acknowledges ? 1 : 0, Array(text.utf8))
    }

    static func goAway(_ code: UInt32 = 0) -> [UInt8] { frame(7, word(0) + word(code)) }

    static func windowUpdate(_ stream: UInt32, _ increment: UInt32) -> [UInt8] { frame(8, stream: stream, word(increment)) }

    static func continuation(_ stream: UInt32, _ block: [UInt8], endHeaders: Bool = true) -> [UInt8] {
        frame(9, flags: endHeaders ? 4 : 0, stream: stream, block)
    }
}

/// Header blocks without compression: every field is a literal without indexing (RFC 7541 §6.2.2).
enum HeaderBlock {
    typealias Field = (name: String, value: String)

    static func literal(_ fields: [Field]) -> [UInt8] { fields.flatMap { literal($0.name, Array($0.value.utf8)) } }

    static func literal(_ name: String, _ value: [UInt8]) -> [UInt8] { [0] + string(Array(name.utf8)) + string(value) }

    /// A literal with incremental indexing, which is added to the dynamic table (RFC 7541 §6.2.1).
    static func indexed(_ name: String, _ value: String) -> [UInt8] { [0x40] + string(Array(name.utf8)) + string(Array(value.utf8)) }

    /// A GET of `path` with further fields.
    static func get(_ path: String = "/", _ more: [Field] = [], method: String = "GET") -> [UInt8] {
        literal([(":method", method), (":scheme", "http"), (":path", path), (":authority", "localhost")] + more)
    }

    private static func string(_ octets: [UInt8]) -> [UInt8] { integer(octets.count) + octets }

    /// An integer with a prefix of seven bits (RFC 7541 §5.1).
    private static func integer(_ value: Int) -> [UInt8] {
        guard value >= 127 else { return [UInt8(value)] }
        var octets: [UInt8] = [127]
        var rest = value - 127
        while rest >= 128 {
            octets.append(UInt8(rest & 127) | 128)
            rest >>= 7
        }
        return octets + [UInt8(rest)]
    }
}

#endif
