// SPDX-License-Identifier: Apache-2.0

import CZlib

/// Compresses by gzip (RFC 1952) with zlib.
enum Gzip {
    /// Shorter contents are not compressed: they fit into one packet anyway.
    private static let smallest = 1024

    /// The compressed bytes; nil where compression saves nothing that matters.
    ///
    /// - Parameter level: the level of zlib, from 1 (fastest) to 9.
    static func worthwhile(_ bytes: [UInt8], level: Int32 = 6) -> [UInt8]? {
        bytes.count > smallest ? compress(bytes, level: level) : nil
    }

    /// The compressed bytes, without name or time, so that equal contents give equal bytes; nil when they are not smaller.
    static func compress(_ bytes: [UInt8], level: Int32 = 6) -> [UInt8]? {
        var stream = z_stream()
        // 15 bits for the window, plus 16 for the gzip format.
        let version = ZLIB_VERSION
        guard
            deflateInit2_(
                &stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, version, Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { return nil }
        defer { deflateEnd(&stream) }
        var input = bytes
        let capacity = Int(deflateBound(&stream, UInt(bytes.count)))
        let output = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            // Unsafe: zlib reads `input` and writes at most `capacity` bytes to `buffer`, only during this call.
            input.withUnsafeMutableBufferPointer { source in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(clamping: source.count)
                stream.next_out = buffer.baseAddress
                stream.avail_out = UInt32(clamping: capacity)
                count = deflate(&stream, Z_FINISH) == Z_STREAM_END ? Int(stream.total_out) : 0
            }
        }
        return output.isEmpty || output.count >= bytes.count ? nil : output
    }
}
