// SPDX-License-Identifier: Apache-2.0

/// A message that was printed as octets, as Wireshark, `tcpdump -X` and `xxd` do:
///
///     0000   41 43 4b 20 73 69 70 3a 31 40 31 39 32 2e 30 2e   ACK sip:1@192.0.
///     0x0010:  322e 3120 5349 502f 322e 300d 0a              2.1.SIP/2.0..
struct HexDump {
    /// The numbers of its lines in the text, from 1.
    let lines: Range<Int>
    /// The offset of the line behind it.
    let end: Int
    private let bytes: [UInt8]

    struct Line {
        let bytes: ArraySlice<UInt8>
        /// The number of the line of the dump in which it begins.
        let number: Int
        let endsWithBlank: Bool
    }

    private static let perLine = 16

    /// The dump that begins on the line at an offset; nil where none with a SIP message begins. One line is not yet a dump.
    init?(in text: [UInt8], from start: Int, number: Int) {
        guard Self.mayBegin(in: text, start), let first = Row(text, start), first.offset == 0 else { return nil }
        var bytes = first.bytes
        var count = 1
        var end = Self.lineEnd(in: text, start)
        while end < text.count, let row = Row(text, end), row.offset == bytes.count {
            bytes += row.bytes
            count += 1
            end = Self.lineEnd(in: text, end)
        }
        guard count >= 2, bytes.span.firstIndex(of: Self.version.span, in: 0..<bytes.count) != nil else { return nil }
        self.bytes = bytes
        self.end = end
        lines = number..<number + count
    }

    /// Whether the first character is the zero of the first offset: for nearly all lines, that is all that is looked at.
    private static func mayBegin(in text: [UInt8], _ start: Int) -> Bool {
        var place = start
        while place < text.count, text[place].isBlank, place - start < 16 { place += 1 }
        return place < text.count && text[place] == UInt8(ascii: "0")
    }

    private static func lineEnd(in text: [UInt8], _ start: Int) -> Int {
        (text[start...].firstIndex(of: 0x0A) ?? text.count - 1) + 1
    }

    private static let version = Array("SIP/2.0".utf8)

    /// The lines of the message, without the headers of the network before it.
    var textLines: [Line] {
        let version = bytes.span.firstIndex(of: Self.version.span, in: 0..<bytes.count) ?? 0
        var start = version
        while start > 0, bytes[start - 1] >= 0x20, bytes[start - 1] < 0x7F { start -= 1 }
        var result: [Line] = []
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            var stop = end
            while stop > start, bytes[stop - 1] == 0x0D { stop -= 1 }
            let number = min(lines.lowerBound + start / Self.perLine, lines.upperBound - 1)
            result.append(Line(bytes: bytes[start..<stop], number: number, endsWithBlank: stop > start && bytes[stop - 1].isBlank))
            start = end + 1
        }
        return result
    }
}

/// One line of a dump: its offset and its octets.
private struct Row {
    let offset: Int
    let bytes: [UInt8]

    init?(_ text: [UInt8], _ start: Int) {
        var place = start
        while place < text.count, text[place].isBlank { place += 1 }
        if place + 1 < text.count, text[place] == UInt8(ascii: "0"), text[place + 1] == UInt8(ascii: "x") { place += 2 }
        var offset = 0
        var digits = 0
        while place < text.count, digits < 9, let digit = Self.digit(text[place]) {
            offset = offset &* 16 &+ digit
            digits += 1
            place += 1
        }
        guard (4...8).contains(digits) else { return nil }
        if place < text.count, text[place] == UInt8(ascii: ":") { place += 1 }
        var bytes: [UInt8] = []
        var blanks = 0
        while place < text.count, bytes.count < 16 {
            if text[place].isBlank {
                blanks += 1
                place += 1
                // After a wide gap come the characters.
                if blanks > 2, !bytes.isEmpty { break }
                continue
            }
            guard blanks > 0 || !bytes.isEmpty, place + 1 < text.count, let high = Self.digit(text[place]),
                let low = Self.digit(text[place + 1])
            else { break }
            bytes.append(UInt8(high * 16 + low))
            blanks = 0
            place += 2
        }
        guard bytes.count >= 4 || offset > 0 && !bytes.isEmpty else { return nil }
        self.offset = offset
        self.bytes = bytes
    }

    private static func digit(_ byte: UInt8) -> Int? {
        switch byte {
        case 0x30...0x39: Int(byte - 0x30)
        case 0x41...0x46: Int(byte - 0x37)
        case 0x61...0x66: Int(byte - 0x57)
        default: nil
        }
    }
}
