// SPDX-License-Identifier: Apache-2.0

/// Searches bytes, eight at a time, because a log of a megabyte is searched for a hundred words.
extension Span<UInt8> {
    /// The first index of `needle` in the range.
    func firstIndex(of needle: Span<UInt8>, in range: Range<Int>) -> Int? {
        search(for: needle, in: range, fold: 0)
    }

    /// The same without regard to the case of ASCII letters; `needle` is in lower case.
    func firstIndexIgnoringCase(of needle: Span<UInt8>, in range: Range<Int>) -> Int? {
        search(for: needle, in: range, fold: 0x20)
    }

    /// With `fold`, the bit that distinguishes lower from upper case is set before comparing. Bytes that are not letters may then look
    /// alike, so each place that is found is compared once more.
    private func search(for needle: Span<UInt8>, in range: Range<Int>, fold: UInt8) -> Int? {
        guard needle.count > 0 else { return nil }
        let lower = Swift.max(0, range.lowerBound)
        // The last index at which the needle could begin.
        let last = Swift.min(range.upperBound, count) - needle.count
        guard lower <= last else { return nil }
        let folds = UInt64(fold) &* Self.ones
        let first = UInt64(needle[0] | fold) &* Self.ones
        let second = UInt64((needle.count > 1 ? needle[1] : needle[0]) | fold) &* Self.ones
        let step = needle.count > 1 ? 1 : 0
        var offset = lower
        while offset <= last {
            guard offset <= count - 8 - step else {
                if matches(needle, at: offset, fold: fold) { return offset }
                offset += 1
                continue
            }
            // Those of the next eight indices at which the first two bytes of the needle are.
            var places = Self.zeros((word(at: offset) | folds) ^ first) & Self.zeros((word(at: offset + step) | folds) ^ second)
            while places != 0 {
                let place = offset + places.trailingZeroBitCount / 8
                if place > last { return nil }
                if matches(needle, at: place, fold: fold) { return place }
                places &= places - 1
            }
            offset += 8
        }
        return nil
    }

    private static var ones: UInt64 { 0x0101_0101_0101_0101 }

    /// Sets the top bit of each byte that is zero, and perhaps that of a byte above a zero byte.
    private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & (ones << 7) }

    private func word(at offset: Int) -> UInt64 {
        UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    private func matches(_ needle: Span<UInt8>, at place: Int, fold: UInt8) -> Bool {
        guard place >= 0, needle.count <= count - place else { return false }
        for index in 0..<needle.count {
            let byte = self[place + index]
            if (fold == 0 ? byte : byte.lowercased) != needle[index] { return false }
        }
        return true
    }
}

extension StringProtocol {
    /// Whether the text contains another one, compared by bytes.
    func holds(_ needle: some StringProtocol) -> Bool {
        let hay = String(self)
        let needle = String(needle)
        let bytes = hay.utf8.span
        return needle.isEmpty || bytes.firstIndex(of: needle.utf8.span, in: 0..<bytes.count) != nil
    }
}

extension [UInt8] {
    /// Whether the bytes contain the text.
    func holds(_ needle: StaticString) -> Bool {
        needle.withUTF8Buffer { span.firstIndex(of: $0.span, in: 0..<count) != nil }
    }
}
