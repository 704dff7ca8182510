// SPDX-License-Identifier: Apache-2.0

/// The FNV-1a hash of a word without regard to case. Another word with the same 64 bits does not occur by chance; if it did, it would only
/// be taken for the other one.
struct WordHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte.lowercased)) &* 0x100_0000_01B3 }
}
