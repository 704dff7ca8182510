// SPDX-License-Identifier: Apache-2.0

#if HTTP2

/// Finds the frames in what a client sends, in any fragmentation, without looking at their content.
///
/// nghttp2 reports most frames but not all: it skips unknown types and frames for closed streams without a callback. Floods consist of just
/// these, so every frame is counted here, before nghttp2 reads it.
struct HTTP2FrameScanner: Sendable {
    /// The client's connection preface: "PRI * HTTP/2.0 CRLF CRLF SM CRLF CRLF" (RFC 9113 §3.4).
    static let prefaceLength = 24

    /// Octets of the preface or of a payload that are still to be skipped.
    private var passing = Self.prefaceLength
    /// Octets of the frame header that were read, and after them those of a PRIORITY frame's dependency or of a padding length.
    private var gathered = 0
    private var frame = HTTP2Frame()
    private var word: UInt32 = 0

    private static let dependencyEnd = HTTP2Frame.headerLength + 4

    /// Skips what `bytes` hold of the current payload. True when all of the payload has been skipped.
    mutating func pass(in bytes: Span<UInt8>, from cursor: inout Int) -> Bool {
        let count = min(passing, bytes.count - cursor)
        passing -= count
        cursor += count
        return passing == 0
    }

    /// The next frame whose header ends in `bytes`. Reads from `cursor` on and leaves it behind that header; nil when the bytes end first.
    mutating func next(in bytes: Span<UInt8>, from cursor: inout Int) -> HTTP2Frame? {
        while cursor < bytes.count {
            if passing > 0 {
                guard pass(in: bytes, from: &cursor) else { return nil }
                continue
            }
            let isWhole = gather(bytes[cursor])
            cursor += 1
            if isWhole {
                passing = frame.length - (gathered - HTTP2Frame.headerLength)
                gathered = 0
                return frame
            }
        }
        return nil
    }

    private var isPaddedData: Bool { frame.type == HTTP2Frame.data && frame.has(HTTP2Frame.padded) && frame.length > 0 }

    /// Takes one octet of a frame header; true for the last one.
    private mutating func gather(_ byte: UInt8) -> Bool {
        word = word << 8 | UInt32(byte)
        gathered += 1
        switch gathered {
        case 3: frame.length = Int(word & 0xFF_FFFF)
        case 4: frame.type = byte
        case 5: frame.flags = byte
        case HTTP2Frame.headerLength:
            frame.stream = word & 0x7FFF_FFFF
            frame.dependency = 0
            frame.padding = 0
            return !isPaddedData && (frame.type != HTTP2Frame.priority || frame.length < 4)
        case HTTP2Frame.headerLength + 1 where isPaddedData:
            frame.padding = Int(byte)
            return true
        case Self.dependencyEnd:
            frame.dependency = word & 0x7FFF_FFFF
            return true
        default: break
        }
        return false
    }
}

#endif
