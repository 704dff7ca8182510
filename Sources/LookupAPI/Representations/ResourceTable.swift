// SPDX-License-Identifier: Apache-2.0

/// Finds resources by the exact bytes of their target: a hash and one comparison, without allocation.
struct ResourceTable: Sendable {
    /// A target, the resource there, and the label that its requests are counted under.
    typealias Entry = (target: String, resource: Resource, label: Int)

    private struct Slot: Sendable {
        let hash: UInt64
        /// The index in `resources`; negative where the slot is free.
        let place: Int32
        /// The range of the target in `targets`.
        let start: Int32
        let count: Int32

        static let free = Slot(hash: 0, place: -1, start: 0, count: 0)
    }

    /// Open addressing. The number of slots is a power of two, and at most half of them are used.
    private let slots: [Slot]
    private let mask: Int
    /// All targets, one after the other.
    private let targets: [UInt8]
    private let resources: [Resource]
    /// The label that each resource's requests are counted under.
    private let labels: [Int]

    /// - Parameter entries: if two have the same target, the later one counts.
    init(_ entries: [Entry]) {
        var size = 16
        while size < entries.count * 2 { size *= 2 }
        var slots = [Slot](repeating: .free, count: size)
        var targets: [UInt8] = []
        mask = size - 1
        for (place, entry) in entries.enumerated() {
            let target = Array(entry.target.utf8)
            let hash = Self.hash(target.span)
            var slot = Int(truncatingIfNeeded: hash) & mask
            while slots[slot].place >= 0, !Self.holds(slots[slot], target.span, hash, in: targets) { slot = (slot + 1) & mask }
            slots[slot] = Slot(
                hash: hash, place: Int32(clamping: place), start: Int32(clamping: targets.count), count: Int32(clamping: target.count))
            targets += target
        }
        self.slots = slots
        self.targets = targets
        resources = entries.map(\.resource)
        labels = entries.map(\.label)
    }

    /// The resource at a target, and the label that its requests are counted under.
    ///
    /// - Parameter hash: the hash of the target.
    func find(_ target: Span<UInt8>, hash: UInt64) -> (resource: Resource, label: Int)? {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot].place >= 0 {
            if Self.holds(slots[slot], target, hash, in: targets) {
                let place = Int(slots[slot].place)
                return (resources[place], labels[place])
            }
            slot = (slot + 1) & mask
        }
        return nil
    }

    subscript(_ target: String) -> Resource? {
        let target = Array(target.utf8)
        return find(target.span, hash: Self.hash(target.span))?.resource
    }

    /// All targets, in no particular order.
    var allTargets: [String] {
        slots.filter { $0.place >= 0 }.map {
            String(decoding: targets[Int($0.start)..<Int($0.start) + Int($0.count)], as: UTF8.self)
        }
    }

    static func hash(_ bytes: Span<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
        return hash ^ hash >> 32
    }

    private static func holds(_ slot: Slot, _ target: Span<UInt8>, _ hash: UInt64, in targets: [UInt8]) -> Bool {
        guard slot.hash == hash, Int(slot.count) == target.count else { return false }
        let start = Int(slot.start)
        for index in target.indices where targets[start + index] != target[index] { return false }
        return true
    }
}
