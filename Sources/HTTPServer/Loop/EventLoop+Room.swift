// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Room for those who come when the server is full: who has waited longest, and for nothing that the server does, goes first.
extension EventLoop {
    /// A connection that may be asked to go, and since when it has waited.
    struct Leaver {
        let token: UInt64
        let since: Int
    }

    /// Ends the connection of this loop that can best be spared. Returns whether there was one.
    func makeRoom() -> Bool {
        if leavers.isEmpty, now >= nextLook {
            nextLook = now + Self.lookInterval
            findLeavers()
        }
        while let leaver = leavers.popLast() {
            guard let connection = connection(leaver.token), connection.spareSince(now: now) == leaver.since else { continue }
            letGo(connection)
            return true
        }
        return false
    }

    /// Whether another loop has idle connections, which its next sweep ends while there are too many.
    var canOthersMakeRoom: Bool {
        shared.counters.contains { counters in
            counters !== serving.counters && ConnectionProtocol.allCases.contains { counters.open($0, .idle) > 0 }
        }
    }

    /// The sweep's part: connections that came while this loop's idle ones were still to go.
    func endSurplus() {
        while shared.connections.load(ordering: .relaxed) - shared.surplus.load(ordering: .relaxed) > limits.connections, makeRoom() {}
    }

    /// A few connections beyond the bound are read and refused with a reason. More than that would hold descriptors: they are closed.
    func takeBeyondBound(_ connection: Connection) {
        connection.conversation.setSurplus()
        let surplus = shared.surplus.add(1, ordering: .relaxed).newValue
        if surplus > Self.mostSurplus {
            serving.counters.countRefusal(.tooManyConnections)
            // The oldest has had the time to be answered: it is closed.
            drop(oldestSurplus() ?? connection)
        }
        surpluses.append(connection.token)
        if surpluses.count > 2 * Self.mostSurplus { surpluses.removeAll { self.connection($0) == nil } }
    }

    /// The connection beyond the bound that this loop took first; nil where it has none.
    private func oldestSurplus() -> Connection? {
        surpluses.removeAll { connection($0) == nil }
        return surpluses.isEmpty ? nil : connection(surpluses.removeFirst())
    }

    /// Looks at all connections, so it must not run for each new one.
    private func findLeavers() {
        leavers.removeAll(keepingCapacity: true)
        for case let connection? in connections {
            if let since = connection.spareSince(now: now) { leavers.append(Leaver(token: connection.token, since: since)) }
        }
        leavers.sort { $0.since > $1.since }
    }

    private static let lookInterval = 100

    /// Ends a connection now.
    private func letGo(_ connection: Connection) {
        serving.counters.add(to: .letGo)
        if connection.backlog == nil {
            connection.conversation.leave(now: now)
            connection.conversation.fill(&output, now: now)
            _ = connection.send(&output, serving.counters)
            output.removeAll()
        }
        drop(connection)
    }
}

extension Connection {
    /// Since when it has waited so that another may have its place; nil while it is at work. Idle ones can go after a
    /// moment, others after a while without progress.
    func spareSince(now: Int) -> Int? {
        // Of work, the server is to blame for the wait.
        guard waitsFor != .work else { return nil }
        let isIdle = !isLingering && backlog == nil && (waitsFor == .idle || hasSentNothing)
        return now - waitingSince >= (isIdle ? Self.idlePatience : Self.patience) ? waitingSince : nil
    }

    /// Its client has only connected.
    private var hasSentNothing: Bool {
        guard buffer == nil, conversation.isBeforeRequest else { return false }
        #if TLS
        if waitsFor == .handshake { return tls == nil }
        #endif
        return waitsFor == .head
    }

    /// In milliseconds: whoever sends or reads at the pace of a network has made progress by then.
    private static let patience = 1000
    /// The next request, or the first, may be on its way.
    private static let idlePatience = 100
}
