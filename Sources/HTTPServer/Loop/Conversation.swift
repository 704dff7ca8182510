// SPDX-License-Identifier: Apache-2.0

/// The protocol state of a connection, in HTTP/1.1 or HTTP/2: bytes in, bytes out, no socket. The loop calls the same functions for both;
/// only this type distinguishes them.
enum Conversation {
    case http1(HTTP1)
    #if HTTP2
    case http2(HTTP2Connection)
    #endif

    /// Boxes the HTTP/1.1 value: matching it in the enumeration would copy it out and back with every request.
    final class HTTP1 {
        @exclusivity(unchecked) var value: HTTP1Connection

        init(peer: Peer) { value = HTTP1Connection(peer: peer) }
    }

    init(peer: Peer) { self = .http1(HTTP1(peer: peer)) }

    /// Memory that the conversations of one loop share.
    struct Workspace {
        #if HTTP2
        let http2 = HTTP2Workspace()
        #endif
    }

    // MARK: In and out

    /// Consumes as much of `bytes` as it can; the responses go to `output` now, or with the next `fill`.
    ///
    /// - Parameter isTurnLong: whether the loop should go on to its other connections.
    /// - Returns: how many bytes were consumed.
    func receive(
        _ bytes: Span<UInt8>, head: inout RequestHead, serving: Serving, output: inout OutputQueue, now: Int, isTurnLong: () -> Bool
    ) -> Int {
        switch self {
        case .http1(let http1): return http1.value.receive(bytes, head: &head, serving: serving, output: &output)
        #if HTTP2
        case .http2(let http2):
            var end = 0
            while end < bytes.count {
                end += http2.receive(bytes.extracting(end..<min(end + Self.octetsAtOnce, bytes.count)), now: now)
                if isTurnLong() { break }
            }
            return end
        #endif
        }
    }

    /// Whether the last `receive` stopped behind a response that was made for its request alone, so that other connections have their turn.
    var hasMadeAnswer: Bool {
        switch self {
        case .http1(let http1): http1.value.hasMadeAnswer
        #if HTTP2
        case .http2(let http2): http2.hasWorked
        #endif
        }
    }

    #if HTTP2
    /// The octets to process between two looks at the clock: about a few requests that have prepared responses.
    private static let octetsAtOnce = 256
    #endif

    /// Appends what can be sent, until there is no more or `output` is full.
    func fill(_ output: inout OutputQueue, now: Int) {
        #if HTTP2
        if case .http2(let http2) = self { http2.fill(&output, now: now) }
        #endif
    }

    /// Whether `fill` would write anything now.
    var wantsToSend: Bool {
        #if HTTP2
        if case .http2(let http2) = self { return http2.wantsToSend }
        #endif
        return false
    }

    /// Passes on the outcome of work that was begun for this connection.
    func finish(_ letter: Mailbox.Letter) {
        switch self {
        case .http1(let http1): http1.value.finish(letter)
        #if HTTP2
        case .http2(let http2): http2.finish(letter)
        #endif
        }
    }

    // MARK: The end

    /// Ends the connection with its next response.
    func retire(now: Int) {
        switch self {
        case .http1(let http1): http1.value.retire()
        #if HTTP2
        case .http2(let http2): http2.retire(now: now)
        #endif
        }
    }

    /// Accepts no more requests.
    func end(now: Int) {
        switch self {
        case .http1(let http1): http1.value.end()
        #if HTTP2
        case .http2(let http2): http2.end(now: now)
        #endif
        }
    }

    /// Ends now. A client of HTTP/2 is told which requests were not processed, so that it can repeat them elsewhere.
    func leave(now: Int) {
        #if HTTP2
        guard case .http2(let http2) = self else { return }
        http2.end(now: now)
        http2.endForGood()
        #endif
    }

    /// Ends with a refusal over HTTP/1.1, which can be sent without a request too; does nothing for HTTP/2.
    func refuse(_ rejection: Rejection, _ serving: Serving, _ output: inout OutputQueue, includesBody: Bool = true) {
        if case .http1(let http1) = self { http1.value.refuse(rejection, serving, &output, includesBody: includesBody) }
    }

    /// Cancels the work that is going on for this connection, because the connection is gone.
    func abandon(_ serving: Serving) {
        switch self {
        case .http1(let http1): http1.value.abandon(serving)
        #if HTTP2
        case .http2(let http2): http2.abandonStreams()
        #endif
        }
    }

