// SPDX-License-Identifier: Apache-2.0
#if TLS
import COpenSSL
import Glibc

/// The TLS layer of one connection, between the socket, which its owner closes, and the protocols. Used by one thread.
final class TLSSession {
    enum Handshake: Equatable {
        case done(ALPN)
        case wantsRead
        case wantsWrite
        case failed
    }

    /// What a client has sent before its handshake.
    enum FirstOctet: Equatable {
        case none
        case handshake
        /// The client speaks plain text, such as HTTP without TLS.
        case plainText
        /// The client has gone without a close_notify alert.
        case endOfStream
    }

    enum Written: Equatable {
        case some(Int)
        case wouldBlock
        case failed
    }

    private let socket: Int32
    private let ssl: OpaquePointer
    /// Held because the ticket keys must outlive the session.
    private let context: TLSContext
    /// How many reads of the socket the current call may still make.
    @exclusivity(unchecked) private var receivesLeft = 0
    /// The client's side of the socket has ended.
    @exclusivity(unchecked) fileprivate private(set) var hasEnded = false
    /// The flags of send(2) for the next octets.
    @exclusivity(unchecked) private var sendFlags = Int32(MSG_NOSIGNAL)
    @exclusivity(unchecked) private var isEstablished = false
    /// An error makes further records impossible, even a close_notify.
    @exclusivity(unchecked) private var hasFailed = false
    @exclusivity(unchecked) private var hasShutDown = false
    /// Checks what arrives before the handshake is complete.
    @exclusivity(unchecked) private var hello = ClientHelloBound()
    /// Records that brought no content, reduced by those that did.
    @exclusivity(unchecked) private var idleRecords = 0

    init?(socket: Int32, context: TLSContext, ssl: OpaquePointer?) {
        guard let ssl else { return nil }
        self.socket = socket
        self.context = context
        self.ssl = ssl
        guard let bio = SocketBIO.make() else {
            OpenSSLQueue.clear()
            return nil
        }
        // Unsafe: the BIO belongs to `ssl`, which is freed with this object, so that the pointer never dangles.
        BIO_set_data(bio, Unmanaged.passUnretained(self).toOpaque())
        SSL_set_bio(ssl, bio, bio)
        SSL_set_accept_state(ssl)
    }

    deinit { SSL_free(ssl) }

    // MARK: The handshake

    /// Looks at the first octet that a client sends, and leaves it in the socket. 22 is a handshake record of TLS, a letter begins an HTTP
    /// request; anything else is left for the handshake to refuse.
    static func firstOctet(of socket: Int32) -> FirstOctet {
        var octet: UInt8 = 0
        let count = recv(socket, &octet, 1, Int32(MSG_PEEK))
        if count == 0 { return .endOfStream }
        if count < 0 { return errno == EAGAIN || errno == EINTR ? .none : .endOfStream }
        return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(octet) ? .plainText : .handshake
    }

    /// Whether the client resumed an earlier session by a ticket.
    var isResumed: Bool { SSL_session_reused(ssl) == 1 }

    /// Continues the handshake as far as one read of the socket allows.
    func handshake() -> Handshake {
        receivesLeft = 1
        OpenSSLQueue.clear()
        let outcome = SSL_do_handshake(ssl)
        if outcome == 1 {
            isEstablished = true
            return .done(ALPN(of: ssl))
        }
        switch SSL_get_error(ssl, outcome) {
        case SSL_ERROR_WANT_READ: return .wantsRead
        case SSL_ERROR_WANT_WRITE: return .wantsWrite
        default:
            hasFailed = true
            OpenSSLQueue.clear()
            return .failed
        }
    }

    // MARK: Octets

