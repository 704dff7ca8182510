// SPDX-License-Identifier: Apache-2.0
#if TLS
import Foundation

/// Certificates made with the openssl command, in a folder that is deleted with this object.
final class TLSFiles {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sip-codes-tls-\(UUID().uuidString)")

    struct Failure: Error {
        let output: String
    }

    var certificate: String { path("cert.pem") }
    var key: String { path("key.pem") }
    var authority: String { path("ca.pem") }

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try renew()
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    /// Writes a new certificate authority, and a certificate for localhost signed by it.
    ///
    /// - Parameter days: for how many days the certificate is valid; a negative number makes it expired.
    func renew(days: Int = 1) throws {
        try openssl(
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", path("ca.key"), "-out",
            authority, "-subj", "/CN=authority", "-days", "1")
        try openssl(
            "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", key, "-out", path("request.pem"), "-subj",
            "/CN=localhost")
        try write("extensions", "subjectAltName=DNS:localhost,IP:127.0.0.1\n")
        try openssl(
            "x509", "-req", "-in", path("request.pem"), "-CA", authority, "-CAkey", path("ca.key"), "-CAcreateserial", "-days",
            String(days), "-extfile", path("extensions"), "-out", certificate)
    }

    func openssl(_ words: String...) throws {
        let outcome = try Command.run(["openssl"] + words)
        guard outcome.status == 0 else { throw Failure(output: outcome.output) }
    }

    func write(_ name: String, _ text: String) throws { try text.write(toFile: path(name), atomically: true, encoding: .utf8) }
}
#endif
