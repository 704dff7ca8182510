// SPDX-License-Identifier: Apache-2.0

/// A sorted list of distinct words in one block of bytes; the id of a word is its index. A word is found by its hash, words with a common
/// prefix by binary search.
struct WordTable: Sendable {
    private let bytes: [UInt8]
    /// The start of each word, and the end of the last one.
    private let starts: [UInt32]
    private let slots: WordSlots

    init(_ words: some Sequence<[UInt8]>) {
        var collector = WordCollector()
        for word in words { collector.add(word.span) }
        self = collector.sorted().table
    }

    /// - Parameter starts: the starts of the words in `bytes`, which must be distinct and sorted, and the end of the last one.
    init(sorted bytes: [UInt8], starts: [UInt32]) {
        self.bytes = bytes
        self.starts = starts
        var slots = WordSlots(count: starts.count - 1)
        for id in 0..<starts.count - 1 {
            let hash = WordSlots.hash(bytes.span.extracting(Int(starts[id])..<Int(starts[id + 1])))
            slots.insert(id, hash)
        }
        self.slots = slots
    }

    var count: Int { starts.count - 1 }

    /// The range in the block of the word with that id, which must exist.
    private func range(_ id: Int) -> Range<Int> { Int(starts[id])..<Int(starts[id + 1]) }

    /// The bytes of the word with that id, which must exist.
    func word(_ id: Int) -> ArraySlice<UInt8> { bytes[range(id)] }

    func text(_ id: Int) -> String { String(decoding: word(id), as: UTF8.self) }

    func length(_ id: Int) -> Int { Int(starts[id + 1] - starts[id]) }

    /// Calls `body` with the bytes of the word with that id.
    func withWord<Result>(_ id: Int, _ body: (Span<UInt8>) -> Result) -> Result {
        body(bytes.span.extracting(range(id)))
    }

    func find(_ word: Span<UInt8>) -> Int? {
        slots.find(WordSlots.hash(word)) { id in WordSlots.equal(bytes.span.extracting(range(id)), word) }
    }

    func find(_ word: [UInt8]) -> Int? { find(word.span) }

    /// The ids of the words that begin with `prefix`, at most `limit`.
    func beginning(with prefix: Span<UInt8>, limit: Int) -> Range<Int> {
        let first = lowerBound(prefix)
        var end = first
        while end < count, end - first < limit, hasPrefix(end, prefix) { end += 1 }
        return first..<end
    }

    private func hasPrefix(_ id: Int, _ prefix: Span<UInt8>) -> Bool {
        let range = range(id)
        return range.count >= prefix.count
            && WordSlots.equal(bytes.span.extracting(range.lowerBound..<range.lowerBound + prefix.count), prefix)
    }

    /// The first id whose word is not less than `word`.
    private func lowerBound(_ word: Span<UInt8>) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if precedes(middle, word) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func precedes(_ id: Int, _ word: Span<UInt8>) -> Bool {
        let range = range(id)
        let own = bytes.span.extracting(range)
        for offset in 0..<min(own.count, word.count) where own[offset] != word[offset] { return own[offset] < word[offset] }
        return own.count < word.count
    }
}

/// The ids of words by their hash: open addressing, at most half full.
struct WordSlots: Sendable {
    /// The id plus one; 0 where the slot is free.
    private var slots: [UInt32]
    private var mask: Int { slots.count - 1 }

    /// - Parameter count: how many words will be added.
    init(count: Int) {
        var size = 16
        while size < count * 2 { size *= 2 }
        slots = [UInt32](repeating: 0, count: size)
    }

    var capacity: Int { slots.count / 2 }

    /// The id for which `isWanted` is true, among those with that hash.
    func find(_ hash: Int, _ isWanted: (Int) -> Bool) -> Int? {
        var slot = hash & mask
        while slots[slot] != 0 {
            let id = Int(slots[slot]) - 1
            if isWanted(id) { return id }
            slot = (slot + 1) & mask
        }
        return nil
    }

    mutating func insert(_ id: Int, _ hash: Int) {
        var slot = hash & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = UInt32(id) + 1
    }

    /// FNV-1a, folded.
    static func hash(_ word: Span<UInt8>) -> Int {
        var hash: UInt32 = 2_166_136_261
        for index in word.indices { hash = (hash ^ UInt32(word[index])) &* 16_777_619 }
        return Int(hash ^ hash >> 15)
    }

    static func equal(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
        guard left.count == right.count else { return false }
        for index in left.indices where left[index] != right[index] { return false }
        return true
    }
}
