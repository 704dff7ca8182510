// SPDX-License-Identifier: Apache-2.0

/// A sorted list of different words in one block of bytes; a word's id is its place.
struct WordTable: Sendable {
    private let bytes: [UInt8]
    /// Where each word starts, and the end of the last one.
    private let starts: [UInt32]

    init(_ words: some Sequence<[UInt8]>) {
        let sorted = Set(words).sorted { $0.lexicographicallyPrecedes($1) }
        var bytes: [UInt8] = []
        var starts: [UInt32] = [0]
        for word in sorted {
            bytes += word
            starts.append(UInt32(bytes.count))
        }
        self.bytes = bytes
        self.starts = starts
    }

    var count: Int { starts.count - 1 }

    /// The bytes of the word with the id, which must be one of the table's.
    func word(_ id: Int) -> ArraySlice<UInt8> {
        bytes[Int(starts[id])..<Int(starts[id + 1])]
    }

    func text(_ id: Int) -> String { String(decoding: word(id), as: UTF8.self) }

    func length(_ id: Int) -> Int { Int(starts[id + 1] - starts[id]) }

    func find(_ word: [UInt8]) -> Int? {
        let place = lowerBound(word)
        guard place < count, length(place) == word.count, hasPrefix(place, word) else { return nil }
        return place
    }

    /// The ids of the words that begin with `prefix`, at most `limit`.
    func beginning(with prefix: [UInt8], limit: Int) -> Range<Int> {
        let first = lowerBound(prefix)
        var end = first
        while end < count, end - first < limit, hasPrefix(end, prefix) { end += 1 }
        return first..<end
    }

    private func hasPrefix(_ id: Int, _ prefix: [UInt8]) -> Bool {
        guard length(id) >= prefix.count else { return false }
        let start = Int(starts[id])
        for offset in prefix.indices where bytes[start + offset] != prefix[offset] { return false }
        return true
    }

    /// The first id whose word is not before `word`.
    private func lowerBound(_ word: [UInt8]) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if precedes(middle, word) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func precedes(_ id: Int, _ word: [UInt8]) -> Bool {
        let start = Int(starts[id])
        let length = length(id)
        for offset in 0..<min(length, word.count) {
            let own = bytes[start + offset]
            if own != word[offset] { return own < word[offset] }
        }
        return length < word.count
    }
}
