// SPDX-License-Identifier: Apache-2.0

#if HTTP2

/// Counts what costs a client little to send but costs the server something, and says when it is too much.
///
/// Three budgets: streams that the client opens and resets (CVE-2023-44487), streams that it makes the server reset (CVE-2025-8671), and
/// frames that ask for nothing: PING, SETTINGS, PRIORITY, WINDOW_UPDATE, DATA without content, unknown types, and every frame on a stream
/// that was reset (CVE-2019-9511 to 9518). A client whose requests are served regains all three: the more it receives, the more window
/// updates it sends, and behind a reverse proxy some clients always cancel. Streams are counted and not RST_STREAM frames, because a proxy
/// may send several for one stream.
///
/// The first budget that is exhausted ends the connection gracefully, because a proxy's other clients are innocent. A client that goes on
/// and exhausts one again is disconnected at once.
struct HTTP2FloodGuard: Sendable {
    private var resetsByClient: RateBudget
    private var resetsByServer: RateBudget
    private var idleFrames: RateBudget
    /// CONTINUATION frames of the current header block.
    private var continuations = 0
    /// Why the connection has to end; nil until a budget is exhausted.
    private(set) var cause: HTTP2ConnectionError?

    static let windowMilliseconds = 30_000
    /// Frames without content that each request allows for: PRIORITY, a window update or two, a PING.
    private static let framesForRequest = 8
    /// Octets of DATA sent for which the client may send one frame without content.
    private static let octetsForFrame = 512
    private static let mostContinuations = 8

    init(_ limits: Limits) {
        resetsByClient = RateBudget(limit: limits.http2ClientResets, windowMilliseconds: Self.windowMilliseconds)
        resetsByServer = RateBudget(limit: limits.http2ServerResets, windowMilliseconds: Self.windowMilliseconds)
        idleFrames = RateBudget(limit: limits.http2IdleFrames, windowMilliseconds: Self.windowMilliseconds)
    }

    /// A frame arrived; `now` in milliseconds.
    mutating func admit(_ frame: HTTP2Frame, now: Int) throws(HTTP2ConnectionError) {
        switch frame.type {
        case HTTP2Frame.headers: continuations = 0
        case HTTP2Frame.data where hasContent(frame) || frame.has(HTTP2Frame.endStream): break
        case HTTP2Frame.continuation:
            continuations += 1
            if continuations > Self.mostContinuations { throw HTTP2ConnectionError(.enhanceYourCalm, "too many CONTINUATION frames") }
        // Counted in `didCancel` or `ignore`, once it is known whether the stream is open.
        case HTTP2Frame.resetStream: break
        default: try Self.spend(&idleFrames, now, "too many frames without content", &cause)
        }
    }

    /// Takes one from a budget. The first time that a budget is exhausted it is filled up again, for the time that the graceful end takes;
    /// the second time is an error.
    private static func spend(
        _ budget: inout RateBudget, _ now: Int, _ reason: StaticString, _ cause: inout HTTP2ConnectionError?
    ) throws(HTTP2ConnectionError) {
        guard !budget.spend(now: now) else { return }
        let error = HTTP2ConnectionError(.enhanceYourCalm, reason)
        guard cause == nil else { throw error }
        cause = error
        budget.fill()
    }

    /// Padding, and the octet that says its length, are not content (RFC 9113 §6.1).
    private func hasContent(_ frame: HTTP2Frame) -> Bool {
        frame.length > (frame.has(HTTP2Frame.padded) ? 1 + frame.padding : 0)
    }

    /// The client has reset a stream that was open.
    mutating func didCancel(now: Int) throws(HTTP2ConnectionError) {
        try Self.spend(&resetsByClient, now, "too many streams reset", &cause)
    }

    /// A frame has arrived for a stream that is not open any more.
    mutating func ignore(now: Int) throws(HTTP2ConnectionError) {
        try Self.spend(&idleFrames, now, "too many frames for streams that were reset", &cause)
    }

    /// The server has reset a stream.
    mutating func didReset(now: Int) throws(HTTP2ConnectionError) {
        try Self.spend(&resetsByServer, now, "too many faulty streams", &cause)
    }

    /// A request got its response.
    mutating func didAnswer() { idleFrames.earn(Self.framesForRequest) }

    /// A response was sent to its end. A reset costs the server no more than that did.
    mutating func didFinishAnswer() {
        resetsByClient.earn(1)
        resetsByServer.earn(1)
    }

    /// DATA frames with that many octets were sent.
    mutating func didSend(_ octets: Int) { idleFrames.earn(octets / Self.octetsForFrame) }
}

#endif
