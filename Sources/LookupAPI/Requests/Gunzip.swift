// SPDX-License-Identifier: Apache-2.0

import CZlib

/// Decompresses gzip (RFC 1952) with zlib, within a bound: a few octets can stand for a thousand times as many. A file may consist of
/// several members, as `cat a.gz b.gz` makes it; their contents follow one another (§2.2).
enum Gunzip {
    enum Decoded: Sendable, Equatable {
        case whole([UInt8])
        /// The content exceeds the bound; decompression has stopped there.
        case tooLarge
        /// The content is not gzip, is truncated, or has octets behind its end that are none.
        case broken
    }

    private static let step = 64 << 10

    static func decode(_ bytes: [UInt8], upTo most: Int) -> Decoded {
        var stream = z_stream()
        // 15 bits for the window, plus 16 for the gzip format and no other.
        guard inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return .broken }
        defer { inflateEnd(&stream) }
        var input = bytes
        var output: [UInt8] = []
        var room = [UInt8](repeating: 0, count: step)
        return input.withUnsafeMutableBufferPointer { source in
            // Unsafe: zlib reads `input` and writes at most `step` bytes to `room`, only during these calls.
            stream.next_in = source.baseAddress
            stream.avail_in = UInt32(clamping: source.count)
            while true {
                let (status, count) = room.withUnsafeMutableBufferPointer { buffer in
                    stream.next_out = buffer.baseAddress
                    stream.avail_out = UInt32(clamping: buffer.count)
                    let status = inflate(&stream, Z_NO_FLUSH)
                    return (status, buffer.count - Int(stream.avail_out))
                }
                guard output.count + count <= most else { return .tooLarge }
                output += room[..<count]
                if status == Z_STREAM_END {
                    guard stream.avail_in > 0 else { return .whole(output) }
                    guard inflateReset(&stream) == Z_OK else { return .broken }
                    continue
                }
                // No progress means that the content is truncated.
                guard status == Z_OK, count > 0 || stream.avail_in > 0 else { return .broken }
            }
        }
    }
}
