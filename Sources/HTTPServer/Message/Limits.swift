// SPDX-License-Identifier: Apache-2.0

/// Every bound that the server holds, with its default, its unit and why it is there.
public struct Limits: Sendable {
    /// Bytes of a request head, from its first byte to the empty line. Beyond: 431.
    public var headBytes = 16 * 1024
    /// Bytes of a request target. Beyond: 414.
    public var targetBytes = 8 * 1024
    /// Field lines in a head. Beyond: 431.
    public var fieldCount = 100
    /// Bytes of a request body that are read and dropped to keep the connection, where no content is wanted. Beyond: 413 and a
    /// close.
    public var bodyBytes = 16 * 1024
    /// Bytes of requests with content, heads included, that are held until they are whole and answered, over all connections; one
    /// client may hold a quarter. Beyond: 503.
    public var receivedBytes = 64 * 1024 * 1024
    /// Seconds from the accept to the end of the TLS handshake. Beyond: a close.
    public var handshakeSeconds = 10
    /// Seconds from the first byte of a head (or from the accept) to its end; a client that drips bytes gets 408.
    public var headSeconds = 10
    /// Seconds for a request body to arrive whole. Content that is wanted has so much more as it arrives no slower than
    /// `bodyBytesPerSecond`, up to `contentSeconds`. Beyond: 408 and a close.
    public var bodySeconds = 10
    /// Bytes of wanted content that a client must send in a second to be waited for longer.
    public var bodyBytesPerSecond = 16 * 1024
    /// Seconds for wanted content to arrive whole, however fast it comes.
    public var contentSeconds = 120
    /// Threads that work answers out beside the loops; never more than there are loops.
    public var workers = 64
    /// Seconds for work on an answer, its time in the queue included. Beyond: 503.
    public var workSeconds = 10
    /// Answers that may wait in the work queue, over all connections. Beyond: 503 for the client that has the most of them.
    public var waitingWork = 256
    /// Seconds that a kept-alive connection may wait for its next request.
    public var idleSeconds = 60
    /// Seconds without a byte of progress that a client may take to read an answer.
    public var sendSeconds = 30
    /// Seconds a connection may live; it is closed after the answer in hand.
    public var connectionSeconds = 3600
    /// Seconds to wait, after a refusal, for the client to read it before the socket goes.
    public var lingerSeconds = 2
    /// Connections open at once, over all loops. Beyond, the one that has been idle for longest goes; where none is, 503 and a
    /// close for the one that came.
    public var connections = 10_000
    /// Connections that one client may have open, an IPv4 address or a /64 prefix of IPv6; 0 for no bound, as behind a front all
    /// clients have the same address. Beyond: 503 and a close.
    public var connectionsPerClient = 0
    /// Bytes of answers that may wait for a slow reader before its further requests are left unread.
    public var outputBytes = 64 * 1024
    /// Streams that an HTTP/2 client may have open at once. Beyond: the stream is refused, and after the client has
    /// acknowledged the bound, the connection ends.
    public var http2Streams = 100
    /// Streams that an HTTP/2 client may reset in 30 seconds. Beyond, as with the next two, the connection ends.
    public var http2ClientResets = 200
    /// Streams that an HTTP/2 client may make the server reset in 30 seconds, by errors of any kind.
    public var http2ServerResets = 200
    /// HTTP/2 frames that ask for nothing (PING, SETTINGS, PRIORITY, empty DATA, unknown types, more window updates than
    /// answers need) in 30 seconds; answered requests and sent bodies allow for more.
    public var http2IdleFrames = 1000
    /// Bytes of answers made for one HTTP/2 client alone that may wait for it to read. Beyond, new streams are refused.
    public var http2PendingBytes = 1024 * 1024
    /// Bytes of answers made for one request alone that may wait for slow clients, over all connections. Beyond: 503.
    public var unreadBytes = 16 * 1024 * 1024
    /// Seconds that open requests get to finish after a stop was asked for.
    public var drainSeconds = 10

    public init() {}

    /// When a body has taken too long, in milliseconds on the clock that `began` was read from.
    ///
    /// - Parameter received: octets of wanted content that have arrived; 0 for a body that is dropped.
    func bodyDeadline(began: Int, received: Int) -> Int {
        let earned = received / max(1, bodyBytesPerSecond)
        return began + min(bodySeconds + min(earned, contentSeconds), max(bodySeconds, contentSeconds)) * 1000
    }
}
