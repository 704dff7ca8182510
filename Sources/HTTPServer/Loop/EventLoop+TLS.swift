// SPDX-License-Identifier: Apache-2.0
#if TLS

/// TLS on the loop: a connection shakes hands first, and from then on its octets go through a session.
extension EventLoop {
    /// How long the handshakes of one turn may keep the other connections waiting. One goes on each turn, however long
    /// it takes; the others come back with the next turn, as epoll is level-triggered.
    private static let handshakeNanoseconds = 2_000_000

    /// Takes the handshake as far as what has arrived allows.
    func shakeHands(_ connection: Connection, _ identity: TLSIdentity) {
        guard !hasShakenHands || MonotonicClock.nanoseconds() &- woke < Self.handshakeNanoseconds else { return }
        guard let session = connection.tls ?? beginHandshake(connection, identity) else { return }
        hasShakenHands = true
        switch session.handshake() {
        case .wantsRead: watch(connection, .read)
        case .wantsWrite: watch(connection, .write)
        case .failed:
            serving.counters.add(to: .handshakesFailed)
            drop(connection)
        case .done(let alpn):
            serving.counters.add(to: session.isResumed ? .handshakesResumed : .handshakesFull)
            connection.waitAnew(for: .head, now: now)
            watch(connection, .read)
            start(connection, alpn)
        }
    }

    /// The session, once the client's first octet is there: who only connects costs no memory.
    private func beginHandshake(_ connection: Connection, _ identity: TLSIdentity) -> TLSSession? {
        switch TLSSession.firstOctet(of: connection.socket) {
        case .none: return nil
        case .handshake:
            connection.tls = identity.current.session(for: connection.socket)
            if connection.tls == nil { drop(connection) }
            return connection.tls
        case .plainText:
            // Whoever typed http:// for https:// can read why.
            connection.conversation.refuse(.plainText, serving, &output)
            connection.wait(for: .head, now: now)
            if flush(connection) { settle(connection) }
            return nil
        case .endOfStream:
            drop(connection)
            return nil
        }
    }

    /// Begins the protocol that was agreed on: a preface of HTTP/2 counts for nothing here (RFC 9113 §3.3).
    private func start(_ connection: Connection, _ alpn: ALPN) {
        connection.conversation.setSecure()
        connection.isRecognised = true
        if alpn == .http2 { startHTTP2(on: connection) }
        // The first request may have come with the last octets of the handshake.
        receivePending(connection)
        // The server's settings need not wait for the client's (RFC 9113 §3.4).
        if isOpen(connection), connection.conversation.wantsToSend { advance(connection) }
    }

    /// Reads what the session has taken from the socket already: epoll will not tell of it.
    func receivePending(_ connection: Connection) {
        while let session = connection.tls, session.hasPending, isOpen(connection), connection.backlog == nil, !connection.isLingering {
            guard receive(connection, by: { session.read(into: $0, mayReceive: false) }) else { return }
        }
    }
}
#endif
