// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// The memory that a search uses. A query does not depend on what the previous one left in it; it is kept because allocating it would cost
/// more than most of the work.
struct SearchWorkspace: ~Copyable {
    var query = Recognizer()
    var words = QueryWords()
    var scores: Scoreboard
    var ranked: [Ranked] = []
    /// The terms to highlight in hits, as a set and in ascending order.
    var marked: NumberSet
    var markedTerms: [Int] = []
    var sums: SentenceTable.Sums
    var model: SentenceModel.Scores

    init(recordCount: Int, noTerms: NumberSet, sums: consuming SentenceTable.Sums, model: SentenceModel.Scores) {
        scores = Scoreboard(count: recordCount)
        marked = noTerms
        self.sums = sums
        self.model = model
    }
}

/// A record and its score in one number; smaller numbers come first.
struct Ranked {
    private var key: UInt64

    /// - Parameter score: greater than 0, so that comparing its bits compares the scores.
    init(_ document: Int, _ score: Float, isDeFacto: Bool) {
        key = UInt64(~score.bitPattern) << 32 | (isDeFacto ? 1 << 31 : 0) | UInt64(document)
    }

    var document: Int { Int(key & 0x7FFF_FFFF) }
    var score: Float { Float(bitPattern: ~UInt32(truncatingIfNeeded: key >> 32)) }

    /// Changes the score, which must stay greater than 0.
    mutating func add(_ more: Float) {
        key = UInt64(~(score + more).bitPattern) << 32 | key & 0xFFFF_FFFF
    }

    static func < (left: Ranked, right: Ranked) -> Bool { left.key < right.key }
}

/// A workspace as an object, to be passed from one search to another without copying.
final class SpareWorkspace {
    var workspace: SearchWorkspace

    init(_ workspace: consuming SearchWorkspace) { self.workspace = workspace }
}

/// Up to two unused workspaces. Any thread may take one, which it alone uses until it gives the workspace back, and no thread ever waits:
/// if there are none left, a new one is made.
struct SpareWorkspaces: ~Copyable, Sendable {
    /// The address of one workspace each, which this value owns; 0 where there is none.
    private let first = Atomic<UInt>(0)
    private let second = Atomic<UInt>(0)

    /// An unused workspace, if there is one.
    func take() -> SpareWorkspace? { Self.take(from: first) ?? Self.take(from: second) }

    /// Keeps a workspace, which the caller must not use any more, if there is room for it.
    func give(_ workspace: SpareWorkspace) {
        // Unsafe: the reference is retained for the place that stores its address, and released if none does.
        let reference = Unmanaged.passRetained(workspace)
        let address = UInt(bitPattern: reference.toOpaque())
        if Self.put(address, into: first) || Self.put(address, into: second) { return }
        reference.release()
    }

    private static func put(_ address: UInt, into place: borrowing Atomic<UInt>) -> Bool {
        place.compareExchange(expected: 0, desired: address, ordering: .releasing).exchanged
    }

    private static func take(from place: borrowing Atomic<UInt>) -> SpareWorkspace? {
        // Unsafe: the address was made from a reference that was retained for this place, which no longer stores it.
        guard let pointer = UnsafeRawPointer(bitPattern: place.exchange(0, ordering: .acquiring)) else { return nil }
        return Unmanaged<SpareWorkspace>.fromOpaque(pointer).takeRetainedValue()
    }

    deinit { while take() != nil {} }
}
