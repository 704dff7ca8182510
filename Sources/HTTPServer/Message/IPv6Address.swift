// SPDX-License-Identifier: Apache-2.0

/// The text of an IPv6 address between the brackets of a URI (RFC 3986 §3.2.2). Zone identifiers and the format for later versions of IP
/// (IPvFuture) are refused: no client reaches this server by them.
enum IPv6Address {
    private static let groups = 8

    static func isValid(_ bytes: Span<UInt8>) -> Bool {
        var index = 0
        var groups = 0
        var isCompressed = false
        if bytes.count >= 2, bytes[0] == ASCII.colon, bytes[1] == ASCII.colon {
            isCompressed = true
            index = 2
        }
        while index < bytes.count {
            let start = index
            while index < bytes.count, index - start < 4, ASCII.hexValue(bytes[index]) != nil { index += 1 }
            guard index > start else { return false }
            if index < bytes.count, bytes[index] == ASCII.period {
                // The last two groups may be written as an IPv4 address.
                guard isIPv4(bytes.extracting(start..<bytes.count)) else { return false }
                groups += 2
                break
            }
            groups += 1
            if index == bytes.count { break }
            guard bytes[index] == ASCII.colon, index + 1 < bytes.count else { return false }
            index += 1
            if bytes[index] == ASCII.colon {
                guard !isCompressed else { return false }
                isCompressed = true
                index += 1
            }
        }
        // "::" stands for at least one group of zeros.
        return isCompressed ? groups < Self.groups : groups == Self.groups
    }

    /// Four decimal numbers up to 255, without leading zeros.
    private static func isIPv4(_ bytes: Span<UInt8>) -> Bool {
        var numbers = 0
        var index = 0
        while index < bytes.count {
            let start = index
            var number = 0
            while index < bytes.count, index - start < 3, ASCII.isDigit(bytes[index]) {
                number = number * 10 + Int(bytes[index] &- 0x30)
                index += 1
            }
            guard index > start, number <= 255, index - start == 1 || bytes[start] != 0x30 else { return false }
            numbers += 1
            if index == bytes.count { return numbers == 4 }
            guard bytes[index] == ASCII.period else { return false }
            index += 1
        }
        return false
    }
}
