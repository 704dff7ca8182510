// SPDX-License-Identifier: Apache-2.0
#if TLS
import Foundation
import Testing

@testable import sip_codes

@Suite(.enabled(if: Command.exists("openssl") && Command.exists("curl"), "the openssl command and curl are needed"))
struct TLSServeTests {
    /// The port in "sip-codes 0.1.0 listening on https://127.0.0.1:40123".
    private func port(_ line: String) throws -> Int {
        try #require(Int(line.split(separator: ":").last ?? ""))
    }

    private func curl(_ url: String, _ files: TLSFiles, _ options: String...) throws -> Command {
        try Command.run(["curl", "-sS", "--max-time", "20", "--cacert", files.authority] + options + [url])
    }

    private func serve(_ files: TLSFiles, _ options: String..., more: [String] = []) throws -> SIPCodesProcess {
        try SIPCodesProcess(
            ["serve", "--port", "0", "--tls-port", "0", "--tls-cert", files.certificate, "--tls-key", files.key] + options + more)
    }

    /// Repeats `isAsExpected` until it is true, for half a minute at most.
    private func eventually(_ isAsExpected: () throws -> Bool) throws -> Bool {
        let deadline = Date().addingTimeInterval(30)
        while Date() < deadline {
            if try isAsExpected() { return true }
            // Leaves the processor to the service.
            poll(nil, 0, 1)
        }
        return false
    }

    @Test func servesBothPorts() throws {
        let files = try TLSFiles()
        let service = try serve(files)
        let plain = service.firstLine()
        let secure = service.firstLine()
        #expect(plain.contains("listening on http://127.0.0.1:"))
        #expect(secure.contains("listening on https://127.0.0.1:"))
        #expect(try curl("http://127.0.0.1:\(port(plain))/codes/486", files).output.contains("Busy Here"))
        #expect(try curl("https://localhost:\(port(secure))/codes/486", files, "--http1.1").output.contains("Busy Here"))
        service.signal(SIGTERM)
        #expect(service.finish().status == 0)
    }

    @Test func servesHTTPSAloneFromTheEnvironment() throws {
        let files = try TLSFiles()
        let service = try SIPCodesProcess(
            ["serve"],
            environment: [
                "SIP_CODES_TLS_CERT": files.certificate, "SIP_CODES_TLS_KEY": files.key, "SIP_CODES_TLS_PORT": "0",
                "SIP_CODES_NO_PLAIN": "true", "SIP_CODES_HSTS": "600",
            ])
        let line = service.firstLine()
        #expect(line.contains("listening on https://127.0.0.1:"))
        let head = try curl("https://localhost:\(port(line))/codes/486", files, "-I").output.lowercased()
        #expect(head.contains("strict-transport-security: max-age=600"))
        service.signal(SIGTERM)
        let outcome = service.finish()
        #expect(outcome.status == 0)
        #expect(!outcome.output.contains("http://"))
    }

    @Test(arguments: [([], BuildFeatures.http2 ? "2" : "1.1"), (["--no-http2"], "1.1")])
    func agreesOnHTTP2WhereItIsSpoken(_ options: [String], _ version: String) throws {
        let files = try TLSFiles()
        let service = try serve(files, "--hsts", "600", more: options)
        _ = service.firstLine()
        let url = "https://localhost:\(try port(service.firstLine()))/codes/486"
        let answer = try curl(url, files, "--http2", "-D", "-", "-w", "spoken: %{http_version}").output
        #expect(answer.contains("Busy Here"))
        #expect(answer.hasSuffix("spoken: \(version)"))
        #expect(answer.lowercased().contains("strict-transport-security: max-age=600\r\n"))
        #expect(try curl(url, files, "--http1.1", "-w", "spoken: %{http_version}").output.hasSuffix("spoken: 1.1"))
        service.signal(SIGTERM)
        #expect(service.finish().status == 0)
    }

    /// Nobody sends a signal, as in a pod without a shell.
    @Test func picksUpARenewedCertificateByItself() throws {
        let files = try TLSFiles()
        let service = try serve(files)
        let plain = try port(service.firstLine())
        let secure = try port(service.firstLine())
        let metrics = { try curl("http://127.0.0.1:\(plain)/metrics", files).output }
        #expect(try metrics().contains("sip_codes_tls_certificate_last_reload_successful 1\n"))
        try files.renew()
        #expect(try eventually { try curl("https://localhost:\(secure)/livez", files).status == 0 })
        try files.write("cert.pem", "no certificate\n")
        // The failure is reported as long as the mistake exists, and no longer.
        #expect(try eventually { try metrics().contains("sip_codes_tls_certificate_last_reload_successful 0\n") })
        try files.renew()
        #expect(try eventually { try metrics().contains("sip_codes_tls_certificate_last_reload_successful 1\n") })
        #expect(try eventually { try curl("https://localhost:\(secure)/livez", files).status == 0 })
        service.signal(SIGTERM)
        #expect(service.finish().status == 0)
    }

