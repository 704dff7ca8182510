// SPDX-License-Identifier: Apache-2.0

import CEvent
import Glibc
import Synchronization

/// Accepts connections, and counts those of each client.
extension EventLoop {
    private static let acceptsAtOnce = 16
    /// In milliseconds.
    private static let acceptPause = 100
    /// How many connections beyond the bound the server takes, to answer them 503. Where descriptors are few, the bound is low.
    var mostSurplus: Int { min(64, limits.connections) }

    func listen(_ on: Bool) {
        guard on != isListening else { return }
        isListening = on
        for listener in listeners {
            guard on else {
                poll.remove(listener.descriptor)
                continue
            }
            do {
                try poll.add(listener.descriptor, [.read, .exclusive], token: Self.listenerToken)
            } catch {
                // There is no memory, or there are too many watches. All listeners are added again later, so those that were added are
                // removed first.
                listen(false)
                return pauseListeners()
            }
        }
    }

    func accept() {
        for listener in listeners {
            for _ in 0..<Self.acceptsAtOnce {
                guard acceptOne(from: listener) else { break }
            }
        }
    }

    /// Accepts one connection, or finds that one has gone. Returns whether there may be more.
    func acceptOne(from listener: Listener) -> Bool {
        var peer = sockaddr_storage()
        let socket = cevent_accept(listener.descriptor, &peer)
        if socket >= 0 {
            open(socket, listener.transport, peer)
            return true
        }
        // There are no descriptors or there is no memory: the connection stays in the backlog, and an immediate retry would only use up CPU
        // time.
        if errno == EMFILE || errno == ENFILE || errno == ENOMEM || errno == ENOBUFS {
            listen(false)
            pauseListeners()
            return false
        }
        return errno == ECONNABORTED || errno == EINTR
    }

    private func pauseListeners() {
        listenersPausedUntil = now + Self.acceptPause
        nextSweep = min(nextSweep, now + Self.acceptPause)
    }

    private func open(_ socket: Int32, _ transport: Transport, _ peer: sockaddr_storage) {
        if openCount == 0 { nextSweep = now + Self.sweepInterval }
        nextGeneration = nextGeneration &+ 1 == UInt32.max ? 1 : nextGeneration &+ 1
        // Not later, when the address may be unknown: a client that resets the connection must not be missing from the log.
        let client = serving.accessLog == nil ? "" : SocketAddress.text(peer)
        let connection = Connection(
            socket: socket, generation: nextGeneration, address: ClientAddress(peer), now: now, transport: transport, client: client)
        if phase > .serving { connection.conversation.retire(now: now) }
        let index = Int(socket)
        while connections.count <= index { connections.append(nil) }
        connections[index] = connection
        openCount += 1
        serving.counters.add(to: .accepted)
        let open = shared.connections.add(1, ordering: .relaxed).newValue
        let count = countOfClient(connection)
        let isOneTooMany = limits.connectionsPerClient > 0 && count > limits.connectionsPerClient
        do {
            try poll.add(socket, .read, token: connection.token)
        } catch {
            return drop(connection)
        }
        let beyond = open - shared.surplus.load(ordering: .relaxed) - limits.connections
        guard isOneTooMany || (beyond > 0 && !makeRoom(for: connection.peer.client) && !(beyond <= mostSurplus && canOthersMakeRoom))
        else { return }
        takeBeyondBound(connection)
    }

    /// Counts a new connection. Returns how many its client has now.
    private func countOfClient(_ connection: Connection) -> Int {
        shared.clients.withLock { clients in
            let count = (clients[connection.peer.client] ?? 0) + 1
            clients[connection.peer.client] = count
            return count
        }
    }

    func uncountOfClient(_ connection: Connection) {
        shared.clients.withLock { clients in
            let count = (clients[connection.peer.client] ?? 0) - 1
            clients[connection.peer.client] = count > 0 ? count : nil
        }
    }
}
