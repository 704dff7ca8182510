// SPDX-License-Identifier: Apache-2.0

/// Lists of elements, indexed by small numbers, in a single array: like a dictionary of arrays, but in two blocks of memory.
struct Rows<Element: Sendable>: Sendable {
    let elements: [Element]
    /// The start of each row in `elements`, and the end of the last row.
    private let starts: [UInt32]

    /// - Parameters:
    ///   - count: how many rows there are; rows may be empty.
    ///   - entries: the elements in any order, each with its row. Elements of one row keep their order.
    init(count: Int, _ entries: [(row: Int, element: Element)]) {
        var starts = [UInt32](repeating: 0, count: count + 1)
        for entry in entries { starts[entry.row + 1] += 1 }
        for row in 0..<count { starts[row + 1] += starts[row] }
        var next = starts
        var order = [UInt32](repeating: 0, count: entries.count)
        for (place, entry) in entries.enumerated() {
            order[Int(next[entry.row])] = UInt32(place)
            next[entry.row] += 1
        }
        elements = order.map { entries[Int($0)].element }
        self.starts = starts
    }

    var count: Int { starts.count - 1 }

    /// The range of a row in `elements`, for a loop that must not retain a slice.
    func places(of row: Int) -> Range<Int> { Int(starts[row])..<Int(starts[row + 1]) }

    subscript(row: Int) -> ArraySlice<Element> { elements[places(of: row)] }
}
