// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// An array of counters that one thread writes and any thread reads. As there is only one writer, counting is a load and a store; no
/// read-modify-write instruction is needed, which would synchronize the processors.
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

    /// An index out of range reads 0 and writes nothing.
    subscript(_ index: Int) -> Int {
        get { index >= 0 && index < count ? cells[index].load(ordering: .relaxed) : 0 }
        set { if index >= 0 && index < count { cells[index].store(newValue, ordering: .relaxed) } }
    }

    /// Only to be called by the thread that writes.
    func add(_ amount: Int = 1, at index: Int) { self[index] = self[index] &+ amount }

    var values: [Int] { (0..<count).map { self[$0] } }
}