    /// Reads once, like recv(2). It takes no more from the socket than one recv does, so that a client that sends without pause cannot
    /// occupy the loop.
    ///
    /// - Parameter mayReceive: false to read only what was taken from the socket before.
    func read(into buffer: UnsafeMutableRawBufferPointer, mayReceive: Bool) -> Received {
        receivesLeft = mayReceive ? 1 : 0
        OpenSSLQueue.clear()
        let count = SSL_read(ssl, buffer.baseAddress, Int32(clamping: buffer.count))
        if count > 0 {
            // Makes up for its own record and for one more: a client may update its keys now and then.
            idleRecords = max(0, idleRecords - 2)
            return .some(Int(count))
        }
        switch SSL_get_error(ssl, count) {
        case SSL_ERROR_WANT_READ: return .nothing
        case SSL_ERROR_ZERO_RETURN: return .endOfStream
        // Includes SSL_ERROR_WANT_WRITE, of a client that asks for key updates and does not read them: the socket would stay readable.
        default:
            hasFailed = true
            OpenSSLQueue.clear()
            return .failed
        }
    }

    /// Whether octets were taken from the socket that no `read` has returned yet: epoll does not report them.
    var hasPending: Bool { SSL_has_pending(ssl) == 1 }

    /// Writes what the socket accepts. After `wouldBlock` the next call must begin with the same octets.
    func write(_ bytes: UnsafeRawBufferPointer) -> Written {
        guard !bytes.isEmpty else { return .some(0) }
        OpenSSLQueue.clear()
        let count = SSL_write(ssl, bytes.baseAddress, Int32(clamping: bytes.count))
        if count > 0 { return .some(Int(count)) }
        switch SSL_get_error(ssl, count) {
        case SSL_ERROR_WANT_WRITE: return .wouldBlock
        // Includes SSL_ERROR_WANT_READ, after half of a handshake message with nothing behind it: the socket would stay writable.
        default:
            hasFailed = true
            OpenSSLQueue.clear()
            return .failed
        }
    }

    /// Sends the front of `queue`, like send(2): returns the number of octets, or -1 with errno.
    func send(_ queue: OutputQueue) -> Int {
        queue.withStretches { stretches in
            guard let first = stretches.first else { return 0 }
            // One record at a time, so that it is known for each whether another follows.
            let front = UnsafeRawBufferPointer(start: first.iov_base, count: min(first.iov_len, Self.recordBytes))
            let moreFollows = stretches.reduce(0) { $0 + $1.iov_len } > Self.recordBytes
            // Spares the client a wake-up: the kernel holds the record back until the next one.
            if moreFollows { sendFlags |= Int32(MSG_MORE) }
            defer { sendFlags = Int32(MSG_NOSIGNAL) }
            if stretches.count == 1 || front.count == Self.recordBytes { return send(front) }
            // A head is sent in one record with the beginning of its body, not in a packet of its own.
            return withUnsafeTemporaryAllocation(byteCount: Self.recordBytes, alignment: 1) { record in
                var count = 0
                for stretch in stretches where count < record.count {
                    let part = UnsafeRawBufferPointer(start: stretch.iov_base, count: min(stretch.iov_len, record.count - count))
                    UnsafeMutableRawBufferPointer(rebasing: record[count...]).copyMemory(from: part)
                    count += part.count
                }
                return send(UnsafeRawBufferPointer(rebasing: record[..<count]))
            }
        }
    }

    private func send(_ bytes: UnsafeRawBufferPointer) -> Int {
        switch write(bytes) {
        case .some(let count): return count
        case .wouldBlock: errno = EAGAIN
        case .failed: errno = EPIPE
        }
        return -1
    }

    /// Octets that one record holds (RFC 8446 §5.1).
    private static let recordBytes = 16 * 1024

    /// Sends close_notify, which tells the client that nothing follows (RFC 8446 §6.1); once, and only if the socket accepts it now.
    func shutdown() {
        guard isEstablished, !hasFailed, !hasShutDown else { return }
        hasShutDown = true
        OpenSSLQueue.clear()
        SSL_shutdown(ssl)
        OpenSSLQueue.clear()
    }

    // MARK: For OpenSSL

    /// Records such as KeyUpdate (RFC 8446 §4.6.3) cost far more to process than to send, and one read may bring hundreds.
    private static let mostIdleRecords = 32

