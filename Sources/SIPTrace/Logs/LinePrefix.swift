// SPDX-License-Identifier: Apache-2.0

/// What a log, a pager or an editor puts before each line: `[Oct 15 10:00:01] VERBOSE[2123] `, `  12: `. Numbers in it differ from line to
/// line.
struct LinePrefix {
    private let bytes: [UInt8]

    private static let longest = 120

    /// Nil for blanks alone, and for a prefix that is longer than those of logs.
    init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count <= Self.longest, bytes.contains(where: { !$0.isBlank }) else { return nil }
        self.bytes = Array(bytes.drop { $0.isBlank })
    }

    /// The offset behind the prefix in a line; nil for a line that has another one.
    func end(in text: Span<UInt8>, _ line: Range<Int>) -> Int? {
        var offset = line.lowerBound
        let end = min(line.upperBound, text.count)
        while offset < end, text[offset].isBlank { offset += 1 }
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            if byte.isDigit {
                guard offset < end, text[offset].isDigit else { return nil }
                while place < bytes.count, bytes[place].isDigit { place += 1 }
                while offset < end, text[offset].isDigit { offset += 1 }
            } else if byte.isBlank {
                var next = place
                while next < bytes.count, bytes[next].isBlank { next += 1 }
                // The blanks at the end are counted, because the rest of the line may be indented.
                let most = next < bytes.count ? Int.max : next - place
                guard offset == end || text[offset].isBlank else { return nil }
                var skipped = 0
                while offset < end, skipped < most, text[offset].isBlank {
                    offset += 1
                    skipped += 1
                }
                place = next
            } else {
                guard offset < end, text[offset] == byte else { return nil }
                place += 1
                offset += 1
            }
        }
        return offset
    }
}
