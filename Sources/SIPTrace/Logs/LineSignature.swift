// SPDX-License-Identifier: Apache-2.0

/// A set of the pairs of adjacent letters in a line, without regard to case. It can show that a word is not in the line: otherwise two
/// dozen readers would search every line of a log for a hundred words.
struct LineSignature {
    private var bits = [UInt64](repeating: 0, count: Self.size / 64)

    private static let size = 1024

    /// A word that lines are checked for, as the positions of its pairs in the set.
    struct Word: Sendable {
        fileprivate let places: [UInt16]

        init(_ text: String) {
            let bytes = Array(text.utf8)
            places = zip(bytes, bytes.dropFirst()).map { UInt16(LineSignature.place($0, $1)) }
        }
    }

    /// Computes the signature of another line.
    mutating func read(_ bytes: Span<UInt8>, _ line: Range<Int>) {
        for index in bits.indices { bits[index] = 0 }
        guard var before = line.first.map({ bytes[$0] }) else { return }
        for offset in line.dropFirst() {
            let byte = bytes[offset]
            let place = Self.place(before, byte)
            bits[place >> 6] |= 1 << UInt64(place & 63)
            before = byte
        }
    }

    /// False when none of the words can be in the line. A word of a single letter is never excluded.
    func mayHold(_ words: [Word]) -> Bool {
        words.contains { word in word.places.allSatisfy { bits[Int($0) >> 6] & (1 << UInt64($0 & 63)) != 0 } }
    }

    private static func place(_ first: UInt8, _ second: UInt8) -> Int {
        (Int(first.lowercased) &* 37 &+ Int(second.lowercased)) & (size - 1)
    }
}
