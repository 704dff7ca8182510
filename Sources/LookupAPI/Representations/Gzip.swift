// SPDX-License-Identifier: Apache-2.0

import CZlib

/// gzip (RFC 1952) by zlib, for answers that are made once and sent often.
enum Gzip {
    /// Up to so many bytes an answer fits one packet anyway.
    private static let smallest = 1024

    /// The bytes compressed, where that saves a client something.
    ///
    /// - Parameter level: zlib's, from 1, the quickest, to 9.
    static func worthwhile(_ bytes: [UInt8], level: Int32 = 6) -> [UInt8]? {
        bytes.count > smallest ? compress(bytes, level: level) : nil
    }

    /// The bytes compressed, without name or time, so that the same content gives the same bytes; nil when it does not get smaller.
    static func compress(_ bytes: [UInt8], level: Int32 = 6) -> [UInt8]? {
        var stream = z_stream()
        // 15 bits of window, and 16 more to ask for gzip's wrapping.
        let version = ZLIB_VERSION
        guard
            deflateInit2_(
                &stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, version, Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { return nil }
        defer { deflateEnd(&stream) }
        var input = bytes
        let capacity = Int(deflateBound(&stream, UInt(bytes.count)))
        let output = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            // Unsafe: zlib reads `input` and writes at most `capacity` bytes of `buffer` during this call alone.
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
