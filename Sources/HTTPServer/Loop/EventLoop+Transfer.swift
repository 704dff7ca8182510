// SPDX-License-Identifier: Apache-2.0

import Glibc

/// The transfer of bytes: read, pass to the protocol, write.
extension EventLoop {
    /// The socket has bytes to read, or has reached its end.
    func receive(_ connection: Connection) {
        if connection.isLingering { return discard(connection) }
        #if TLS
        if case .tls(let identity) = connection.transport {
            if connection.waitsFor == .handshake { return shakeHands(connection, identity) }
            if receive(connection, by: connection.receive) { receivePending(connection) }
            return
        }
        #endif
        _ = receive(connection, by: connection.receive)
    }

    /// Reads once and serves the requests in it. Returns whether anything arrived.
    func receive(_ connection: Connection, by read: (UnsafeMutableRawBufferPointer) -> Received) -> Bool {
        let buffer = connection.buffer ?? takeBuffer()
        switch buffer.read(by: read) {
        case .some(let count, _):
            serving.counters.add(count, to: .receivedBytes)
            connection.buffer = buffer
            process(connection, buffer)
            return true
        case .nothing:
            if connection.buffer == nil { giveBack(buffer) }
            return false
        case .endOfStream, .failed:
            // A client that closes its side sends no more requests, and those that it sent have been served.
            if connection.buffer == nil { giveBack(buffer) }
            drop(connection)
            return false
        }
    }

    /// Serves the requests that the buffer holds, as long as the client reads the responses.
    private func process(_ connection: Connection, _ buffer: RequestBuffer) {
        guard connection.isRecognised || recognise(connection, buffer) else { return buffer.shrink() }
        repeat {
            var taken = 0
            buffer.take { bytes, head in
                taken = connection.conversation.receive(
                    bytes, head: &head, serving: serving, output: &output, now: now, isTurnLong: { isTurnLong })
                return taken
            }
            let isAtEnd = taken == 0 && output.isEmpty
            guard write(connection) else { return }
            if isAtEnd || buffer.isEmpty || connection.conversation.isWithinHead { break }
            if isTurnLong || connection.conversation.hasMadeAnswer { return putOff(connection) }
        } while true
        settle(connection)
    }

    /// Sends what the protocol has to send, and begins the wait that follows.
    func advance(_ connection: Connection) {
        guard connection.backlog == nil, !connection.isLingering else { return }
        if write(connection) { settle(connection) }
    }

    /// Sends as long as there is anything to send and the socket accepts it. Returns whether the connection goes on at once.
    private func write(_ connection: Connection) -> Bool {
        for _ in 0..<Self.mostRounds {
            connection.conversation.fill(&output, now: now)
            if output.isEmpty {
                // Requests may have been answered on streams that were reset before a frame of the response was made.
                finishAnswered(connection)
                return true
            }
            guard flush(connection) else { return false }
            if !connection.conversation.wantsToSend { return true }
        }
        // A client that reads as fast as the server writes gets the rest when the other connections have had their turn.
        putOff(connection)
        return false
    }

    /// How many full queues are sent for one connection before the next has its turn.
    private static let mostRounds = 4

    /// Keeps what is left to send until the socket accepts it. When nothing is left, the connection goes on in the next turn, after the
    /// others.
    func putOff(_ connection: Connection) {
        connection.backlog = output.backlog()
        waitForRoom(connection)
    }

    /// Writes `output` and keeps what the socket does not accept. Returns whether the connection goes on at once.
    @discardableResult
    func flush(_ connection: Connection) -> Bool {
        let sent = connection.send(&output, serving.counters)
        defer { output.removeAll() }
        let hasAnswered = finishAnswered(connection)
        switch sent {
        case .all:
            // Frames that answer no request, such as the acknowledgement of a PING, must not extend the wait for the next request.
            if hasAnswered { connection.waitAnew(for: .idle, now: now) } else { connection.wait(for: .idle, now: now) }
            return true
        case .some:
            putOff(connection)
            return false
        case .failed:
            drop(connection)
            return false
        }
    }

    /// Counts and logs the responses given on a connection since the last call. Returns whether there were any.
    @discardableResult
    func finishAnswered(_ connection: Connection) -> Bool {
        guard serving.hasAnswered else { return false }
        serving.finish(nanoseconds: MonotonicClock.nanoseconds() &- woke) { connection.client }
        return true
    }

    /// Reads nothing more until the backlog is sent.
    func waitForRoom(_ connection: Connection) {
        connection.waitAnew(for: .reader, now: now)
        watch(connection, .write)
    }

