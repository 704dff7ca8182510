// SPDX-License-Identifier: Apache-2.0

import HTTPServer
import Synchronization

/// Keeps answers that are not prepared and are asked for repeatedly, such as a dashboard's batch, within a bound of memory. An answer is
/// kept only when its target is asked for a second time, so that many different requests do not fill this memory.
///
/// There are two generations. What is found in the older one moves to the younger one; when that is full, the older one is dropped.
final class KeptAnswers: Sendable {
    enum Content: Sendable {
        /// A prepared resource that was found by another address, such as "/codes/486.txt".
        case prepared(Resource, named: Format?)
        /// An answer in one format, which is at index `place` of the formats of the route.
        case made(Representation, place: Int, of: [Format], named: Format?)
    }

    struct Entry: Sendable {
        let target: [UInt8]
        /// The label that requests for it are counted under.
        let label: Int
        let content: Content
    }

    private struct State {
        var young: [UInt64: Entry] = [:]
        var old: [UInt64: Entry] = [:]
        /// Hashes of targets that were asked for. The index of each is a part of the hash, so a new one may overwrite another.
        var seen = [UInt64](repeating: 0, count: KeptAnswers.traces)
    }

    private let state = Mutex(State())
    private let mostBytes: Int

    private static let traces = 2048
    /// The most entries of a generation. Besides its representation an entry takes a few hundred octets.
    private static let mostEntries = 512

    /// - Parameter mostBytes: the bound for the representations of both generations.
    init(mostBytes: Int = 4 * 1024 * 1024) { self.mostBytes = mostBytes }

    func find(_ target: Span<UInt8>, hash: UInt64) -> Entry? {
        state.withLock { state in
            if let entry = state.young[hash] { return entry.isFor(target) ? entry : nil }
            guard let entry = state.old[hash], entry.isFor(target) else { return nil }
            insert(entry, hash, in: &state)
            return entry
        }
    }

    /// Whether a target with that hash was asked for before, recently.
    func isAskedAgain(hash: UInt64) -> Bool {
        state.withLock { state in
            let place = Int(truncatingIfNeeded: hash) & (Self.traces - 1)
            defer { state.seen[place] = hash }
            return state.seen[place] == hash
        }
    }

    /// - Parameter label: the label that requests for it are counted under.
    func keep(_ target: [UInt8], label: Int, _ content: Content) {
        let entry = Entry(target: target, label: label, content: content)
        guard entry.bytes <= mostBytes / 8 else { return }
        let hash = ResourceTable.hash(target.span)
        state.withLock { state in
            // If there are two formats at one target, the first stays; otherwise they would replace each other in turn.
            if state.young[hash]?.isFor(target.span) != true { insert(entry, hash, in: &state) }
        }
    }

    private func insert(_ entry: Entry, _ hash: UInt64, in state: inout State) {
        state.young[hash] = entry
        // Summed up again each time, because a representation may have been compressed since.
        guard state.young.count >= Self.mostEntries || state.young.values.reduce(0, { $0 + $1.bytes }) > mostBytes / 2 else { return }
        state.old = state.young
        state.young = [:]
    }
}

extension KeptAnswers.Entry {
    fileprivate var bytes: Int {
        switch content {
        case .prepared: target.count
        case .made(let representation, _, _, _): target.count + representation.bytes
        }
    }

    fileprivate func isFor(_ other: Span<UInt8>) -> Bool {
        guard target.count == other.count else { return false }
        for index in other.indices where target[index] != other[index] { return false }
        return true
    }

    /// The reply to a request for the target; nil where it wants a format other than the one that is kept.
    func reply(to head: RequestHead, in bytes: Span<UInt8>) throws(Problem) -> Reply? {
        switch content {
        case .prepared(let resource, let named): return try resource.reply(to: head, in: bytes, format: named, route: label)
        case .made(let representation, let place, let formats, let named):
            guard Negotiation.choose(from: formats, named: named, head, in: bytes) == place else { return nil }
            return .made(representation.answer(to: head, in: bytes), route: label)
        }
    }
}
