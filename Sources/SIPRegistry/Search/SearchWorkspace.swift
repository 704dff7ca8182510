// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// The memory that a search works in. What one query left in it means nothing to the next; it is kept because asking for
/// memory costs more than most of the work.
struct SearchWorkspace: ~Copyable {
    var query = Recognizer()
    var words = QueryWords()
    var scores: Scoreboard
    var ranked: [Ranked] = []
    /// The terms to be marked in hits, as a set and ascending.
    var marked: NumberSet
    var markedTerms: [Int] = []
    var sums: SentenceTable.Sums

    init(recordCount: Int, noTerms: NumberSet, sums: consuming SentenceTable.Sums) {
        scores = Scoreboard(count: recordCount)
        marked = noTerms
        self.sums = sums
    }
}

/// A record and its score, as one number: the smaller, the further in front.
struct Ranked {
    private let key: UInt64

    /// - Parameter score: above 0, so that its bits compare as it does.
    init(_ document: Int, _ score: Float, isDeFacto: Bool) {
        key = UInt64(~score.bitPattern) << 32 | (isDeFacto ? 1 << 31 : 0) | UInt64(document)
    }

    var document: Int { Int(key & 0x7FFF_FFFF) }
    var score: Float { Float(bitPattern: ~UInt32(truncatingIfNeeded: key >> 32)) }

    static func < (left: Ranked, right: Ranked) -> Bool { left.key < right.key }
}

/// A workspace that is handed from one search to another as it is.
final class SpareWorkspace {
    var workspace: SearchWorkspace

    init(_ workspace: consuming SearchWorkspace) { self.workspace = workspace }
}

/// Up to two workspaces that nobody works in. Any thread may take one, which is its own until it is given back, and none waits: with
/// more threads at once, the others make one for the time.
struct SpareWorkspaces: ~Copyable, Sendable {
    /// The address of a workspace each, which this owns; 0 where there is none.
    private let first = Atomic<UInt>(0)
    private let second = Atomic<UInt>(0)

    /// A workspace that nobody else has, if there is one.
    func take() -> SpareWorkspace? { Self.take(from: first) ?? Self.take(from: second) }

    /// Keeps a workspace, which the caller must have done with, if there is room for it.
    func give(_ workspace: SpareWorkspace) {
        // Unsafe: the reference is counted for the place that takes its address, and given back if none does.
        let reference = Unmanaged.passRetained(workspace)
        let address = UInt(bitPattern: reference.toOpaque())
        if Self.put(address, into: first) || Self.put(address, into: second) { return }
        reference.release()
    }

    private static func put(_ address: UInt, into place: borrowing Atomic<UInt>) -> Bool {
        place.compareExchange(expected: 0, desired: address, ordering: .releasing).exchanged
    }

    private static func take(from place: borrowing Atomic<UInt>) -> SpareWorkspace? {
        // Unsafe: the address was made of a reference that was counted for this place, which no longer has it.
        guard let pointer = UnsafeRawPointer(bitPattern: place.exchange(0, ordering: .acquiring)) else { return nil }
        return Unmanaged<SpareWorkspace>.fromOpaque(pointer).takeRetainedValue()
    }

    deinit { while take() != nil {} }
}
