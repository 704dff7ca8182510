// SPDX-License-Identifier: Apache-2.0
#if TLS
import COpenSSL

/// A private key. Its bytes are only ever in OpenSSL's memory.
final class PrivateKey {
    let key: OpaquePointer

    /// - Throws: when the file cannot be read, holds no key, or asks for a password.
    init(file: String) throws(TLSError) {
        let source = try PEMFile.open(file, .key)
        defer { BIO_free(source) }
        var isEncrypted = false
        // Unsafe: the callback is called before this returns, with the address of `isEncrypted`.
        let read = withUnsafeMutablePointer(to: &isEncrypted) {
            PEM_read_bio_PrivateKey(source, nil, { _, _, _, asked in PEMFile.noPassword(asked) }, $0)
        }
        OpenSSLQueue.clear()
        guard let read else { throw TLSError(part: .key, file: file, problem: Self.problem(with: source, isEncrypted)) }
        key = read
    }

    deinit { EVP_PKEY_free(key) }

    /// Distinguishes cases for which OpenSSL gives the same reason: it says "unsupported" for a file without a key as well as for a damaged
    /// one.
    private static func problem(with source: OpaquePointer, _ isEncrypted: Bool) -> String {
        if isEncrypted {
            return "is encrypted, and the service cannot ask for its password; decrypt it with: openssl pkey -in FILE -out NEWFILE"
        }
        if PEMFile.holds("PRIVATE KEY-----", source) { return "is damaged: the private key in it cannot be read" }
        return "holds no private key in PEM format; it should begin with -----BEGIN PRIVATE KEY-----"
    }
}
#endif
