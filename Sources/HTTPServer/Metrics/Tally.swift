// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// A row of counters that one thread writes and any thread reads. With a single writer no
/// read-modify-write is needed: counting costs a load and a store, and no bus traffic.
final class Tally: Sendable {
    let count: Int
    /// Unsafe: an atomic cannot live in an array. The memory belongs to this object from init to deinit, and every
    /// index is checked against `count`.
    private let memory: Frozen<UnsafeMutablePointer<Atomic<Int>>>
    private var cells: UnsafeMutablePointer<Atomic<Int>> { memory.value }

    init(count: Int) {
        self.count = count
        let cells = UnsafeMutablePointer<Atomic<Int>>.allocate(capacity: count)
        for index in 0..<count { (cells + index).initialize(to: Atomic(0)) }
        memory = Frozen(cells)
    }

    deinit {
        cells.deinitialize(count: count)
        cells.deallocate()
    }

    /// An index that does not exist counts nothing.
    subscript(_ index: Int) -> Int {
        get { index >= 0 && index < count ? cells[index].load(ordering: .relaxed) : 0 }
        set { if index >= 0 && index < count { cells[index].store(newValue, ordering: .relaxed) } }
    }

    /// By the writing thread alone.
    func add(_ amount: Int = 1, at index: Int) { self[index] = self[index] &+ amount }

    var values: [Int] { (0..<count).map { self[$0] } }
}
