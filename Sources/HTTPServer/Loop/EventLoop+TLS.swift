// SPDX-License-Identifier: Apache-2.0
#if TLS

/// TLS on the loop: a connection begins with a handshake, and from then on its octets go through a session.
extension EventLoop {
    /// Continues the handshake as far as the octets that have arrived allow.
    func shakeHands(_ connection: Connection, _ identity: TLSIdentity) {
        guard let session = connection.tls ?? beginHandshake(connection, identity) else { return }
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

    /// Makes the session once the client's first octet has arrived, so that a client that only connects costs no memory.
    private func beginHandshake(_ connection: Connection, _ identity: TLSIdentity) -> TLSSession? {
        switch TLSSession.firstOctet(of: connection.socket) {
        case .none: return nil
        case .handshake:
            connection.tls = identity.current.session(for: connection.socket)
            if connection.tls == nil { drop(connection) }
            return connection.tls
        case .plainText:
            // A client that used http:// instead of https:// gets a readable reason.
            connection.conversation.refuse(.plainText, serving, &output)
            connection.wait(for: .head, now: now)
            if flush(connection) { settle(connection) }
            return nil
        case .endOfStream:
            drop(connection)
            return nil
        }
    }

    /// Begins the protocol that ALPN has selected; the HTTP/2 preface does not select it here (RFC 9113 §3.3).
    private func start(_ connection: Connection, _ alpn: ALPN) {
        connection.conversation.setSecure()
        connection.isRecognised = true
        if alpn == .http2 { startHTTP2(on: connection) }
        // The first request may have arrived with the last octets of the handshake.
        receivePending(connection)
        // The server need not wait for the client's SETTINGS before it sends its own (RFC 9113 §3.4).
        if isOpen(connection), connection.conversation.wantsToSend { advance(connection) }
    }

    /// Reads the octets that the session has already taken from the socket: epoll will not report them.
    func receivePending(_ connection: Connection) {
        while let session = connection.tls, session.hasPending, isOpen(connection), connection.backlog == nil, !connection.isLingering {
            guard receive(connection, by: { session.read(into: $0, mayReceive: false) }) else { return }
        }
    }
}
#endif
