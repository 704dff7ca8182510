// SPDX-License-Identifier: Apache-2.0

#if HTTP2

/// HTTP/2 on the loop: from the preface on, the connection's bytes are frames.
extension EventLoop {
    /// How much of the preface (RFC 9113 §3.4) a connection has sent.
    enum Preface {
        case no, partial, whole
    }

    private static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)

    static func preface(in bytes: Span<UInt8>) -> Preface {
        let count = min(bytes.count, preface.count)
        for index in 0..<count where bytes[index] != preface[index] { return .no }
        return count == preface.count ? .whole : .partial
    }

    /// Finds out from a connection's first bytes what it speaks. False while that cannot be told yet.
    func recognise(_ connection: Connection, _ buffer: RequestBuffer) -> Bool {
        var preface = Preface.no
        buffer.take { bytes, _ in
            preface = Self.preface(in: bytes)
            return 0
        }
        switch preface {
        case .partial: return false
        case .no: connection.isRecognised = true
        case .whole:
            connection.isRecognised = true
            startHTTP2(on: connection)
        }
        return true
    }

    /// From here on the connection's bytes are frames, the preface included.
    func startHTTP2(on connection: Connection) {
        connection.isRecognised = true
        // Those beyond the bound are for a word over HTTP/1.1, such as whether the server is ready.
        guard !connection.http1.isSurplus else { return drop(connection) }
        guard
            let http2 = HTTP2Connection(
                serving: serving, workspace: http2, peer: connection.peer, now: now, isSecure: connection.isSecure)
        else { return drop(connection) }
        connection.http2 = http2
        if phase > .serving { http2.retire(now: now) }
    }

    /// Hands over what was read, and sends what there is to say to it.
    func process(_ connection: Connection, _ http2: HTTP2Connection, _ buffer: RequestBuffer) {
        buffer.take { bytes, _ in
            var end = 0
            repeat {
                end += http2.receive(bytes.extracting(end..<min(end + Self.octetsAtOnce, bytes.count)), now: now)
            } while end < bytes.count && !isTurnLong
            return end
        }
        advance(connection, http2)
        guard !buffer.isEmpty, isOpen(connection), connection.backlog == nil, !connection.isLingering else { return }
        putOff(connection)
    }

    /// As many as a few requests take that are answered from what is prepared, between two looks at the clock.
    private static let octetsAtOnce = 256

    /// Sends frames as long as there are any and the socket takes them.
    func advance(_ connection: Connection, _ http2: HTTP2Connection) {
        guard connection.backlog == nil, !connection.isLingering else { return }
        for _ in 0..<Self.mostRounds {
            http2.fill(&output, now: now)
            if output.isEmpty {
                // Requests may have been answered on streams that were reset before a frame of them was made.
                finishAnswered(connection)
                return settle(connection)
            }
            guard flush(connection) else { return }
            if !http2.wantsToSend { return settle(connection) }
        }
        // A client that reads as fast as we write gets the rest when the others have had their turn.
        putOff(connection)
    }

    /// Queues that one connection may fill and send before the next has its turn.
    private static let mostRounds = 4

    /// The sweep's part: deadlines of streams, and of the connection while it has no request open.
    func enforceDeadline(of connection: Connection, _ http2: HTTP2Connection) {
        if connection.waitsFor == .idle, now - connection.waitingSince >= limits.idleSeconds * 1000 { http2.end(now: now) }
        http2.expire(now: now)
        advance(connection, http2)
    }
}

#endif
