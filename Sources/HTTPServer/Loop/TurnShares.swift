// SPDX-License-Identifier: Apache-2.0

/// How much time each client has used in the current turn of a loop. A client with many ready connections, or with one that never runs out
/// of requests, uses no more than its share; its other connections are served in the next turn, after those of everybody else. Nothing is
/// lost, because epoll is level-triggered and reports them again.
///
/// A table of fixed size: clients that fall into the same slot share a share. A random factor places them, so that no client can choose
/// whom it shares with.
struct TurnShares {
    /// Nanoseconds of one turn that one client may use. What it has begun by then is finished.
    static let most = 500_000

    private struct Slot {
        var turn: UInt = 0
        var nanoseconds = 0
    }

    private static let bits = 8
    private var slots = [Slot](repeating: Slot(), count: 1 << Self.bits)
    private let factor: UInt64
    private var turn: UInt = 0

    init(factor: UInt64 = .random(in: .min ... .max)) { self.factor = factor | 1 }

    /// Begins a turn, in which nobody has used anything.
    mutating func begin() { turn &+= 1 }

    /// Whether a client has to wait for the next turn.
    func isUsedUp(by client: ClientAddress) -> Bool {
        let slot = slots[place(of: client)]
        return slot.turn == turn && slot.nanoseconds >= Self.most
    }

    /// Adds to what a client has used in this turn.
    mutating func charge(_ client: ClientAddress, nanoseconds: Int) {
        let place = place(of: client)
        if slots[place].turn != turn { slots[place] = Slot(turn: turn) }
        slots[place].nanoseconds &+= max(0, nanoseconds)
    }

    private func place(of client: ClientAddress) -> Int {
        Int(truncatingIfNeeded: (client.word &* factor) >> UInt64(64 - Self.bits))
    }
}
