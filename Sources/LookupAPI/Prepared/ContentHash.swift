// SPDX-License-Identifier: Apache-2.0

/// 64-bit FNV-1a: tells contents of our own making apart; it need not withstand an attacker.
enum ContentHash {
    static func hash(_ bytes: [UInt8]) -> UInt64 {
        bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    /// 16 hexadecimal digits.
    static func hex(of bytes: [UInt8]) -> String {
        let digits = String(hash(bytes), radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
