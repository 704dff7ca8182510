// SPDX-License-Identifier: Apache-2.0

/// Every bound that the server enforces, with its default, its unit and its reason. "Beyond" says what happens when it is exceeded.
public struct Limits: Sendable {
    /// Bytes of a request head, from its first byte to the empty line. Beyond: 431.
    public var headBytes = 16 * 1024
    /// Bytes of a request target. Beyond: 414.
    public var targetBytes = 8 * 1024
    /// Field lines in a head. Beyond: 431.
    public var fieldCount = 100
    /// Bytes of a request body that are read and dropped to keep the connection, where no content is wanted. Beyond: 413 and a close.
    public var bodyBytes = 16 * 1024
    /// Bytes of requests with content, heads included, that are held until the response is made, over all connections; one client may hold
    /// a quarter. Beyond: 503.
    public var receivedBytes = 64 * 1024 * 1024
    /// Seconds from accepting a connection to the end of its TLS handshake. Beyond: a close.
    public var handshakeSeconds = 10
    /// Seconds from the first byte of a head (or from accepting the connection) to its end. Beyond: 408.
    public var headSeconds = 10
    /// Seconds for a request body to arrive completely. For content that is wanted this is extended, up to `contentSeconds`, while it
    /// arrives at `bodyBytesPerSecond` or faster. Beyond: 408 and a close.
    public var bodySeconds = 10
    /// Bytes of wanted content that a client must send in each second to get more time than `bodySeconds`.
    public var bodyBytesPerSecond = 16 * 1024
    /// Seconds for wanted content to arrive completely, however fast it arrives. Beyond: 408 and a close.
    public var contentSeconds = 120
    /// Threads that make responses beside the loops; there are never more of them than loops.
    public var workers = 64
    /// Seconds for making a response on such a thread, including the time in the queue. Beyond: 503.
    public var workSeconds = 10
    /// Responses that may wait in the work queue, over all connections. Beyond: 503 for the client that has the most of them.
    public var waitingWork = 256
    /// Seconds that a persistent connection may wait for its next request. Beyond: a close.
    public var idleSeconds = 60
    /// Seconds that a client may take to read a response without a byte of progress. Beyond: a close, or over HTTP/2 a reset of the stream.
    public var sendSeconds = 30
    /// Seconds that a connection may live. Beyond: it is closed after the current response.
    public var connectionSeconds = 3600
    /// Seconds to wait, after the last response, for the client to read it before the socket is closed.
    public var lingerSeconds = 2
    /// Connections open at once, over all loops. Beyond: the one that has been idle longest is closed; where none is idle, the new one gets
    /// 503 and a close.
    public var connections = 10_000
    /// Connections that one client may have open: an IPv4 address, or a /64 prefix of IPv6. 0 for no bound, because behind a proxy all
    /// clients have the same address. Beyond: 503 and a close.
    public var connectionsPerClient = 0
    /// Bytes of responses that may wait for a slow reader. Beyond: its further requests are not read.
    public var outputBytes = 64 * 1024
    /// Streams that an HTTP/2 client may have open at once. Beyond: the stream is refused; if the client has acknowledged the bound, the
    /// connection ends.
    public var http2Streams = 100
    /// Streams that an HTTP/2 client may reset in 30 seconds. Beyond, as with the next two: the connection ends.
    public var http2ClientResets = 200
    /// Streams that an HTTP/2 client may make the server reset in 30 seconds, by errors of any kind.
    public var http2ServerResets = 200
    /// HTTP/2 frames that ask for nothing (PING, SETTINGS, PRIORITY, empty DATA, unknown types, more window updates than responses need) in
    /// 30 seconds. Requests that were answered and bodies that were sent allow for more.
    public var http2IdleFrames = 1000
    /// Bytes of responses made for one HTTP/2 client alone that may wait for it to read. Beyond: new streams are refused.
    public var http2PendingBytes = 1024 * 1024
    /// Bytes of responses made for one request alone that may wait for slow clients, over all connections. Beyond: 503.
    public var unreadBytes = 16 * 1024 * 1024
    /// Seconds that open requests have to complete after a stop was asked for. Beyond: their connections are closed.
    public var drainSeconds = 10

    public init() {}

    /// When a body has taken too long, in milliseconds on the clock of `began`.
    ///
    /// - Parameter received: octets of wanted content that have arrived; 0 for a body that is dropped.
    func bodyDeadline(began: Int, received: Int) -> Int {
        let earned = received / max(1, bodyBytesPerSecond)
        return began + min(bodySeconds + min(earned, contentSeconds), max(bodySeconds, contentSeconds)) * 1000
    }
}
