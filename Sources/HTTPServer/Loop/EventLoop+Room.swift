// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Makes room for new clients when the server is full. The connection that has waited longest is ended first, except where it is the server
/// that keeps it waiting.
extension EventLoop {
    /// A connection that may be ended to make room, and since when it has waited, in the loop's milliseconds.
    struct Leaver {
        let token: UInt64
        let since: Int
    }

    /// Ends a connection of this loop, if any may be ended: where one client has a crowd of them, only the crowd gives way, and not for
    /// one more of its own; else the connection that has waited longest. Returns whether one was ended.
    ///
    /// - Parameter client: the client that room is made for; nil where it is made for nobody in particular.
    func makeRoom(for client: ClientAddress? = nil) -> Bool {
        let mayLook = now >= nextLook
        if mayLook, leavers.isEmpty { findLeavers() }
        if let crowd, crowd == client { return false }
        if letGoOfOne() { return true }
        // All that were found have gone or moved on.
        guard mayLook, now >= nextLook else { return false }
        findLeavers()
        return crowd == nil || crowd != client ? letGoOfOne() : false
    }

    private func letGoOfOne() -> Bool {
        while let leaver = leavers.popLast() {
            guard let connection = connection(leaver.token), connection.waitingSince == leaver.since, mayLeave(connection) else { continue }
            letGo(connection)
            return true
        }
        return false
    }

    private func mayLeave(_ connection: Connection) -> Bool {
        crowd == connection.peer.client ? connection.waitsFor != .work : connection.spareSince(now: now) != nil
    }

    /// Whether another loop has idle connections; its next sweep ends them while there are too many.
    var canOthersMakeRoom: Bool {
        shared.counters.contains { counters in
            counters !== serving.counters && ConnectionProtocol.allCases.contains { counters.open($0, .idle) > 0 }
        }
    }

    /// Called by the sweep: ends idle connections of this loop while other loops have accepted more than the bound.
    func endSurplus() {
        while shared.connections.load(ordering: .relaxed) - shared.surplus.load(ordering: .relaxed) > limits.connections, makeRoom() {}
    }

    /// Takes a connection beyond the bound. A few of these are read and refused with a reason; more of them would use up descriptors, so
    /// the oldest is closed.
    func takeBeyondBound(_ connection: Connection) {
        connection.conversation.setSurplus()
        let surplus = shared.surplus.add(1, ordering: .relaxed).newValue
        if surplus > mostSurplus {
            serving.counters.countRefusal(.tooManyConnections)
            // The oldest has had the time to get its response.
            drop(oldestSurplus() ?? connection)
        }
        surpluses.append(connection.token)
        if surpluses.count > 2 * mostSurplus { surpluses.removeAll { self.connection($0) == nil } }
    }

    /// The connection beyond the bound that this loop accepted first; nil where it has none.
    private func oldestSurplus() -> Connection? {
        surpluses.removeAll { connection($0) == nil }
        return surpluses.isEmpty ? nil : connection(surpluses.removeFirst())
    }

    private func findLeavers() {
        nextLook = now + Self.lookInterval
        leavers.removeAll(keepingCapacity: true)
        crowd = largestCrowd
        for case let connection? in connections where (crowd ?? connection.peer.client) == connection.peer.client {
            if mayLeave(connection) { leavers.append(Leaver(token: connection.token, since: connection.waitingSince)) }
        }
        leavers.sort { $0.since > $1.since }
    }

    /// The client with the most connections, if these are more than a quarter of the bound and it is not the only client. Behind a reverse
    /// proxy there is one client, and nobody to protect from it.
    private var largestCrowd: ClientAddress? {
        shared.clients.withLock { clients in
            guard clients.count > 1, let largest = clients.max(by: { $0.value < $1.value }), largest.value > limits.connections / 4 else {
                return nil
            }
            return largest.key
        }
    }

    /// Visits all connections and all clients, so it must not run for each new connection.
    private static let lookInterval = 100

    /// Ends a connection now, to make room.
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
    /// Since when the connection has waited, if it may be ended to make room; nil if not. Idle ones may be ended after `idlePatience`,
    /// others after `patience` without progress.
    func spareSince(now: Int) -> Int? {
        // The server is to blame for a wait for work, not the client.
        guard waitsFor != .work else { return nil }
        let isIdle = !isLingering && backlog == nil && (waitsFor == .idle || hasSentNothing)
        return now - waitingSince >= (isIdle ? Self.idlePatience : Self.patience) ? waitingSince : nil
    }

    /// Whether the client has connected and not sent anything.
    private var hasSentNothing: Bool {
        guard buffer == nil, conversation.isBeforeRequest else { return false }
        #if TLS
        if waitsFor == .handshake { return tls == nil }
        #endif
        return waitsFor == .head
    }

    /// In milliseconds: a client that sends or reads at the pace of a network has made progress by then.
    private static let patience = 1000
    /// In milliseconds: the client's next request, or its first, may be on its way.
    private static let idlePatience = 100
}
