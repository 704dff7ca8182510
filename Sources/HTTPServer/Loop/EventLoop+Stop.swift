// SPDX-License-Identifier: Apache-2.0

/// How a loop ends. Before, readiness has been reported as false. Then, in this order: each response closes its connection, no new
/// connections are accepted, the open requests are completed.
extension EventLoop {
    /// Follows the server's phase. Returns whether the loop is to end.
    func follow(_ wanted: ServerPhase) -> Bool {
        if wanted >= .retiring, phase < .retiring {
            phase = .retiring
            for connection in connections {
                guard let connection else { continue }
                connection.conversation.retire(now: now)
                sayGoodbye(connection)
            }
        }
        if wanted >= .draining, phase < .draining {
            phase = .draining
            drain()
        }
        switch wanted {
        case .serving, .retiring: return false
        case .draining: return openCount == 0 || now >= drainDeadline ?? now
        case .stopped: return true
        }
    }

    private func drain() {
        drainDeadline = now + limits.drainSeconds * 1000
        nextSweep = min(nextSweep, now + Self.sweepInterval)
        listenersPausedUntil = nil
        // Connections that the kernel has accepted would be reset together with the listener: their requests are served first.
        for listener in listeners {
            var most = Self.mostDrainedFromBacklog
            while most > 0, acceptOne(from: listener) { most -= 1 }
        }
        listenersPausedUntil = nil
        listen(false)
        if shared.acceptingLoops.subtract(1, ordering: .acquiringAndReleasing).newValue == 0 {
            // If the loops only stopped accepting, clients could still connect, and would wait in vain until the process ends.
            for listener in listeners { listener.stop() }
        }
        for connection in connections {
            guard let connection else { continue }
            connection.conversation.retire(now: now)
            finish(connection)
        }
    }

    /// Ends a connection unless a request of it has arrived, which is served first.
    func finish(_ connection: Connection) {
        // A client in its handshake is about to send a request; one that is reading may have sent more requests, which `resume` serves.
        let isShakingHands = connection.waitsFor == .handshake
        if connection.backlog == nil { receive(connection) }
        guard isOpen(connection), !isShakingHands, connection.backlog == nil || connection.conversation.spoken == .http2 else { return }
        connection.conversation.end(now: now)
        sayGoodbye(connection)
        settle(connection)
    }

    /// Sends a client of HTTP/2 the GOAWAY that announces the end.
    private func sayGoodbye(_ connection: Connection) {
        if connection.conversation.wantsToSend { advance(connection) }
    }

    /// More than the length of any backlog that the kernel keeps.
    private static let mostDrainedFromBacklog = 65_536
}
