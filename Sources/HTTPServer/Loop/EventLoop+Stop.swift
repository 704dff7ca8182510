// SPDX-License-Identifier: Apache-2.0

/// How a loop comes to its end: readiness has gone already, then each answer closes its connection,
/// then there are no new ones, then the last request is answered.
extension EventLoop {
    /// Does what the server's phase asks for. Returns whether the loop is to end.
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
        // Connections that the kernel has accepted for us would be reset with the listener: they are answered first.
        for listener in listeners {
            var most = Self.mostDrainedFromBacklog
            while most > 0, acceptOne(from: listener) { most -= 1 }
        }
        listenersPausedUntil = nil
        listen(false)
        if shared.acceptingLoops.subtract(1, ordering: .acquiringAndReleasing).newValue == 0 {
            // Merely not to accept would let clients connect and wait for nothing until the process ends.
            for listener in listeners { listener.stop() }
        }
        for connection in connections {
            guard let connection else { continue }
            connection.conversation.retire(now: now)
            finish(connection)
        }
    }

    /// Ends a connection unless it has something to answer: a request that has arrived is answered, and only who waits for none
    /// is closed.
    func finish(_ connection: Connection) {
        // A client in its handshake has a request to come, and one that reads may have asked for more: see `resume`.
        let isShakingHands = connection.waitsFor == .handshake
        if connection.backlog == nil { receive(connection) }
        guard isOpen(connection), !isShakingHands, connection.backlog == nil || connection.conversation.spoken == .http2 else { return }
        connection.conversation.end(now: now)
        sayGoodbye(connection)
        settle(connection)
    }

    /// Over HTTP/2 a client is told that the connection ends, and when.
    private func sayGoodbye(_ connection: Connection) {
        if connection.conversation.wantsToSend { advance(connection) }
    }

    /// Above any backlog that the kernel keeps for us.
    private static let mostDrainedFromBacklog = 65_536
}
