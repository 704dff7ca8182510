// SPDX-License-Identifier: Apache-2.0
#if TLS
import COpenSSL

/// One certificate with its key, ready for handshakes: TLS 1.2 and 1.3 with the policy of RFC 9325.
final class TLSContext: Sendable {
    /// When the certificate begins and ends to be valid, in seconds since 1970.
    let validity: ClosedRange<Int>

    /// Unsafe, although safe in fact: OpenSSL lets any thread make sessions from a context that is not changed any more.
    private var context: OpaquePointer { handle.value }
    private let handle: Frozen<OpaquePointer>
    /// As above: never changed, only compared.
    private let chain: Frozen<CertificateChain>
    private let tickets: TicketKeys

    /// Loads both files.
    ///
    /// - Parameter http2: whether to offer HTTP/2.
    /// - Throws: when one of the files cannot be used, or the key does not belong to the certificate.
    init(certificateFile: String, keyFile: String, http2: Bool) throws(TLSError) {
        let chain = try CertificateChain(file: certificateFile)
        let key = try PrivateKey(file: keyFile)
        guard X509_check_private_key(chain.leaf, key.key) == 1 else {
            OpenSSLQueue.clear()
            let other = chain.certificates.contains { X509_check_private_key($0, key.key) == 1 }
            OpenSSLQueue.clear()
            let problem =
                other
                ? "must have the server's own certificate first: the key in \(keyFile) belongs to a later one"
                : "does not belong to the key in \(keyFile)"
            throw TLSError(part: .certificate, file: certificateFile, problem: problem)
        }
        guard let context = Self.makeContext() else {
            throw TLSError(
                part: .certificate, file: certificateFile, problem: "is not the cause, but OpenSSL cannot start: \(OpenSSLQueue.take())")
        }
        var isUsable = SSL_CTX_use_certificate(context, chain.leaf) == 1
        for certificate in chain.certificates.dropFirst() { isUsable = isUsable && copenssl_add_chain(context, certificate) == 1 }
        guard isUsable, SSL_CTX_use_PrivateKey(context, key.key) == 1 else {
            SSL_CTX_free(context)
            throw TLSError(part: .certificate, file: certificateFile, problem: "cannot be used: \(OpenSSLQueue.take())")
        }
        handle = Frozen(context)
        self.chain = Frozen(chain)
        validity = chain.validity
        tickets = TicketKeys()
        tickets.attach(to: context)
        ALPN.attach(to: context, http2: http2)
        TLSSession.countRecords(of: context)
    }

    deinit { SSL_CTX_free(context) }

    /// Whether both present the same certificates, and therefore have the same key.
    func hasSameCertificate(as other: TLSContext) -> Bool { chain.value.isSame(as: other.chain.value) }

    /// A session for an accepted socket; nil when there is no memory.
    func session(for socket: Int32) -> TLSSession? { TLSSession(socket: socket, context: self, ssl: SSL_new(context)) }

    // MARK: Policy

    private static func makeContext() -> OpaquePointer? {
        // The server's policy is set here alone, not by the machine's OpenSSL configuration.
        OPENSSL_init_ssl(UInt64(OPENSSL_INIT_NO_LOAD_CONFIG), nil)
        guard let context = SSL_CTX_new(TLS_server_method()) else { return nil }
        SSL_CTX_set_options(context, copenssl_options)
        SSL_CTX_set_security_level(context, 2)
        _ = copenssl_set_mode(
            context, Int(SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS))
        // One read takes a whole record and what follows it.
        copenssl_set_read_ahead(context, 1)
        // The state of sessions is in the clients' tickets; the server keeps none.
        copenssl_set_session_cache_mode(context, Int(SSL_SESS_CACHE_OFF))
        SSL_CTX_set_timeout(context, TicketKeys.lifetime)
        let name: [UInt8] = Array("server".utf8)
        guard copenssl_set_versions(context, TLS1_2_VERSION, TLS1_3_VERSION) == 1,
            SSL_CTX_set_cipher_list(context, ciphersOfTLS12) == 1,
            copenssl_set_groups(context, "X25519MLKEM768:\(groups)") == 1 || copenssl_set_groups(context, groups) == 1,
            SSL_CTX_set_session_id_context(context, name, UInt32(name.count)) == 1
        else {
            SSL_CTX_free(context)
            return nil
        }
        OpenSSLQueue.clear()
        return context
    }

    /// Only ephemeral keys and authenticated encryption (RFC 9325 §4.2). All suites of TLS 1.3 have both.
    private static let ciphersOfTLS12 = "ECDHE+AESGCM:ECDHE+CHACHA20:!PSK"
    /// Only groups whose cost is small: a client that could choose any would make the server compute with 8192 bits.
    private static let groups = "X25519:P-256:P-384"
}
#endif
