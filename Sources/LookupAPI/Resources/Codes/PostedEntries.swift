// SPDX-License-Identifier: Apache-2.0

/// The lines or elements of a posted batch, in one piece of memory: they wait while the answer is read, and a string each would take many
/// times their octets.
struct PostedEntries: Sendable {
    private let octets: [UInt8]
    /// Where each entry ends; the next one begins there, or behind the line feed.
    private let ends: [UInt32]
    private let areLines: Bool

    /// The lines of a text; an end of line at the very end begins no further one.
    init(linesOf content: [UInt8]) {
        var ends: [UInt32] = []
        for place in content.indices where content[place] == 0x0A { ends.append(UInt32(clamping: place)) }
        if let last = content.last, last != 0x0A { ends.append(UInt32(clamping: content.count)) }
        octets = content
        self.ends = ends
        areLines = true
    }

    init(_ texts: some Sequence<String>) {
        var (octets, ends): ([UInt8], [UInt32]) = ([], [])
        for text in texts {
            octets += text.utf8
            ends.append(UInt32(clamping: octets.count))
        }
        self.octets = octets
        self.ends = ends
        areLines = false
    }

    var count: Int { ends.count }

    /// The memory that they take.
    var bytes: Int { octets.count + 4 * ends.count }

    /// - Precondition: `place` is less than `count`.
    subscript(_ place: Int) -> String {
        let start = place == 0 ? 0 : Int(ends[place - 1]) + (areLines ? 1 : 0)
        let entry = octets[start..<Int(ends[place])]
        return String(decoding: areLines && entry.last == 0x0D ? entry.dropLast() : entry, as: UTF8.self)
    }
}
