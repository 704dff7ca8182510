// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// The weight of an element of Accept or Accept-Encoding (RFC 9110 §12.4.2).
enum QualityValue {
    /// The quality in thousandths, from ";q=" among the parameters in `range`. 1000 when there is none, nil when it is malformed.
    static func parse(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        var start = range.lowerBound
        while start < range.upperBound {
            var end = start + 1
            while end < range.upperBound, bytes[end] != ASCII.semicolon { end += 1 }
            let parameter = ASCII.trimmed(start + 1..<end, in: bytes)
            if parameter.count >= 2, ASCII.lowercased(bytes[parameter.lowerBound]) == 0x71, bytes[parameter.lowerBound + 1] == ASCII.equals
            {
                return weight(bytes, parameter.lowerBound + 2..<parameter.upperBound)
            }
            start = end
        }
        return 1000
    }

    /// Parses "0.5", "1", "0" or "1.000": at most three decimals, and not above 1.
    private static func weight(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        guard (1...5).contains(range.count), range.count != 2 || bytes[range.lowerBound + 1] == 0x2E else { return nil }
        let whole = bytes[range.lowerBound]
        guard whole == 0x30 || whole == 0x31 else { return nil }
        var thousandths = 0
        var unit = 100
        for index in range.dropFirst() {
            if index == range.lowerBound + 1 {
                guard bytes[index] == 0x2E else { return nil }
                continue
            }
            guard ASCII.isDigit(bytes[index]) else { return nil }
            thousandths += Int(bytes[index] &- 0x30) * unit
            unit /= 10
        }
        guard whole == 0x30 || thousandths == 0 else { return nil }
        return whole == 0x31 ? 1000 : thousandths
    }
}
