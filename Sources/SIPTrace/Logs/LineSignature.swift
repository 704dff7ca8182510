// SPDX-License-Identifier: Apache-2.0

/// Which pairs of neighbouring letters a line has, without regard to case: enough to tell that a word is not in it. Two dozen readers would
/// otherwise search every line of a log for a hundred words.
struct LineSignature {
    private var bits = [UInt64](repeating: 0, count: Self.size / 64)

    private static let size = 1024

    /// A word that a line can have, as the places of its pairs.
    struct Word: Sendable {
        fileprivate let places: [UInt16]

        init(_ text: String) {
            let bytes = Array(text.utf8)
            places = zip(bytes, bytes.dropFirst()).map { UInt16(LineSignature.place($0, $1)) }
        }
    }

    /// Takes another line.
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

    /// False when none of the words is in the line. A single letter is never missed.
    func mayHold(_ words: [Word]) -> Bool {
        words.contains { word in word.places.allSatisfy { bits[Int($0) >> 6] & (1 << UInt64($0 & 63)) != 0 } }
    }

    private static func place(_ first: UInt8, _ second: UInt8) -> Int {
        (Int(first.lowercased) &* 37 &+ Int(second.lowercased)) & (size - 1)
    }
}
