// SPDX-License-Identifier: Apache-2.0
#if TLS
import Foundation
import Testing

@testable import HTTPServer

struct TLSContextTests {
    private func problem(_ certificate: String, _ key: String, _ location: SourceLocation = #_sourceLocation) -> TLSError? {
        do throws(TLSError) {
            _ = try TLSContext(certificateFile: certificate, keyFile: key, http2: true)
            Issue.record("it was taken", sourceLocation: location)
            return nil
        } catch {
            return error
        }
    }

    @Test func namesAFileThatIsNotThere() throws {
        let folder = try TestFolder()
        try folder.write(TestCertificate())
        let missing = folder.path("missing.pem")
        let certificate = try #require(problem(missing, folder.path("key.pem")))
        #expect(certificate.part == .certificate)
        #expect(certificate.description == "\(missing) cannot be read: No such file or directory")
        let key = try #require(problem(folder.path("cert.pem"), missing))
        #expect(key.part == .key)
        #expect(key.description == "\(missing) cannot be read: No such file or directory")
        #expect(problem(folder.url.path, missing)?.problem == "cannot be read: Is a directory")
    }

    @Test(arguments: ["", "hello\n", "-----BEGIN NOTHING-----\nAAAA\n-----END NOTHING-----\n"])
    func saysWhatAFileShouldHold(_ text: String) throws {
        let folder = try TestFolder()
        try folder.write(TestCertificate())
        let other = try folder.write("other.pem", text)
        #expect(problem(other, folder.path("key.pem"))?.problem.hasPrefix("holds no certificate in PEM format") == true)
        #expect(problem(folder.path("cert.pem"), other)?.problem.hasPrefix("holds no private key in PEM format") == true)
    }

    @Test func noticesExchangedFiles() throws {
        let folder = try TestFolder()
        try folder.write(TestCertificate())
        #expect(problem(folder.path("key.pem"), folder.path("cert.pem"))?.problem.hasPrefix("holds no certificate in PEM format") == true)
        #expect(problem(folder.path("cert.pem"), folder.path("cert.pem"))?.problem.hasPrefix("holds no private key in PEM format") == true)
    }

    @Test func noticesDamage() throws {
        let folder = try TestFolder()
        let certificate = try TestCertificate()
        try folder.write(certificate)
        let damage = { (pem: String) in
            var lines = pem.split(separator: "\n").map(String.init)
            lines[2] = "AAAA" + lines[2].dropFirst(4)
            lines[1] = "AAAA" + lines[1].dropFirst(4)
            return lines.joined(separator: "\n") + "\n"
        }
        let badCertificate = try folder.write("bad-cert.pem", damage(certificate.certificatePEM))
        #expect(problem(badCertificate, folder.path("key.pem"))?.problem.hasPrefix("is damaged") == true)
        let badSecond = try folder.write("bad-chain.pem", certificate.certificatePEM + damage(certificate.certificatePEM))
        #expect(problem(badSecond, folder.path("key.pem"))?.problem.hasPrefix("is damaged: certificate 2") == true)
        let badKey = try folder.write("bad-key.pem", damage(certificate.keyPEM()))
        #expect(problem(folder.path("cert.pem"), badKey)?.problem.hasPrefix("is damaged") == true)
    }

    @Test func saysHowToDecryptAKey() throws {
        let folder = try TestFolder()
        let certificate = try TestCertificate()
        try folder.write(certificate)
        let encrypted = try folder.write("encrypted.pem", certificate.keyPEM(password: "secret"))
        let found = try #require(problem(folder.path("cert.pem"), encrypted))
        #expect(found.part == .key)
        #expect(found.problem.contains("is encrypted"))
        #expect(found.problem.contains("openssl pkey"))
    }

    @Test func noticesAPairThatIsNone() throws {
        let folder = try TestFolder()
        try folder.write(TestCertificate())
        let other = try folder.write("other.pem", TestCertificate().keyPEM())
        let found = try #require(problem(folder.path("cert.pem"), other))
        #expect(found.description == "\(folder.path("cert.pem")) does not belong to the key in \(other)")
        let ofAnotherKind = try folder.write("rsa.pem", TestCertificate(.rsa).keyPEM())
        #expect(problem(folder.path("cert.pem"), ofAnotherKind)?.problem.hasPrefix("does not belong to the key") == true)
    }

    @Test func noticesAChainInTheWrongOrder() throws {
        let folder = try TestFolder()
        let authority = try TestCertificate("authority")
        let certificate = try TestCertificate(issuer: authority)
        try folder.write("cert.pem", authority.certificatePEM + certificate.certificatePEM)
        try folder.write("key.pem", certificate.keyPEM())
        let found = try #require(problem(folder.path("cert.pem"), folder.path("key.pem")))
        #expect(found.problem.hasPrefix("must have the server's own certificate first"))
    }

    @Test func refusesAKeyThatIsTooShort() throws {
        let folder = try TestFolder()
        try folder.write(TestCertificate("localhost", .rsa, rsaBits: 1024))
        let found = try #require(problem(folder.path("cert.pem"), folder.path("key.pem")))
        #expect(found.problem == "cannot be used: ee key too small")
    }

    @Test func refusesAFileOfTooManyCertificates() throws {
        let folder = try TestFolder()
        let certificate = try TestCertificate()
        try folder.write(certificate, chain: Array(repeating: certificate, count: 16))
        #expect(problem(folder.path("cert.pem"), folder.path("key.pem"))?.problem == "holds more than 16 certificates")
    }

    @Test func knowsWhenItsCertificateEnds() throws {
        let now = Int(Date().timeIntervalSince1970)
        let context = try TLSContext.test(TestCertificate(days: -2...3))
        #expect(abs(context.validity.lowerBound - (now - 2 * 86_400)) < 60)
        #expect(abs(context.validity.upperBound - (now + 3 * 86_400)) < 60)
    }
}
#endif
