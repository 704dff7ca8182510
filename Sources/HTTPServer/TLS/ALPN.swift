// SPDX-License-Identifier: Apache-2.0
#if TLS
import COpenSSL

/// The protocol that client and server agreed on (RFC 7301). A client that offers none gets HTTP/1.1.
enum ALPN: Sendable {
    case http1, http2

    /// The server's protocols in the format of ALPN: each follows its length, the preferred one first.
    private static let both: StaticString = "\u{02}h2\u{08}http/1.1"
    private static let onlyHTTP1: StaticString = "\u{08}http/1.1"

    /// Makes the context choose from the protocols that a client offers, and refuse a client that offers none of ours (RFC 7301 §3.2).
    static func attach(to context: OpaquePointer, http2: Bool) {
        if http2 {
            SSL_CTX_set_alpn_select_cb(
                context, { _, chosen, length, offered, count, _ in ALPN.choose(from: ALPN.both, chosen, length, offered, count) },
                nil)
        } else {
            SSL_CTX_set_alpn_select_cb(
                context, { _, chosen, length, offered, count, _ in ALPN.choose(from: ALPN.onlyHTTP1, chosen, length, offered, count) },
                nil)
        }
    }

    private static func choose(
        from ours: StaticString, _ chosen: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, _ length: UnsafeMutablePointer<UInt8>?,
        _ offered: UnsafePointer<UInt8>?, _ offeredLength: UInt32
    ) -> Int32 {
        // Unsafe: `chosen` points into our list, which is static, or into the client's, which OpenSSL keeps during this call.
        var choice: UnsafeMutablePointer<UInt8>?
        let outcome = SSL_select_next_proto(&choice, length, ours.utf8Start, UInt32(ours.utf8CodeUnitCount), offered, offeredLength)
        guard outcome == OPENSSL_NPN_NEGOTIATED, let choice else { return SSL_TLSEXT_ERR_ALERT_FATAL }
        chosen?.pointee = UnsafePointer(choice)
        return SSL_TLSEXT_ERR_OK
    }

    /// The protocol that a session agreed on in its handshake.
    init(of session: OpaquePointer) {
        var name: UnsafePointer<UInt8>?
        var length: UInt32 = 0
        SSL_get0_alpn_selected(session, &name, &length)
        // Of our two protocols, only "h2" has two octets.
        self = length == 2 ? .http2 : .http1
    }
}
#endif