    @Test func showsTheNewCertificateAfterSIGHUPAndKeepsItWhenTheNextIsBroken() throws {
        let files = try TLSFiles()
        let service = try serve(files)
        let plain = try port(service.firstLine())
        let secure = try port(service.firstLine())
        let metrics = { try curl("http://127.0.0.1:\(plain)/metrics", files).output }
        #expect(try metrics().contains("sip_codes_tls_certificate_reloads_total{result=\"success\"} 0\n"))

        try files.renew()
        service.signal(SIGHUP)
        #expect(try eventually { try curl("https://localhost:\(secure)/livez", files).status == 0 })
        // The reload is caused by the signal, by a check of the files, or by both.
        #expect(try !metrics().contains("sip_codes_tls_certificate_reloads_total{result=\"success\"} 0\n"))

        try files.openssl("genpkey", "-algorithm", "ed25519", "-out", files.key)
        service.signal(SIGHUP)
        #expect(try eventually { try metrics().contains("sip_codes_tls_certificate_last_reload_successful 0\n") })
        #expect(try curl("https://localhost:\(secure)/livez", files).status == 0)
        #expect(try metrics().contains("sip_codes_tls_certificate_expiry_timestamp_seconds "))
        service.signal(SIGTERM)
        let outcome = service.finish()
        #expect(outcome.status == 0)
        #expect(outcome.errors.contains("TLS certificate replaced"))
        #expect(outcome.errors.contains("TLS certificate not replaced; the old one stays in use"))
        #expect(outcome.errors.contains("does not belong to the key"))
    }

    @Test func warnsOfAnExpiredCertificate() throws {
        let files = try TLSFiles()
        try files.renew(days: -1)
        let service = try serve(files)
        _ = service.firstLine()
        let secure = try port(service.firstLine())
        #expect(try curl("https://localhost:\(secure)/livez", files).output.contains("certificate has expired"))
        service.signal(SIGTERM)
        let outcome = service.finish()
        #expect(outcome.status == 0)
        #expect(outcome.errors.contains("expired on"))
    }

    /// Expects one line of error, which names the flag and the file and says what is wrong.
    private func expectRefusal(_ arguments: [String], _ message: String, _ location: SourceLocation = #_sourceLocation) throws {
        let outcome = try SIPCodesProcess.run(["serve", "--port", "0", "--tls-port", "0"] + arguments)
        #expect(outcome.status == 78, sourceLocation: location)
        #expect(outcome.output.isEmpty, sourceLocation: location)
        let lines = outcome.errors.split(separator: "\n")
        #expect(lines.count == 1, sourceLocation: location)
        #expect(lines.first?.contains(message) == true, "\(outcome.errors)", sourceLocation: location)
    }

    @Test func refusesAPairThatCannotBeUsedWithOneLineAnd78() throws {
        let files = try TLSFiles()
        let other = files.path("other.pem")
        try files.openssl("genpkey", "-algorithm", "ed25519", "-out", other)
        let encrypted = files.path("encrypted.pem")
        try files.openssl("pkey", "-in", files.key, "-aes256", "-passout", "pass:secret", "-out", encrypted)
        try expectRefusal(
            ["--tls-cert", "/no/such.pem", "--tls-key", files.key], "--tls-cert: /no/such.pem cannot be read: No such file or directory")
        try expectRefusal(
            ["--tls-cert", files.certificate, "--tls-key", "/no/such.pem"], "--tls-key: /no/such.pem cannot be read: No such file")
        try expectRefusal(
            ["--tls-cert", files.certificate, "--tls-key", other], "--tls-cert: \(files.certificate) does not belong to the key in \(other)"
        )
        try expectRefusal(["--tls-cert", files.certificate, "--tls-key", encrypted], "--tls-key: \(encrypted) is encrypted")
        try expectRefusal(
            ["--tls-cert", files.key, "--tls-key", files.key], "--tls-cert: \(files.key) holds no certificate in PEM format")
    }

    @Test(arguments: [
        (["--tls-cert", "a.pem"], "--tls-cert needs --tls-key beside it."),
        (["--tls-key", "a.pem"], "--tls-key needs --tls-cert beside it."),
        (["--tls-port", "1"], "--tls-port is for HTTPS: it needs --tls-cert and --tls-key."), (["--no-plain"], "--no-plain is for HTTPS"),
        (["--hsts", "600"], "--hsts is for HTTPS"),
        (["--tls-cert", "a", "--tls-key", "b", "--hsts", "63072001"], "--hsts is 63072001; it must be a number from 0 to 63072000"),
    ])
    func refusesFlagsThatMakeNoSense(_ arguments: [String], _ message: String) throws {
        let outcome = try SIPCodesProcess.run(["serve"] + arguments)
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
    }
}
#else
import Testing

struct TLSServeTests {
    @Test func saysThatItWasBuiltWithoutTLS() throws {
        let outcome = try SIPCodesProcess.run(["serve", "--tls-cert", "a", "--tls-key", "b"])
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("this one was made without the package trait TLS"))
    }
}
#endif
