// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// The memory of answers that were made for one request each and that wait for their clients, to read them or to send the rest of
/// the request, over all loops. A client that asks for long ones would otherwise be given as much as it likes, one connection after
/// the other.
final class UnreadAnswers: Sendable {
    private let octets = Atomic<Int>(0)
    private let most: Int

    /// - Parameter most: octets that may be held at once.
    init(most: Int) { self.most = most }

    /// Keeps a share of the memory for as long as it lives: with the answer, until that is sent or given up.
    final class Share: Sendable {
        private let owner: UnreadAnswers
        private let octets: Int

        fileprivate init(_ owner: UnreadAnswers, _ octets: Int) {
            self.owner = owner
            self.octets = octets
        }

        deinit { owner.octets.subtract(octets, ordering: .relaxed) }
    }

    /// Nil where there is no room for so many more. None takes more than half of what is left, so that long answers leave room
    /// for short ones; one that is alone is given, however long.
    func share(of count: Int) -> Share? {
        let held = octets.add(count, ordering: .relaxed).oldValue
        let share = Share(self, count)
        return held == 0 || count <= (most - held) / 2 ? share : nil
    }

    /// Octets held now.
    var held: Int { octets.load(ordering: .relaxed) }
}
