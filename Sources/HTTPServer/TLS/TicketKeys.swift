// SPDX-License-Identifier: Apache-2.0
#if TLS
import COpenSSL
import Synchronization

/// The keys that encrypt session tickets, changed regularly (RFC 9325 §3.4): a stolen key reveals the resumed connections of some hours,
/// not of the server's whole life. A ticket contains the whole session state, so that the server keeps none and every loop can use it.
final class TicketKeys: Sendable {
    /// For how many seconds a ticket is valid, and a key encrypts new tickets. The key decrypts tickets for as long again.
    static let lifetime = 8 * 3600

    struct Key: Sendable {
        let name: [UInt8]
        let encryption: [UInt8]
        let authentication: [UInt8]
        /// When its use began, in seconds of `clock`.
        let since: Int

        static let nameBytes = 16
        static let keyBytes = 32
    }

    /// The key that encrypts, followed by the one before.
    private let ring = Mutex<[Key]>([])
    private let clock: @Sendable () -> Int

    /// - Parameter clock: seconds on a clock that only goes forward.
    init(clock: @escaping @Sendable () -> Int = { MonotonicClock.now() / 1000 }) { self.clock = clock }

    /// The key to encrypt with; nil when the system provides no random octets.
    func sealing() -> Key? {
        let now = clock()
        return ring.withLock { ring in
            if let newest = ring.first, now - newest.since < Self.lifetime { return newest }
            guard let name = Self.random(Key.nameBytes), let encryption = Self.random(Key.keyBytes),
                let authentication = Self.random(Key.keyBytes)
            else { return nil }
            let key = Key(name: name, encryption: encryption, authentication: authentication, since: now)
            ring = [key] + ring.prefix(1)
            return key
        }
    }

    /// The key of that name, and whether it still encrypts; nil when it is too old or of another server.
    func opening(_ name: UnsafeBufferPointer<UInt8>) -> (key: Key, seals: Bool)? {
        let now = clock()
        return ring.withLock { ring in
            guard let key = ring.first(where: { $0.name.elementsEqual(name) }), now - key.since < 2 * Self.lifetime else { return nil }
            return (key, now - key.since < Self.lifetime)
        }
    }

    private static func random(_ count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        return RAND_priv_bytes(&bytes, Int32(count)) == 1 ? bytes : nil
    }

    // MARK: For OpenSSL

    /// Unsafe, although safe in fact: looked up once and never changed.
    private static let cipher = Frozen(EVP_CIPHER_fetch(nil, "AES-256-CBC", nil))

    /// Makes the context encrypt and decrypt its tickets with these keys. The context holds no reference to this object.
    func attach(to context: OpaquePointer) {
        _ = copenssl_set_owner(context, Unmanaged.passUnretained(self).toOpaque())
        _ = SSL_CTX_set_tlsext_ticket_key_evp_cb(context) { session, name, vector, cipher, mac, seals in
            // Unsafe: the owner is what `attach` stored, which lives as long as the context has sessions (TLSSession keeps its TLSContext).
            guard let session, let name, let vector, let owner = copenssl_owner(session) else { return -1 }
            let keys = Unmanaged<TicketKeys>.fromOpaque(owner).takeUnretainedValue()
            return seals == 1 ? keys.seal(name, vector, cipher, mac) : keys.open(name, vector, cipher, mac, session)
        }
    }

    /// Unsafe: OpenSSL provides room for 16 octets of the name, and for an initialization vector of the longest cipher.
    private func seal(
        _ name: UnsafeMutablePointer<UInt8>, _ vector: UnsafeMutablePointer<UInt8>, _ cipher: OpaquePointer?, _ mac: OpaquePointer?
    ) -> Int32 {
        // Without a key the client gets no ticket.
        guard let key = sealing(), RAND_bytes(vector, 16) == 1 else { return 0 }
        name.update(from: key.name, count: Key.nameBytes)
        guard EVP_EncryptInit_ex(cipher, Self.cipher.value, nil, key.encryption, vector) == 1,
            copenssl_key_ticket_mac(mac, key.authentication, Key.keyBytes) == 1
        else { return -1 }
        return 1
    }

    /// Unsafe: as above; `name` and `vector` come from the client's ticket, whose length OpenSSL has checked.
    private func open(
        _ name: UnsafeMutablePointer<UInt8>, _ vector: UnsafeMutablePointer<UInt8>, _ cipher: OpaquePointer?, _ mac: OpaquePointer?,
        _ session: OpaquePointer
    ) -> Int32 {
        guard let (key, seals) = opening(UnsafeBufferPointer(start: name, count: Key.nameBytes)) else { return 0 }
        guard copenssl_key_ticket_mac(mac, key.authentication, Key.keyBytes) == 1,
            EVP_DecryptInit_ex(cipher, Self.cipher.value, nil, key.encryption, vector) == 1
        else { return -1 }
        // 2 makes OpenSSL send a new ticket: always in TLS 1.3, where each ticket is to be used once (RFC 8446 appendix C.4).
        return seals && SSL_version(session) < TLS1_3_VERSION ? 1 : 2
    }
}
#endif
