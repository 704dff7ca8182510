// SPDX-License-Identifier: Apache-2.0

/// Splits a stream into records: lines, or rows of a table, whose quoted cells may contain line ends (RFC 4180).
struct Records {
    /// More than a call record has.
    static let mostBytes = 1 << 20

    struct TooLong: Error {
        /// The number of the record, from 1.
        let number: Int
    }

    private let hasQuotes: Bool
    private var pending: [UInt8] = []
    private var isQuoted = false
    private var number = 1

    /// - Parameter hasQuotes: whether line ends between double quotes are part of a cell.
    init(hasQuotes: Bool) {
        self.hasQuotes = hasQuotes
    }

    /// The records that these octets complete, without their line ends.
    mutating func add(_ bytes: some Sequence<UInt8>) throws(TooLong) -> [[UInt8]] {
        var whole: [[UInt8]] = []
        for byte in bytes {
            if byte == 0x0A, !isQuoted {
                if pending.last == 0x0D { pending.removeLast() }
                whole.append(pending)
                pending.removeAll(keepingCapacity: true)
                number += 1
                continue
            }
            if hasQuotes, byte == 0x22 { isQuoted.toggle() }
            pending.append(byte)
            guard pending.count <= Self.mostBytes else { throw TooLong(number: number) }
        }
        return whole
    }

    /// What follows the last line end; nil where nothing does.
    var rest: [UInt8]? { pending.isEmpty ? nil : pending }

    /// The cells of a row, without their quotes.
    static func cells(of row: [UInt8], separator: UInt8) -> [String] {
        var cells: [[UInt8]] = [[]]
        var isQuoted = false
        var previous: UInt8 = 0
        for byte in row {
            if byte == 0x22 {
                // A doubled quote stands for one quote.
                if !isQuoted, previous == 0x22 { cells[cells.count - 1].append(byte) }
                isQuoted.toggle()
            } else if byte == separator, !isQuoted {
                cells.append([])
            } else {
                cells[cells.count - 1].append(byte)
            }
            previous = byte
        }
        return cells.map { String(decoding: $0, as: UTF8.self) }
    }
}
