// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Counts memory that clients make the server hold, over all loops. There is one bound for all of it, and one client may have a quarter.
/// When memory runs short, the oldest holds are revoked, so that slow clients cannot lock others out.
///
/// A single request or response may need more than a quarter. Such large holds are counted apart, within the same bound once more, so that
/// they never take the room of usual ones.
final class MemoryPool: Sendable {
    private let most: Int
    private let clock: @Sendable () -> Int
    private let state = Mutex(State())

    private struct State {
        /// Bytes of usual holds, and of large ones.
        var total = 0
        var large = 0
        var clients: [ClientAddress: (bytes: Int, holds: Int)] = [:]
        /// By serial number, which is the order in which they began.
        var entries: [Int: Entry] = [:]
        var next = 0
        var lastRelief = Int.min
        /// The client that got a large hold last, and the one that was refused one last, with the time.
        var lastLarge: ClientAddress?
        var refusedLarge: (client: ClientAddress, at: Int)?
    }

    private struct Entry {
        let client: ClientAddress
        let began: Int
        /// When the client last made progress.
        var since: Int
        let revocation: Cancellation
        var bytes = 0
        /// Whether the hold is counted apart.
        var isLarge = false
    }

    /// A client may have the bound divided by this number, or one hold alone that is larger.
    private static let clientsToShare = 4
    /// No hold is revoked sooner: a client that sends or reads at the pace of a network has finished by then.
    static let patienceMilliseconds = 1000
    /// For so long, progress protects a hold. Otherwise a client that reads a long answer just fast enough would keep its place for ever.
    static let renewalMilliseconds = 30_000
    /// For so long, a client that was refused a large hold has precedence over the one that got the last: a refusal asks to come back after
    /// a second.
    static let precedenceMilliseconds = 3000
    /// The least time between two searches for holds to revoke, because each search visits all holds.
    private static let reliefMilliseconds = 250

    /// - Parameters:
    ///   - most: bytes that may be held at once.
    ///   - clock: milliseconds on a clock that only goes forward.
    init(most: Int, clock: @escaping @Sendable () -> Int = MonotonicClock.now) {
        self.most = most
        self.clock = clock
    }

    /// The memory that one request or response holds, until the last reference to this object is gone.
    final class Hold: Sendable {
        private let pool: MemoryPool
        private let serial: Int
        private let revocation: Cancellation

        fileprivate init(_ pool: MemoryPool, _ serial: Int, _ revocation: Cancellation) {
            self.pool = pool
            self.serial = serial
            self.revocation = revocation
        }

        deinit { pool.release(serial) }

        /// Whether others need the memory more: the owner must release the hold.
        var isRevoked: Bool { revocation.isCancelled }

        /// Takes that many bytes more; false where there is no room for them.
        func grow(by bytes: Int) -> Bool { pool.grow(serial, by: bytes) }

        /// The client has made progress: for half a minute from its beginning, the hold counts as begun now.
        func renew() { pool.renew(serial) }
    }

    /// Begins a hold for a client, of no memory yet.
    func hold(for client: ClientAddress) -> Hold {
        let now = clock()
        return state.withLock { state in
            let entry = Entry(client: client, began: now, since: now, revocation: Cancellation())
            let serial = state.next
            state.next += 1
            state.entries[serial] = entry
            state.clients[client, default: (0, 0)].holds += 1
            return Hold(self, serial, entry.revocation)
        }
    }

    /// Bytes held now.
    var held: Int { state.withLock { $0.total + $0.large } }

    private func grow(_ serial: Int, by bytes: Int) -> Bool {
        let now = clock()
        return state.withLock { state in
            guard let entry = state.entries[serial], let client = state.clients[entry.client] else { return false }
            let isAlone = client.holds == 1
            if entry.isLarge || (isAlone && client.bytes + bytes > share) { return growLarge(&state, serial, entry, by: bytes, now: now) }
            if state.total + bytes > most / 4 * 3 || client.bytes + bytes > share / 4 * 3 { relieve(&state, now: now) }
            guard state.total + bytes <= most, client.bytes + bytes <= share else { return false }
            state.total += bytes
            state.clients[entry.client]?.bytes += bytes
            state.entries[serial]?.bytes += bytes
            return true
        }
    }

    /// A large hold that is alone is taken whatever its size, if all of it is taken at once: otherwise a response that is larger than the
    /// bound could never be held.
    private func growLarge(_ state: inout State, _ serial: Int, _ entry: Entry, by bytes: Int, now: Int) -> Bool {
        let others = state.large - (entry.isLarge ? entry.bytes : 0)
        // Otherwise one client that renews its large hold before anybody's patience ends would lock all others out.
        if !entry.isLarge, let refused = state.refusedLarge, refused.client != entry.client, state.lastLarge == entry.client,
            now - refused.at < Self.precedenceMilliseconds
        {
            return false
        }
        guard (others == 0 && entry.bytes == 0) || others + entry.bytes + bytes <= most else {
            makeRoom(&state, for: entry.bytes + bytes, beside: serial, now: now)
            state.refusedLarge = (entry.client, now)
            return false
        }
        if state.refusedLarge?.client == entry.client { state.refusedLarge = nil }
        state.lastLarge = entry.client
        if !entry.isLarge {
            state.total -= entry.bytes
            state.clients[entry.client]?.bytes -= entry.bytes
            state.entries[serial]?.isLarge = true
        }
        state.large = others + entry.bytes + bytes
        state.entries[serial]?.bytes += bytes
        return true
    }

    /// Revokes the oldest large holds, as many as it takes.
    private func makeRoom(_ state: inout State, for bytes: Int, beside serial: Int, now: Int) {
        var left = state.large
        for (key, entry) in state.entries.sorted(by: { $0.key < $1.key }) where entry.isLarge && key != serial {
            guard left > 0, left + bytes > most else { return }
            guard now - entry.since >= Self.patienceMilliseconds else { continue }
            left -= entry.bytes
            entry.revocation.cancel()
        }
    }

    private func renew(_ serial: Int) {
        let now = clock()
        state.withLock { state in
            guard let entry = state.entries[serial], now - entry.began < Self.renewalMilliseconds else { return }
            state.entries[serial]?.since = now
        }
    }

    private func release(_ serial: Int) {
        state.withLock { state in
            guard let entry = state.entries.removeValue(forKey: serial), var client = state.clients[entry.client] else { return }
            if entry.isLarge {
                state.large -= entry.bytes
            } else {
                state.total -= entry.bytes
                client.bytes -= entry.bytes
            }
            client.holds -= 1
            state.clients[entry.client] = client.holds > 0 ? client : nil
        }
    }

    private var share: Int { most / Self.clientsToShare }

    /// Revokes the oldest holds until a quarter is free again, both of the whole and of each client's share. Their owners release them by
    /// the next sweep of their loop; until then the memory counts as held.
    private func relieve(_ state: inout State, now: Int) {
        guard state.lastRelief == .min || now - state.lastRelief >= Self.reliefMilliseconds else { return }
        state.lastRelief = now
        var total = state.total
        var clients = state.clients
        for (_, entry) in state.entries.sorted(by: { $0.key < $1.key }) where !entry.isLarge {
            guard now - entry.since >= Self.patienceMilliseconds else { continue }
            guard let client = clients[entry.client], total > most / 4 * 3 || (client.bytes > share / 4 * 3 && client.holds > 1) else {
                continue
            }
            total -= entry.bytes
            clients[entry.client]?.bytes -= entry.bytes
            entry.revocation.cancel()
        }
    }
}
