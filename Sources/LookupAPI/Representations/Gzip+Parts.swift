// SPDX-License-Identifier: Apache-2.0

import CZlib
import HTTPServer
import Synchronization

extension Gzip {
    /// The parts of a content as one gzip, compressed as they are made; nil where there is no memory for that.
    ///
    /// - Parameters:
    ///   - first: the first part, which was made already.
    ///   - level: the level of zlib, from 1 (fastest) to 9.
    static func parts(_ first: ContentParts.Part, _ parts: ContentParts, level: Int32) -> ContentParts? {
        guard let deflater = Deflater(level: level) else { return nil }
        let state = Mutex((deflater: deflater, pending: Optional(first)))
        let shared = Shared(state)
        return ContentParts(bytes: parts.bytes + Deflater.bytes) { cancellation in
            shared.state.withLock { state in
                var output: [UInt8] = []
                var taken = 0
                while true {
                    guard let part = state.pending.take() ?? parts.next(cancellation) else { return nil }
                    taken += part.octets.count
                    let isEnough = taken >= mostAtOnce
                    let flush = part.isLast ? Z_FINISH : isEnough ? Z_SYNC_FLUSH : Z_NO_FLUSH
                    guard state.deflater.append(part.octets, flush: flush, to: &output) else { return nil }
                    if part.isLast || isEnough || output.count >= ContentParts.usualSize {
                        return ContentParts.Part(output, isLast: part.isLast)
                    }
                }
            }
        }
    }

    /// Octets to compress in one turn, however few they become: a client that waits sees that something comes.
    private static let mostAtOnce = 512 * 1024

    private final class Shared: Sendable {
        let state: Mutex<(deflater: Deflater, pending: ContentParts.Part?)>

        init(_ state: consuming Mutex<(deflater: Deflater, pending: ContentParts.Part?)>) { self.state = state }
    }

    /// zlib's state of one gzip that is being written.
    ///
    /// Unsafe: zlib keeps the address of the stream, which therefore has memory of its own, from `init` to `deinit`.
    private final class Deflater {
        private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)

        /// What zlib takes for a window of 15 bits and level 8 of memory, according to its zconf.h.
        static let bytes = 268 * 1024
        private static let step = 64 << 10

        init?(level: Int32) {
            stream.initialize(to: z_stream())
            let size = Int32(MemoryLayout<z_stream>.size)
            guard deflateInit2_(stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK else { return nil }
        }

        deinit {
            deflateEnd(stream)
            stream.deallocate()
        }

        /// Compresses further octets; false where zlib fails.
        func append(_ bytes: [UInt8], flush: Int32, to output: inout [UInt8]) -> Bool {
            var input = bytes
            return input.withUnsafeMutableBufferPointer { source in
                // Unsafe: zlib reads `source` and writes at most `step` bytes to `room`, only during these calls.
                stream.pointee.next_in = source.baseAddress
                stream.pointee.avail_in = UInt32(clamping: source.count)
                var isFull = true
                while isFull {
                    var status = Z_OK
                    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.step) { room in
                        stream.pointee.next_out = room.baseAddress
                        stream.pointee.avail_out = UInt32(clamping: room.count)
                        status = deflate(stream, flush)
                        output += room[..<(room.count - Int(stream.pointee.avail_out))]
                    }
                    // Z_BUF_ERROR says that nothing was left to do (zlib.h).
                    guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else { return false }
                    isFull = stream.pointee.avail_out == 0 && status != Z_STREAM_END
                }
                return true
            }
        }
    }
}