    /// Whether the connection has ended within a response, which the client must be shown. Over HTTP/2, the missing end of the stream
    /// shows it.
    var isBroken: Bool { if case .http1(let http1) = self { http1.value.isBroken } else { false } }
    /// Whether the client takes the end of the connection for the end of the content.
    var endsContent: Bool { if case .http1(let http1) = self { http1.value.endsContent } else { false } }

    /// Whether bytes of the client may still be on their way when the connection ends.
    var lingersAtEnd: Bool {
        switch self {
        case .http1(let http1): http1.value.lingers
        #if HTTP2
        // A client sends frames such as window updates at any time, also while our last frames are on their way.
        case .http2: true
        #endif
        }
    }

    // MARK: Waiting

    /// What the connection waits for; nil when it is at its end.
    var nextWait: Wait? {
        switch self {
        case .http1(let http1):
            switch http1.value.phase {
            case .idle: .idle
            case .head: .head
            case .body: .body
            case .work: .work
            case .closing: nil
            }
        #if HTTP2
        case .http2(let http2):
            switch http2.phase {
            case .idle: .idle
            case .active: .streams
            case .closing: nil
            }
        #endif
        }
    }

    /// What is to be done about a wait that has lasted too long.
    enum Lateness: Equatable {
        case no
        /// There may be something to send now, with `fill`.
        case speak
        case refuse(Rejection)
        case drop
    }

    /// Checks the deadline of a wait.
    ///
    /// - Parameters:
    ///   - wait: the current wait.
    ///   - since: when it began, in milliseconds on the clock of `now`.
    func lateness(of wait: Wait, since: Int, now: Int, _ limits: Limits) -> Lateness {
        switch self {
        case .http1(let http1):
            // The memory that a slow client holds is needed for others.
            if http1.value.isRevoked { return .refuse(.overloaded) }
            guard let deadline = wait.deadline(since: since, received: http1.value.receivedContent, limits), now >= deadline else {
                return .no
            }
            return switch wait {
            // A client that never sent a byte has asked for nothing and gets no response.
            case .head where http1.value.phase != .idle: .refuse(.headTimeout)
            case .body: .refuse(.bodyTimeout)
            case .work: .refuse(.overloaded)
            default: .drop
            }
        #if HTTP2
        case .http2(let http2):
            if wait == .idle, now - since >= limits.idleSeconds * 1000 { http2.end(now: now) }
            http2.expire(now: now)
            return .speak
        #endif
        }
    }

    /// Nothing of the next request has arrived.
    var isBeforeRequest: Bool { if case .http1(let http1) = self { http1.value.phase == .idle } else { false } }
    /// A part of the next head has arrived and is still in the buffer.
    var isWithinHead: Bool { if case .http1(let http1) = self { http1.value.phase == .head } else { false } }
    var spoken: ConnectionProtocol { if case .http1 = self { .http1 } else { .http2 } }

    // MARK: The beginning

    /// What a connection's first bytes say of the protocol.
    enum Opening {
        case http1, http2, unclear
    }

    static func opening(_ bytes: Span<UInt8>) -> Opening {
        #if HTTP2
        let count = min(bytes.count, preface.count)
        for index in 0..<count where bytes[index] != preface[index] { return .http1 }
        return count == preface.count ? .http2 : .unclear
        #else
        return .http1
        #endif
    }

    /// Switches to HTTP/2, beginning with the client's preface (RFC 9113 §3.4). False where that is impossible.
    mutating func startHTTP2(_ serving: Serving, _ workspace: Workspace, peer: Peer, now: Int, isSecure: Bool) -> Bool {
        #if HTTP2
        // A connection beyond the bound gets only brief replies over HTTP/1.1, such as whether the server is ready.
        guard !isSurplus,
            let http2 = HTTP2Connection(serving: serving, workspace: workspace.http2, peer: peer, now: now, isSecure: isSecure)
        else { return false }
        self = .http2(http2)
        return true
        #else
        return false
        #endif
    }

    #if HTTP2
    private static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)
    #endif

    /// From here on the octets go over TLS.
    func setSecure() { if case .http1(let http1) = self { http1.value.setSecure() } }

    /// Marks the connection as beyond the bound on open connections: only vital replies are given, every other request is refused.
    func setSurplus() { if case .http1(let http1) = self { http1.value.setSurplus() } }

    var isSurplus: Bool { if case .http1(let http1) = self { http1.value.isSurplus } else { false } }
}
