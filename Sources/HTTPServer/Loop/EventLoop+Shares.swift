// SPDX-License-Identifier: Apache-2.0

/// The share of a turn that one client may use: what is beyond it is delayed.
extension EventLoop {
    /// How many delayed events one turn looks at.
    private static let mostDelayed = 512

    /// Handles an event, or delays it if the connection's client has used its share of the turn.
    func serve(_ token: UInt64, _ interest: Poll.Interest) {
        guard let connection = connection(token), connection.delayedEvent == nil else { return }
        guard shares.isUsedUp(by: connection.peer.client) else { return handle(interest, of: connection) }
        connection.delayedEvent = interest
        delayed.append(token)
    }

    /// Handles what earlier turns delayed, the oldest first: without this order the first connections of a client would always use its
    /// share up.
    func serveDelayed() {
        guard !delayed.isEmpty else { return }
        let looked = min(delayed.count, Self.mostDelayed)
        var kept: [UInt64] = []
        for token in delayed[..<looked] {
            guard let connection = connection(token), let interest = connection.delayedEvent else { continue }
            if shares.isUsedUp(by: connection.peer.client) {
                kept.append(token)
            } else {
                connection.delayedEvent = nil
                handle(interest, of: connection)
            }
        }
        delayed.replaceSubrange(..<looked, with: kept)
    }

    func handle(_ interest: Poll.Interest, of connection: Connection) {
        defer {
            let ended = MonotonicClock.nanoseconds()
            shares.charge(connection.peer.client, nanoseconds: ended &- eventBegan)
            eventBegan = ended
        }
        if connection.backlog != nil {
            if !interest.isDisjoint(with: [.write, .failure]) { resume(connection) }
        } else if connection.waitsFor == .work {
            // While its response is being made, a connection is watched only for whether the client is still there. A delayed
            // event may be older than the work.
            if !interest.isDisjoint(with: [.hangUp, .failure]) { drop(connection) }
        } else {
            receive(connection)
        }
    }

    /// Whether the connection at hand has been served for so long that it should let the others have their turn.
    var isTurnLong: Bool { MonotonicClock.nanoseconds() &- eventBegan > shares.most }
}