    /// The socket accepts bytes again.
    func resume(_ connection: Connection) {
        guard var backlog = connection.backlog else { return }
        connection.backlog = nil
        switch connection.send(&backlog, serving.counters) {
        case .all:
            connection.waitAnew(for: .idle, now: now)
            watch(connection, .read)
            goOn(connection)
        case .some(let count):
            connection.backlog = backlog
            if count > 0 { connection.waitAnew(for: .reader, now: now) }
        case .failed: drop(connection)
        }
    }

    /// Serves the requests that arrived while the client was reading or its response was being made.
    func goOn(_ connection: Connection) {
        takeUp(connection)
        #if TLS
        receivePending(connection)
        #endif
        if phase >= .draining, isOpen(connection), connection.backlog == nil { finish(connection) }
    }

    private func takeUp(_ connection: Connection) {
        let buffer = connection.buffer ?? takeBuffer()
        connection.buffer = buffer
        process(connection, buffer)
    }

    /// Ends the handling of an event: gives an empty buffer back, and begins the wait that the protocol is in.
    func settle(_ connection: Connection) {
        guard connection.backlog == nil, !connection.isLingering else { return }
        let unread = !(connection.buffer?.isEmpty ?? true)
        guard let wait = connection.conversation.nextWait else { return close(connection, hasUnread: unread) }
        connection.wait(for: wait, now: now)
        watch(connection, wait == .work ? .hangUp : .read)
        guard isOpen(connection) else { return }
        guard let buffer = connection.buffer else { return }
        if unread { return buffer.shrink() }
        giveBack(buffer)
        connection.buffer = nil
    }

    /// Closes after the last response. The kernel answers bytes that arrive after a close with a reset, on which the client's system
    /// discards our response. So the socket is half-closed and read for a while (RFC 9112 §9.6). A connection that ends between two
    /// requests is closed at once.
    private func close(_ connection: Connection, hasUnread: Bool) {
        guard !connection.conversation.isBroken else { return drop(connection) }
        guard connection.conversation.lingersAtEnd || hasUnread else { return drop(connection) }
        if let buffer = connection.buffer {
            giveBack(buffer)
            connection.buffer = nil
        }
        #if TLS
        // What still arrives is not even decrypted.
        connection.tls?.shutdown()
        connection.tls = nil
        #endif
        shutdown(connection.socket, Int32(SHUT_WR))
        connection.isLingering = true
        connection.wait(for: .linger, now: now)
    }

    /// Reads and drops what a client still sends after its last response.
    private func discard(_ connection: Connection) {
        let buffer = takeBuffer()
        defer { giveBack(buffer) }
        switch buffer.read(by: connection.receive) {
        case .some, .nothing: break
        case .endOfStream, .failed: drop(connection)
        }
    }

    func watch(_ connection: Connection, _ interest: Poll.Interest) {
        guard connection.interest != interest else { return }
        connection.interest = interest
        do {
            try poll.change(connection.socket, interest, token: connection.token)
        } catch {
            drop(connection)
        }
    }

    /// Checks the deadlines of a connection, and ends a wait that has lasted too long.
    func enforceDeadline(of connection: Connection) {
        let age = now - connection.opened
        if age >= limits.connectionSeconds * 1000 {
            // Its last responses get the time that a stop would give them, however slowly they are read.
            guard age < (limits.connectionSeconds + max(1, limits.drainSeconds)) * 1000 else { return abort(connection) }
            // Requests that arrived while it reads are still served, with a close.
            connection.conversation.retire(now: now)
            if connection.backlog == nil { finish(connection) }
            guard isOpen(connection) else { return }
        }
        if connection.backlog == nil, !connection.isLingering, connection.waitsFor != .handshake {
            let (wait, since) = (connection.waitsFor, connection.waitingSince)
            switch connection.conversation.lateness(of: wait, since: since, now: now, limits) {
            case .no: return
            case .speak: return advance(connection)
            case .refuse(let rejection): return timeOut(connection, rejection)
            case .drop: return drop(connection)
            }
        }
        // The memory that a slow client holds is needed for others.
        if let backlog = connection.backlog, backlog.isRevoked { return abort(connection) }
        guard let deadline = connection.waitsFor.deadline(since: connection.waitingSince, received: 0, limits), now >= deadline else {
            return
        }
        if connection.waitsFor == .handshake { serving.counters.add(to: .handshakesFailed) }
        if connection.backlog != nil { return abort(connection) }
        drop(connection)
    }

    private func timeOut(_ connection: Connection, _ rejection: Rejection) {
        // The method may have arrived already: a refusal in response to HEAD has no content (RFC 9110 §9.3.2).
        let includesBody = !connection.conversation.isWithinHead || connection.buffer?.head.method != .head
        connection.conversation.refuse(rejection, serving, &output, includesBody: includesBody)
        if flush(connection) { settle(connection) }
    }
}
