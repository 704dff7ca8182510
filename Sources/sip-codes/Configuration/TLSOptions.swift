// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import HTTPServer

/// HTTPS, in addition to plain HTTP or instead of it.
struct TLSOptions: ParsableArguments {
    @Option(help: "PEM file of the server's certificate and its chain; with --tls-key it turns HTTPS on.")
    var tlsCert: String?

    @Option(help: "PEM file of its private key, not encrypted. SIGHUP reads both files again.")
    var tlsKey: String?

    @Option(help: "TCP port for HTTPS, beside --port; 0 takes a free one and prints it. [default: 8443]")
    var tlsPort: Int?

    @Flag(help: "Serve HTTPS only: nothing listens on --port.")
    var noPlain = false

    @Option(help: "Seconds for which browsers must use HTTPS (Strict-Transport-Security). [default: not sent]")
    var hsts: Int?

    struct Settings {
        let certificateFile: String
        let keyFile: String
        let port: Int
        /// Whether plain HTTP is served as well.
        let servesPlain: Bool
        let strictTransportSeconds: Int?
    }

    /// Nil where HTTPS is not configured.
    func settings(_ environment: Environment) throws -> Settings? {
        let certificate = environment.text("tls-cert", flag: tlsCert)
        let key = environment.text("tls-key", flag: tlsKey)
        let port = try environment.number("tls-port", flag: tlsPort, in: 0...65535)
        let noPlain = try environment.flag("no-plain", flag: noPlain)
        let seconds = try environment.number("hsts", flag: hsts, in: 0...63_072_000)
        guard let certificate, let key else {
            if certificate != nil { throw ValidationError("--tls-cert needs --tls-key beside it.") }
            if key != nil { throw ValidationError("--tls-key needs --tls-cert beside it.") }
            // Ignoring these flags silently would make them seem to be in use.
            for (given, flag) in [(port != nil, "--tls-port"), (noPlain, "--no-plain"), (seconds != nil, "--hsts")] where given {
                throw ValidationError("\(flag) is for HTTPS: it needs --tls-cert and --tls-key.")
            }
            return nil
        }
        guard BuildFeatures.tls else {
            throw ValidationError("--tls-cert and --tls-key need a build with TLS; this one was made without the package trait TLS.")
        }
        return Settings(
            certificateFile: certificate, keyFile: key, port: port ?? 8443, servesPlain: !noPlain, strictTransportSeconds: seconds)
    }
}

extension TLSOptions.Settings {
    /// The transport of a listener with the certificate and the key.
    ///
    /// - Parameter http2: whether clients may choose HTTP/2.
    /// - Throws: exit code 78 (EX_CONFIG of sysexits.h) where they cannot be used.
    func transport(http2: Bool) throws -> Transport {
        #if TLS
        do throws(TLSError) {
            return .tls(try TLSIdentity(certificateFile: certificateFile, keyFile: keyFile, http2: http2))
        } catch {
            throw CommandFailure("\(error.part == .certificate ? "--tls-cert" : "--tls-key"): \(error.description)", .configuration)
        }
        #else
        throw ExitCode.configuration
        #endif
    }
}
