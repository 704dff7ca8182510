// SPDX-License-Identifier: Apache-2.0

/// Reads the content of a message with `Transfer-Encoding: chunked` (RFC 9112 §7.1).
enum Chunks {
    /// The content that begins at `start`, and where it ends; nil while it is incomplete.
    static func read(_ octets: [UInt8], from start: Int) -> (content: [UInt8], end: Int)? {
        var ranges: [Range<Int>] = []
        var place = start
        while true {
            guard let lineEnd = octets[place...].firstIndex(of: 0x0A),
                let size = Int(String(decoding: octets[place..<lineEnd].dropLast(), as: UTF8.self), radix: 16)
            else { return nil }
            place = lineEnd + 1 + size + 2
            guard place <= octets.count else { return nil }
            if size == 0 { return (ranges.flatMap { octets[$0] }, place) }
            ranges.append(lineEnd + 1..<lineEnd + 1 + size)
        }
    }
}