    /// Counts a record that has arrived. After too many without content, OpenSSL is told that the client has ended, and reads no further.
    fileprivate func didReceiveRecord() {
        guard isEstablished else { return }
        idleRecords += 1
        if idleRecords > Self.mostIdleRecords { SSL_set_shutdown(ssl, SSL_get_shutdown(ssl) | SSL_RECEIVED_SHUTDOWN) }
    }

    /// Makes the sessions of `context` call `didReceiveRecord`.
    static func countRecords(of context: OpaquePointer) {
        SSL_CTX_set_msg_callback(context) { isWritten, _, kind, _, _, ssl, _ in
            guard isWritten == 0, kind == SSL3_RT_HEADER, let bio = ssl.flatMap({ SSL_get_rbio($0) }) else { return }
            SocketBIO.session(of: bio)?.didReceiveRecord()
        }
    }

    /// Whether a ClientHello can still come: the first one, or in TLS 1.3 a second one, after a HelloRetryRequest (RFC 8446 §4.1.2). In TLS
    /// 1.2 the client's Finished comes in a handshake record too, encrypted (RFC 5246 §7.4.9): its first octet is that of a ClientHello
    /// once in 256 connections. OpenSSL says TLS 1.3 until it has read which version the client speaks.
    private var awaitsClientHello: Bool { !isEstablished && SSL_version(ssl) == TLS1_3_VERSION }

    fileprivate func receive(_ buffer: UnsafeMutableRawPointer, _ size: Int) -> Int {
        guard receivesLeft > 0 else {
            errno = EAGAIN
            return -1
        }
        let count = recv(socket, buffer, size, 0)
        if count > 0 { receivesLeft -= 1 }
        if count == 0 { hasEnded = true }
        if count > 0, awaitsClientHello {
            // Unsafe: recv(2) has just written that many octets there.
            let octets = UnsafeRawBufferPointer(start: buffer, count: count).bindMemory(to: UInt8.self)
            guard hello.admit(Span(_unsafeElements: octets)) else {
                errno = EMSGSIZE
                return -1
            }
        }
        return count
    }

    fileprivate func send(_ buffer: UnsafeRawPointer, _ size: Int) -> Int {
        Glibc.send(socket, buffer, size, sendFlags)
    }
}

/// Connects OpenSSL to the socket: its own socket BIO supports neither MSG_NOSIGNAL nor a bound on reads.
private enum SocketBIO {
    static func make() -> OpaquePointer? {
        guard let method = method.value, let bio = BIO_new(method) else { return nil }
        BIO_set_init(bio, 1)
        return bio
    }

    /// Unsafe, although safe in fact: made once and never changed.
    private static let method = Frozen<OpaquePointer?>(makeMethod())

    private static func makeMethod() -> OpaquePointer? {
        guard let method = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "socket") else { return nil }
        BIO_meth_set_read(method) { bio, buffer, size in
            guard let bio, let buffer, size > 0, let session = SocketBIO.session(of: bio) else { return -1 }
            copenssl_clear_retry(bio)
            let count = session.receive(buffer, Int(size))
            if count < 0, errno == EAGAIN || errno == EINTR { copenssl_retry_read(bio) }
            return Int32(truncatingIfNeeded: count)
        }
        BIO_meth_set_write(method) { bio, buffer, size in
            guard let bio, let buffer, size > 0, let session = SocketBIO.session(of: bio) else { return -1 }
            copenssl_clear_retry(bio)
            let count = session.send(buffer, Int(size))
            if count < 0, errno == EAGAIN || errno == EINTR { copenssl_retry_write(bio) }
            return Int32(truncatingIfNeeded: count)
        }
        BIO_meth_set_ctrl(method) { bio, command, _, _ in
            switch command {
            case BIO_CTRL_FLUSH: 1
            case BIO_CTRL_EOF: bio.flatMap { SocketBIO.session(of: $0) }?.hasEnded == true ? 1 : 0
            default: 0
            }
        }
        return method
    }

    /// Unsafe: what `TLSSession.init` stored, which outlives its BIO.
    static func session(of bio: OpaquePointer) -> TLSSession? {
        BIO_get_data(bio).map { Unmanaged<TLSSession>.fromOpaque($0).takeUnretainedValue() }
    }
}
#endif
