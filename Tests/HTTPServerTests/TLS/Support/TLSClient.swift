// SPDX-License-Identifier: Apache-2.0
#if TLS
import COpenSSL
import Foundation

@testable import HTTPServer

/// A TLS client made with OpenSSL, on a socket that it owns from then on.
final class TLSClient {
    struct Options {
        var versions = TLS1_2_VERSION...TLS1_3_VERSION
        var protocols: [String] = []
        /// A session to resume.
        var session: Session?
        /// The only trusted authority; nil to trust every certificate.
        var authority: TestCertificate?
        var ciphers: String?
    }

    /// A session that a client can resume.
    final class Session {
        let pointer: OpaquePointer
        init(_ pointer: OpaquePointer) { self.pointer = pointer }
        deinit { SSL_SESSION_free(pointer) }
    }

    enum Outcome: Equatable {
        case done, wants
        /// OpenSSL's message, such as "tlsv1 alert protocol version".
        case failed(String)
    }

    enum Octets: Equatable {
        case some([UInt8])
        case wants
        /// close_notify, or the end of the socket where `cleanly` is false.
        case end(cleanly: Bool)
        case failed(String)
    }

    let socket: Int32
    let ssl: OpaquePointer

    init(_ socket: Int32, _ options: Options = Options()) throws {
        self.socket = socket
        guard let context = SSL_CTX_new(TLS_client_method()) else { throw TestCertificate.Failure(what: "SSL_CTX_new") }
        defer { SSL_CTX_free(context) }
        // The tests are about the server's policy, so this client must not refuse anything.
        SSL_CTX_set_security_level(context, 0)
        _ = copenssl_set_versions(context, options.versions.lowerBound, options.versions.upperBound)
        if let ciphers = options.ciphers, SSL_CTX_set_cipher_list(context, ciphers) != 1 { throw TestCertificate.Failure(what: ciphers) }
        if let authority = options.authority {
            X509_STORE_add_cert(SSL_CTX_get_cert_store(context), authority.certificate)
            SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nil)
        }
        guard let ssl = SSL_new(context) else { throw TestCertificate.Failure(what: "SSL_new") }
        self.ssl = ssl
        SSL_set1_host(ssl, "localhost")
        SSL_set_fd(ssl, socket)
        SSL_set_connect_state(ssl)
        if let session = options.session { SSL_set_session(ssl, session.pointer) }
        let offered = options.protocols.flatMap { [UInt8($0.utf8.count)] + Array($0.utf8) }
        if !offered.isEmpty { SSL_set_alpn_protos(ssl, offered, UInt32(offered.count)) }
    }

    deinit {
        // Otherwise OpenSSL considers the session broken and never resumes it.
        SSL_set_shutdown(ssl, SSL_SENT_SHUTDOWN | SSL_RECEIVED_SHUTDOWN)
        SSL_free(ssl)
        close(socket)
    }

    func handshake() -> Outcome { outcome { SSL_do_handshake(ssl) } }

    func send(_ octets: [UInt8]) -> Outcome { outcome { SSL_write(ssl, octets, Int32(octets.count)) } }

    func receive(_ most: Int = 64 * 1024) -> Octets {
        var octets = [UInt8](repeating: 0, count: most)
        var count: Int32 = 0
        switch outcome({
            count = SSL_read(ssl, &octets, Int32(most))
            return count
        }) {
        case .done: return .some(Array(octets.prefix(Int(count))))
        case .wants: return .wants
        case .failed("zero return"): return .end(cleanly: true)
        case .failed("unexpected eof while reading"): return .end(cleanly: false)
        case .failed(let words): return .failed(words)
        }
    }

    private func outcome(_ call: () -> Int32) -> Outcome {
        OpenSSLQueue.clear()
        let result = Self.withoutBrokenPipe(call)
        if result > 0 { return .done }
        switch SSL_get_error(ssl, result) {
        case SSL_ERROR_WANT_READ, SSL_ERROR_WANT_WRITE: return .wants
        case SSL_ERROR_ZERO_RETURN: return .failed("zero return")
        case SSL_ERROR_SYSCALL: return .failed(String(cString: strerror(errno)))
        default: return .failed(OpenSSLQueue.take())
        }
    }

    /// Blocks SIGPIPE, because OpenSSL writes with write(2). The server's own writes must not need this.
    private static func withoutBrokenPipe(_ call: () -> Int32) -> Int32 {
        var set = sigset_t()
        var before = sigset_t()
        sigemptyset(&set)
        sigaddset(&set, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &set, &before)
        let result = call()
        let code = errno
        var now = timespec()
        while sigtimedwait(&set, nil, &now) > 0 {}
        pthread_sigmask(SIG_SETMASK, &before, nil)
        errno = code
        return result
    }

    var isResumed: Bool { SSL_session_reused(ssl) == 1 }
    var version: String { String(cString: SSL_get_version(ssl)) }
    var session: Session? { SSL_get1_session(ssl).map(Session.init) }

    /// The protocol that was agreed on; empty where there is none.
    var agreed: String {
        var name: UnsafePointer<UInt8>?
        var length: UInt32 = 0
        SSL_get0_alpn_selected(ssl, &name, &length)
        return String(decoding: UnsafeBufferPointer(start: name, count: Int(length)), as: UTF8.self)
    }

    /// Whether the server presented this certificate.
    func sees(_ certificate: TestCertificate) -> Bool {
        guard let shown = SSL_get1_peer_certificate(ssl) else { return false }
        defer { X509_free(shown) }
        return X509_cmp(shown, certificate.certificate) == 0
    }
}
#endif
