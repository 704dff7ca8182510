// SPDX-License-Identifier: Apache-2.0
#if TLS
import COpenSSL
import Glibc

/// The TLS side of one connection: between the socket, which stays its owner's, and the protocols.
/// Used by one thread.
final class TLSSession {
    enum Handshake: Equatable {
        case done(ALPN)
        case wantsRead
        case wantsWrite
        /// The client speaks plain text, as HTTP does.
        case plainText
        case failed
        /// The client has gone without a word.
        case endOfStream
    }

    enum Written: Equatable {
        case some(Int)
        case wouldBlock
        case failed
    }

    private let socket: Int32
    private let ssl: OpaquePointer
    /// Its ticket keys must outlive the session.
    private let context: TLSContext
    /// How often `receive` may still ask the kernel before this call returns.
    private var receivesLeft = 0
    /// The client's side of the socket has ended.
    fileprivate private(set) var hasEnded = false
    private var hasBegun = false
    private var isEstablished = false
    /// Nothing can be said any more, not even goodbye.
    private var hasFailed = false
    private var hasShutDown = false

    /// What was exchanged on the wire since the last call of `takeTraffic`, in octets.
    private(set) var received = 0
    private(set) var sent = 0

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

    /// Whether the client proved by a ticket that it has been here.
    var isResumed: Bool { SSL_session_reused(ssl) == 1 }

    /// Goes on with the handshake as far as one read of the socket brings it.
    func handshake() -> Handshake {
        if !hasBegun {
            var first: UInt8 = 0
            let count = recv(socket, &first, 1, Int32(MSG_PEEK))
            if count == 0 { return .endOfStream }
            if count < 0 { return errno == EAGAIN || errno == EINTR ? .wantsRead : .endOfStream }
            // The first octet of TLS says "handshake" (22); the first of a request is a letter.
            if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) {
                hasFailed = true
                return .plainText
            }
            hasBegun = true
        }
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

    /// Reads once, as recv(2) would. It takes no more from the socket than one recv does, so that a
    /// client that sends without pause cannot hold the loop.
    func read(into buffer: UnsafeMutableRawBufferPointer) -> Received {
        receivesLeft = 1
        OpenSSLQueue.clear()
        let count = SSL_read(ssl, buffer.baseAddress, Int32(clamping: buffer.count))
        if count > 0 { return .some(Int(count)) }
        switch SSL_get_error(ssl, count) {
        case SSL_ERROR_WANT_READ, SSL_ERROR_WANT_WRITE: return .nothing
        case SSL_ERROR_ZERO_RETURN: return .endOfStream
        default:
            hasFailed = true
            OpenSSLQueue.clear()
            return .failed
        }
    }

    /// Whether octets have been taken from the socket that no `read` has returned yet: epoll knows nothing of them.
    var hasPending: Bool { SSL_has_pending(ssl) == 1 }

    /// Writes what the socket takes. After `wouldBlock` the next call must begin with the same octets.
    func write(_ bytes: UnsafeRawBufferPointer) -> Written {
        guard !bytes.isEmpty else { return .some(0) }
        OpenSSLQueue.clear()
        let count = SSL_write(ssl, bytes.baseAddress, Int32(clamping: bytes.count))
        if count > 0 { return .some(Int(count)) }
        switch SSL_get_error(ssl, count) {
        case SSL_ERROR_WANT_READ, SSL_ERROR_WANT_WRITE: return .wouldBlock
        default:
            hasFailed = true
            OpenSSLQueue.clear()
            return .failed
        }
    }

    /// Tells the client that nothing follows (close_notify, RFC 8446 §6.1), once, and if the socket takes it now.
    func shutdown() {
        guard isEstablished, !hasFailed, !hasShutDown else { return }
        hasShutDown = true
        OpenSSLQueue.clear()
        SSL_shutdown(ssl)
        OpenSSLQueue.clear()
    }

    // MARK: For SocketBIO

    fileprivate func receive(_ buffer: UnsafeMutableRawPointer, _ size: Int) -> Int {
        guard receivesLeft > 0 else {
            errno = EAGAIN
            return -1
        }
        let count = recv(socket, buffer, size, 0)
        if count > 0 {
            receivesLeft -= 1
            received &+= count
        }
        if count == 0 { hasEnded = true }
        return count
    }

    fileprivate func send(_ buffer: UnsafeRawPointer, _ size: Int) -> Int {
        let count = Glibc.send(socket, buffer, size, Int32(MSG_NOSIGNAL))
        if count > 0 { sent &+= count }
        return count
    }
}

/// How OpenSSL reaches the socket: its own way knows neither MSG_NOSIGNAL nor a bound.
private enum SocketBIO {
    static func make() -> OpaquePointer? {
        guard let method, let bio = BIO_new(method) else { return nil }
        BIO_set_init(bio, 1)
        return bio
    }

    /// Unsafe to share only in the compiler's eyes: made once and never changed.
    private nonisolated(unsafe) static let method: OpaquePointer? = {
        guard let method = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "socket") else { return nil }
        BIO_meth_set_read(method) { bio, buffer, size in
            guard let bio, let buffer, size > 0, let session = session(of: bio) else { return -1 }
            copenssl_clear_retry(bio)
            let count = session.receive(buffer, Int(size))
            if count < 0, errno == EAGAIN || errno == EINTR { copenssl_retry_read(bio) }
            return Int32(truncatingIfNeeded: count)
        }
        BIO_meth_set_write(method) { bio, buffer, size in
            guard let bio, let buffer, size > 0, let session = session(of: bio) else { return -1 }
            copenssl_clear_retry(bio)
            let count = session.send(buffer, Int(size))
            if count < 0, errno == EAGAIN || errno == EINTR { copenssl_retry_write(bio) }
            return Int32(truncatingIfNeeded: count)
        }
        BIO_meth_set_ctrl(method) { bio, command, _, _ in
            switch command {
            case BIO_CTRL_FLUSH: 1
            case BIO_CTRL_EOF: bio.flatMap { session(of: $0) }?.hasEnded == true ? 1 : 0
            default: 0
            }
        }
        return method
    }()

    /// Unsafe: what `TLSSession.init` stored, which lives longer than its BIO.
    private static func session(of bio: OpaquePointer) -> TLSSession? {
        BIO_get_data(bio).map { Unmanaged<TLSSession>.fromOpaque($0).takeUnretainedValue() }
    }
}
#endif
