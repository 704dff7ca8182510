// SPDX-License-Identifier: Apache-2.0

/// A range of the bytes that a request was read from: offsets, so that a head can be kept and moved without copying text. Half the size of
/// `Range<Int>`; heads are far smaller than 4 GiB.
public struct ByteRange: Sendable, Hashable {
    let start: UInt32
    let end: UInt32

    public static let empty = ByteRange(0, 0)

    /// Offsets that do not form a range give the empty range instead of a trap.
    public init(_ start: Int, _ end: Int) {
        guard start >= 0, start <= end, end <= Int(UInt32.max) else {
            self.start = 0
            self.end = 0
            return
        }
        self.start = UInt32(truncatingIfNeeded: start)
        self.end = UInt32(truncatingIfNeeded: end)
    }

    public var count: Int { Int(end) - Int(start) }
    public var isEmpty: Bool { start == end }

    /// The offsets as `Span.extracting` takes them; an empty range at 0 when they do not lie within `bytes`.
    public func within(_ bytes: Span<UInt8>) -> Range<Int> {
        Int(end) <= bytes.count ? Int(start)..<Int(end) : 0..<0
    }
}
