// SPDX-License-Identifier: Apache-2.0

/// Collects distinct words and numbers them in the order in which they occur; a `WordTable` is made from it.
struct WordCollector {
    private var bytes: [UInt8] = []
    private var starts: [UInt32] = [0]
    private var slots = WordSlots(count: 256)

    var count: Int { starts.count - 1 }

    /// The number of the word, which is added if it is new.
    @discardableResult
    mutating func add(_ word: Span<UInt8>) -> Int {
        let hash = WordSlots.hash(word)
        if let known = slots.find(hash, { number in WordSlots.equal(bytes.span.extracting(range(number)), word) }) { return known }
        let number = count
        for index in word.indices { bytes.append(word[index]) }
        starts.append(UInt32(bytes.count))
        if count > slots.capacity { grow() } else { slots.insert(number, hash) }
        return number
    }

    func range(_ number: Int) -> Range<Int> { Int(starts[number])..<Int(starts[number + 1]) }

    /// Replaces the content of `copy` by the bytes of a word.
    func copy(_ number: Int, into copy: inout [UInt8]) {
        copy.removeAll(keepingCapacity: true)
        copy.append(contentsOf: bytes[range(number)])
    }

    private mutating func grow() {
        slots = WordSlots(count: count * 2)
        for number in 0..<count { slots.insert(number, WordSlots.hash(bytes.span.extracting(range(number)))) }
    }

    /// The words as a sorted table, and for each number the id in that table.
    ///
    /// - Parameter isIncluded: which of the words to include; the id of the others is -1.
    func sorted(where isIncluded: (Int) -> Bool = { _ in true }) -> (table: WordTable, ids: [Int]) {
        // Most words differ in their first eight letters, which are compared as one number.
        let order = (0..<count).filter(isIncluded).map { (key: key($0), number: $0) }.sorted { left, right in
            left.key != right.key ? left.key < right.key : bytes[range(left.number)].lexicographicallyPrecedes(bytes[range(right.number)])
        }
        var block: [UInt8] = []
        block.reserveCapacity(bytes.count)
        var ends: [UInt32] = [0]
        ends.reserveCapacity(order.count + 1)
        var ids = [Int](repeating: -1, count: count)
        for (id, entry) in order.enumerated() {
            block.append(contentsOf: bytes[range(entry.number)])
            ends.append(UInt32(block.count))
            ids[entry.number] = id
        }
        return (WordTable(sorted: block, starts: ends), ids)
    }

    /// The first eight bytes as a big-endian number; missing bytes are 0, which no word contains.
    private func key(_ number: Int) -> UInt64 {
        var key: UInt64 = 0
        for byte in bytes[range(number)].prefix(8) { key = key << 8 | UInt64(byte) }
        return key << UInt64(8 * max(0, 8 - range(number).count))
    }
}
