// SPDX-License-Identifier: Apache-2.0

/// What is said on a connection, in one of the two protocols: bytes in, bytes out, no socket. The loop speaks to both with the same
/// verbs, and this is the one place that tells them apart.
enum Conversation {
    case http1(HTTP1)
    #if HTTP2
    case http2(HTTP2Connection)
    #endif

    /// The value of HTTP/1.1 where it stays: a switch over an enumeration would copy it out and in with every request.
    final class HTTP1 {
        @exclusivity(unchecked) var value: HTTP1Connection

        init(peer: Peer) { value = HTTP1Connection(peer: peer) }
    }

    init(peer: Peer) { self = .http1(HTTP1(peer: peer)) }

    /// What the conversations of one loop share.
    struct Workspace {
        #if HTTP2
        let http2 = HTTP2Workspace()
        #endif
    }

    // MARK: In and out

    /// Takes what it can of `bytes`; answers go to `output` now or with the next `fill`.
    ///
    /// - Parameter isTurnLong: whether the other connections should have their turn.
    /// - Returns: how many bytes are done with.
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

    /// Whether the last `receive` stopped behind an answer that was made for its request alone: the others go first.
    var hasMadeAnswer: Bool {
        switch self {
        case .http1(let http1): http1.value.hasMadeAnswer
        #if HTTP2
        case .http2(let http2): http2.hasWorked
        #endif
        }
    }

    #if HTTP2
    /// As many as a few requests take that are answered from what is prepared, between two looks at the clock.
    private static let octetsAtOnce = 256
    #endif

    /// Appends what can be sent until there is no more or `output` is full.
    func fill(_ output: inout OutputQueue, now: Int) {
        #if HTTP2
        if case .http2(let http2) = self { http2.fill(&output, now: now) }
        #endif
    }

    /// Whether there is more to send at once, for `fill`.
    var wantsToSend: Bool {
        #if HTTP2
        if case .http2(let http2) = self { return http2.wantsToSend }
        #endif
        return false
    }

    /// What came of work that was begun for it.
    func finish(_ letter: Mailbox.Letter) {
        switch self {
        case .http1(let http1): http1.value.finish(letter)
        #if HTTP2
        case .http2(let http2): http2.finish(letter)
        #endif
        }
    }

    // MARK: The end

    /// The next answer is the last.
    func retire(now: Int) {
        switch self {
        case .http1(let http1): http1.value.retire()
        #if HTTP2
        case .http2(let http2): http2.retire(now: now)
        #endif
        }
    }

    /// Takes no more requests.
    func end(now: Int) {
        switch self {
        case .http1(let http1): http1.value.end()
        #if HTTP2
        case .http2(let http2): http2.end(now: now)
        #endif
        }
    }

    /// Ends now; a client of HTTP/2 is told that whatever it asks from here on may be asked elsewhere.
    func leave(now: Int) {
        #if HTTP2
        guard case .http2(let http2) = self else { return }
        http2.end(now: now)
        http2.endForGood()
        #endif
    }

    /// Ends with a refusal over HTTP/1.1, which has one without a request too.
    func refuse(_ rejection: Rejection, _ serving: Serving, _ output: inout OutputQueue, includesBody: Bool = true) {
        if case .http1(let http1) = self { http1.value.refuse(rejection, serving, &output, includesBody: includesBody) }
    }

    /// The connection is gone: nobody waits for what is being worked out.
    func abandon(_ serving: Serving) {
        switch self {
        case .http1(let http1): http1.value.abandon(serving)
        #if HTTP2
        case .http2(let http2): http2.abandonStreams()
        #endif
        }
    }

    /// Whether bytes of the client may still be on their way at the end.
    var lingersAtEnd: Bool {
        switch self {
        case .http1(let http1): http1.value.lingers
        #if HTTP2
        // Frames such as window updates cross our last ones at any time.
        case .http2: true
        #endif
        }
    }

    // MARK: Waiting

    /// What it waits for; nil when it is at its end.
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

    /// What a wait calls for that has lasted too long.
    enum Lateness: Equatable {
        case no
        /// What there may be to say now, with `fill`.
        case speak
        case refuse(Rejection)
        case drop
    }

    /// Looks at the clock.
    ///
    /// - Parameters:
    ///   - wait: the wait that is going on.
    ///   - since: when it began, in the milliseconds of `now`.
    func lateness(of wait: Wait, since: Int, now: Int, _ limits: Limits) -> Lateness {
        switch self {
        case .http1(let http1):
            // Others are to have the memory that a slow client holds.
            if http1.value.isRevoked { return .refuse(.overloaded) }
            guard let deadline = wait.deadline(since: since, received: http1.value.receivedContent, limits), now >= deadline else {
                return .no
            }
            return switch wait {
            // A client that never sent a byte gets no answer to a question it did not ask.
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

    /// Of the next request there is nothing yet.
    var isBeforeRequest: Bool { if case .http1(let http1) = self { http1.value.phase == .idle } else { false } }
    /// Of the next head there is a part, which is left in the buffer.
    var isWithinHead: Bool { if case .http1(let http1) = self { http1.value.phase == .head } else { false } }
    var spoken: ConnectionProtocol { if case .http1 = self { .http1 } else { .http2 } }

    // MARK: The beginning

    /// What a connection's first bytes tell of the protocol.
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

    /// From here on the bytes are frames of HTTP/2, the preface included (RFC 9113 §3.4). False where that cannot be.
    mutating func startHTTP2(_ serving: Serving, _ workspace: Workspace, peer: Peer, now: Int, isSecure: Bool) -> Bool {
        #if HTTP2
        // Those beyond the bound are for a word over HTTP/1.1, such as whether the server is ready.
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

    /// There are as many connections as there may be: this one gets what is vital, and otherwise a refusal.
    func setSurplus() { if case .http1(let http1) = self { http1.value.setSurplus() } }

    var isSurplus: Bool { if case .http1(let http1) = self { http1.value.isSurplus } else { false } }
}
