// SPDX-License-Identifier: Apache-2.0

/// Rendered pieces of JSON in one block of memory, to be joined with what differs from one answer to another.
struct Fragments: Sendable {
    /// One of them: where it stands in the block.
    struct Piece: Sendable {
        fileprivate let range: Range<Int>

        var count: Int { range.count }

        /// The same without its first byte.
        var withoutFirst: Piece { Piece(range: range.dropFirst()) }
    }

    private var bytes: [UInt8] = []

    mutating func add(_ piece: some Sequence<UInt8>) -> Piece {
        let start = bytes.count
        bytes.append(contentsOf: piece)
        return Piece(range: start..<bytes.count)
    }

    @inline(__always)
    func append(_ piece: Piece, to output: inout OutputSpan<UInt8>) {
        output.append(bytes.span.extracting(piece.range))
    }
}

extension OutputSpan<UInt8> {
    /// Copies the bytes. There must be room for them, as for a single one.
    @inline(__always)
    mutating func append(_ bytes: Span<UInt8>) {
        precondition(bytes.count <= freeCapacity)
        withUnsafeMutableBufferPointer { buffer, count in
            // Unsafe: memory that is not initialised yet; that there is enough of it was checked.
            bytes.withUnsafeBufferPointer { source in
                guard let from = source.baseAddress, let to = buffer.baseAddress else { return }
                (to + count).initialize(from: from, count: source.count)
            }
            count += bytes.count
        }
    }

    /// The digits of a number that is not negative; of any other, of 0.
    mutating func append(decimal number: Int) {
        append(UInt32(clamping: number), digits: 1)
    }

    /// A number that is given in thousandths, with three decimal places.
    mutating func append(thousandths number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        let number = UInt32(clamping: number.magnitude)
        append(number / 1000, digits: 1)
        append(UInt8(ascii: "."))
        append(number % 1000, digits: 3)
    }

    /// The most that a number takes, with a sign and a point.
    static var mostDigits: Int { 12 }

    private mutating func append(_ number: UInt32, digits least: Int) {
        if number >= 10 || least > 1 { append(number / 10, digits: least - 1) }
        append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
    }
}
