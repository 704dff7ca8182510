// SPDX-License-Identifier: Apache-2.0
#if TLS
import COpenSSL
import Foundation

/// A certificate and its key, made for one test.
final class TestCertificate {
    enum Algorithm: CaseIterable {
        case rsa, ecdsa, ed25519
    }

    struct Failure: Error {
        let what: String
    }

    let certificate: OpaquePointer
    let key: OpaquePointer

    convenience init(_ algorithm: Algorithm, issuer: TestCertificate? = nil) throws {
        try self.init("localhost", algorithm, issuer: issuer)
    }

    /// - Parameters:
    ///   - issuer: the certificate that signs it; nil for a root.
    ///   - isAuthority: whether it may sign others although it is not a root.
    ///   - days: when its validity begins and ends, in days from now.
    init(
        _ name: String = "localhost", _ algorithm: Algorithm = .ecdsa, issuer: TestCertificate? = nil, isAuthority: Bool = false,
        days: ClosedRange<Int> = -1...1, rsaBits: Int32 = 2048
    ) throws {
        key = try Self.makeKey(algorithm, rsaBits)
        certificate = try Self.require(X509_new(), "X509_new")
        X509_set_version(certificate, 2)
        ASN1_INTEGER_set(X509_get_serialNumber(certificate), Int.random(in: 1...Int(Int32.max)))
        X509_gmtime_adj(X509_getm_notBefore(certificate), days.lowerBound * 86_400)
        X509_gmtime_adj(X509_getm_notAfter(certificate), days.upperBound * 86_400)
        X509_set_pubkey(certificate, key)
        let subject = X509_get_subject_name(certificate)
        X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, name, -1, -1, 0)
        X509_set_issuer_name(certificate, issuer.map { X509_get_subject_name($0.certificate) } ?? subject)
        if issuer == nil || isAuthority {
            try add(NID_basic_constraints, "critical,CA:TRUE")
            try add(NID_key_usage, "critical,keyCertSign,cRLSign,digitalSignature")
        }
        try add(NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1")
        let signer = issuer?.key ?? key
        let digest = EVP_PKEY_get_id(signer) == EVP_PKEY_ED25519 ? nil : EVP_sha256()
        guard X509_sign(certificate, signer, digest) > 0 else { throw Failure(what: "X509_sign") }
    }

    deinit {
        X509_free(certificate)
        EVP_PKEY_free(key)
    }

    private static func require<T>(_ value: T?, _ what: String) throws -> T {
        guard let value else { throw Failure(what: what) }
        return value
    }

    private static func makeKey(_ algorithm: Algorithm, _ rsaBits: Int32) throws -> OpaquePointer {
        let kind =
            switch algorithm {
            case .rsa: EVP_PKEY_RSA
            case .ecdsa: EVP_PKEY_EC
            case .ed25519: EVP_PKEY_ED25519
            }
        let context = try require(EVP_PKEY_CTX_new_id(kind, nil), "EVP_PKEY_CTX_new_id")
        defer { EVP_PKEY_CTX_free(context) }
        EVP_PKEY_keygen_init(context)
        if algorithm == .rsa { EVP_PKEY_CTX_set_rsa_keygen_bits(context, rsaBits) }
        if algorithm == .ecdsa { EVP_PKEY_CTX_set_group_name(context, "P-256") }
        var key: OpaquePointer?
        EVP_PKEY_keygen(context, &key)
        return try require(key, "EVP_PKEY_keygen")
    }

    private func add(_ extensionID: Int32, _ value: String) throws {
        let made = try Self.require(X509V3_EXT_conf_nid(nil, nil, extensionID, value), value)
        X509_add_ext(certificate, made, -1)
        X509_EXTENSION_free(made)
    }

    var certificatePEM: String {
        get throws { try Self.text { PEM_write_bio_X509($0, certificate) } }
    }

    /// The key in PKCS #8, encrypted if a password is given.
    func keyPEM(password: String? = nil) throws -> String {
        try Self.text {
            guard let password else { return PEM_write_bio_PrivateKey($0, key, nil, nil, 0, nil, nil) }
            var octets = Array(password.utf8CString)
            return PEM_write_bio_PKCS8PrivateKey($0, key, EVP_aes_256_cbc(), &octets, Int32(octets.count - 1), nil, nil)
        }
    }

    private static func text(_ write: (OpaquePointer) -> Int32) throws -> String {
        let sink = try require(BIO_new(BIO_s_mem()), "BIO_new")
        defer { BIO_free(sink) }
        guard write(sink) == 1 else { throw Failure(what: "PEM") }
        var octets = [UInt8](repeating: 0, count: 64 * 1024)
        let count = BIO_read(sink, &octets, Int32(octets.count))
        return String(decoding: octets.prefix(Int(max(0, count))), as: UTF8.self)
    }
}

/// A folder of files, which is deleted with this object.
final class TestFolder {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("sip-codes-tests-\(UUID().uuidString)")

    init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appendingPathComponent(name).path }

    /// Writes a file and returns its path.
    @discardableResult
    func write(_ name: String, _ text: String) throws -> String {
        try text.write(toFile: path(name), atomically: true, encoding: .utf8)
        return path(name)
    }

    func write(_ certificate: TestCertificate, chain: [TestCertificate] = []) throws {
        try write("cert.pem", ([certificate] + chain).map { try $0.certificatePEM }.joined())
        try write("key.pem", certificate.keyPEM())
    }
}
#endif
