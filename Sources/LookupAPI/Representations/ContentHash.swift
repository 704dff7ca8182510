// SPDX-License-Identifier: Apache-2.0

/// A 64-bit hash to distinguish contents that the service itself makes; it need not withstand an attacker. It has to be fast, because each
/// response is hashed, even one that is sent only once. Four lanes of eight bytes each let the processor work on four steps at a time.
enum ContentHash {
    // Odd numbers without a pattern: the fractional parts of the golden ratio and of the square roots of 2, 3 and 5.
    private static let factors = (
        0x9e37_79b9_7f4a_7c15 as UInt64, 0x6a09_e667_f3bc_c909 as UInt64, 0xbb67_ae85_84ca_a73b as UInt64, 0x3c6e_f372_fe94_f82b as UInt64
    )

    static func hash(_ bytes: [UInt8]) -> UInt64 { hash(bytes.span) }

    static func hash(_ bytes: Span<UInt8>) -> UInt64 {
        let raw = bytes.bytes
        var (first, second, third, fourth) = factors
        var offset = 0
        while offset + 32 <= raw.byteCount {
            first = mixed(first, word(raw, offset), factors.0)
            second = mixed(second, word(raw, offset + 8), factors.1)
            third = mixed(third, word(raw, offset + 16), factors.2)
            fourth = mixed(fourth, word(raw, offset + 24), factors.3)
            offset += 32
        }
        var hash = mixed(UInt64(bytes.count), first, factors.0)
        for lane in [second, third, fourth] { hash = mixed(hash, lane, factors.0) }
        while offset < raw.byteCount {
            hash = mixed(hash, UInt64(bytes[offset]), factors.1)
            offset += 1
        }
        return finished(hash)
    }

    /// Mixes a word into a hash, for callers that hash something other than bytes.
    @inline(__always)
    static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 { mixed(hash, word, factors.0) }

    /// The last step, after all words were mixed in.
    static func finished(_ hash: UInt64) -> UInt64 { hash ^ hash >> 29 }

    /// The hash as 16 hexadecimal digits.
    static func hex(of bytes: [UInt8]) -> String { hex(hash(bytes)) }

    static func hex(_ hash: UInt64) -> String {
        String(unsafeUninitializedCapacity: 16) { digits in
            for place in 0..<16 {
                let digit = UInt8(truncatingIfNeeded: hash >> UInt64(60 - 4 * place)) & 15
                digits[place] = digit < 10 ? 0x30 + digit : 0x57 + digit
            }
            return 16
        }
    }

    /// The eight bytes at an offset as a little-endian number.
    private static func word(_ bytes: RawSpan, _ offset: Int) -> UInt64 {
        // Unsafe: every eight bytes are a valid number, and the load is checked against the span.
        UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// The multiplication moves differences to higher bits, the shift moves them down again.
    private static func mixed(_ hash: UInt64, _ word: UInt64, _ factor: UInt64) -> UInt64 {
        let product = (hash ^ word) &* factor
        return product ^ product >> 32
    }
}
