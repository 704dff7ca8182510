// SPDX-License-Identifier: Apache-2.0

/// Prepared resources by the exact bytes of their target: a hash, one comparison, no allocation.
struct ResourceTable: Sendable {
    private struct Entry: Sendable {
        let hash: UInt64
        let target: [UInt8]
        let resource: Resource
    }

    /// Open addressing; the count is a power of two, at most half full.
    private let slots: [Entry?]
    private let mask: Int

    init(_ resources: [(target: String, resource: Resource)]) {
        var size = 16
        while size < resources.count * 2 { size *= 2 }
        var slots = [Entry?](repeating: nil, count: size)
        mask = size - 1
        for entry in resources {
            let target = Array(entry.target.utf8)
            let hash = Self.hash(target.span)
            var slot = Int(truncatingIfNeeded: hash) & mask
            while let taken = slots[slot], taken.target != target { slot = (slot + 1) & mask }
            slots[slot] = Entry(hash: hash, target: target, resource: entry.resource)
        }
        self.slots = slots
    }

    subscript(_ target: Span<UInt8>) -> Resource? {
        let hash = Self.hash(target)
        var slot = Int(truncatingIfNeeded: hash) & mask
        while let entry = slots[slot] {
            if entry.hash == hash, Self.equal(entry.target, target) { return entry.resource }
            slot = (slot + 1) & mask
        }
        return nil
    }

    subscript(_ target: String) -> Resource? { self[Array(target.utf8).span] }

    private static func hash(_ bytes: Span<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
        return hash ^ hash >> 32
    }

    private static func equal(_ left: [UInt8], _ right: Span<UInt8>) -> Bool {
        guard left.count == right.count else { return false }
        for index in right.indices where left[index] != right[index] { return false }
        return true
    }
}
