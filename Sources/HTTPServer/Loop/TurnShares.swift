// SPDX-License-Identifier: Apache-2.0

/// How much time each client has used in the current turn of a loop. A client with many ready connections, or with one that never runs out
/// of requests, uses no more than its share; its other connections are served in the next turn, after those of everybody else. Nothing is
/// lost, because epoll is level-triggered and reports them again.
///
/// A table of fixed size: clients that fall into the same slot share a share. A random factor places them, so that no client can choose
/// whom it shares with.
struct TurnShares {
    /// Nanoseconds of one turn that one client may use. What it has begun by then is finished. Short while others are there, who wait for it
    /// at every turn; long for a client that is alone, such as a reverse proxy, because each turn costs a system call.
    var most: Int { now < sharedUntil ? Self.mostOfSeveral : Self.mostAlone }

    static let mostOfSeveral = 60_000
    static let mostAlone = 500_000
    /// For so many milliseconds after clients have alternated, there is more than one.
    static let memory = 1000

    private struct Slot {
        var turn: UInt = 0
        var nanoseconds = 0
    }

    private static let bits = 8
    private var slots = [Slot](repeating: Slot(), count: 1 << Self.bits)
    private let factor: UInt64
    private var turn: UInt = 0
    /// The loop's time, in milliseconds.
    private var now = 0
    private var sharedUntil = 0
    private var last = ClientAddress.unknown

    init(factor: UInt64 = .random(in: .min ... .max)) { self.factor = factor | 1 }

    /// Begins a turn, in which nobody has used anything.
    ///
    /// - Parameter now: the loop's time, in milliseconds.
    mutating func begin(now: Int) {
        turn &+= 1
        self.now = now
    }

    /// Whether a client has to wait for the next turn.
    func isUsedUp(by client: ClientAddress) -> Bool {
        let slot = slots[place(of: client)]
        return slot.turn == turn && slot.nanoseconds >= most
    }

    /// Adds to what a client has used in this turn.
    mutating func charge(_ client: ClientAddress, nanoseconds: Int) {
        let place = place(of: client)
        if slots[place].turn != turn { slots[place] = Slot(turn: turn) }
        slots[place].nanoseconds &+= max(0, nanoseconds)
        if client != last {
            if last != .unknown { sharedUntil = now + Self.memory }
            last = client
        }
    }

    private func place(of client: ClientAddress) -> Int {
        Int(truncatingIfNeeded: (client.word &* factor) >> UInt64(64 - Self.bits))
    }
}
