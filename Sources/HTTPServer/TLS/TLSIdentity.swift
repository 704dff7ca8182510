// SPDX-License-Identifier: Apache-2.0
#if TLS
import Glibc
import Synchronization

/// The certificate and key that the server presents; they can be replaced while it runs.
public final class TLSIdentity: Sendable {
    public enum Reload: Sendable {
        case replaced
        /// The files contain what is already in use.
        case unchanged
    }

    private let certificateFile: String
    private let keyFile: String
    private let offersHTTP2: Bool
    private let context: Mutex<TLSContext>
    private let successes = Atomic<Int>(0)
    private let failures = Atomic<Int>(0)
    private let lastFailed = Atomic<Bool>(false)

    /// - Parameters:
    ///   - certificateFile: a PEM file with the server's certificate, followed by those that lead towards a root.
    ///   - keyFile: a PEM file with its private key, not encrypted.
    ///   - http2: whether clients may choose HTTP/2.
    /// - Throws: when the files cannot be used; the error says which file, why, and what to do.
    public init(certificateFile: String, keyFile: String, http2: Bool) throws(TLSError) {
        self.certificateFile = certificateFile
        self.keyFile = keyFile
        offersHTTP2 = http2
        context = Mutex(try TLSContext(certificateFile: certificateFile, keyFile: keyFile, http2: http2))
    }

    /// The context for new handshakes.
    var current: TLSContext { context.withLock { $0 } }

    /// Reads the files again. New handshakes use what they contain now; open connections are not affected. A new certificate comes with new
    /// ticket keys, so that every client sees it at its next connection.
    ///
    /// - Throws: when the files cannot be used; the certificate in use stays.
    public func reload() throws(TLSError) -> Reload {
        let loaded: TLSContext
        do {
            loaded = try TLSContext(certificateFile: certificateFile, keyFile: keyFile, http2: offersHTTP2)
        } catch {
            failures.add(1, ordering: .relaxed)
            lastFailed.store(true, ordering: .relaxed)
            throw error
        }
        successes.add(1, ordering: .relaxed)
        lastFailed.store(false, ordering: .relaxed)
        return context.withLock { current in
            if current.hasSameCertificate(as: loaded) { return .unchanged }
            current = loaded
            return .replaced
        }
    }

    /// How many reloads have succeeded and how many have failed so far.
    public var reloads: (successes: Int, failures: Int) {
        (successes.load(ordering: .relaxed), failures.load(ordering: .relaxed))
    }

    /// Whether the last reload succeeded; true also before the first.
    public var lastReloadSucceeded: Bool { !lastFailed.load(ordering: .relaxed) }

    /// When the certificate in use begins and ends to be valid, in seconds since 1970.
    public var validity: ClosedRange<Int> { current.validity }

    /// When the certificate in use expires, as an HTTP-date.
    public var expiryDate: String { HTTPDate.format(validity.upperBound) }

    /// What clients will reject the certificate for: that it has expired or is not valid yet. Nil when it is valid.
    ///
    /// - Parameter now: seconds since 1970.
    public func warning(now: Int = time(nil)) -> String? {
        let validity = validity
        if now > validity.upperBound {
            return "\(certificateFile) expired on \(HTTPDate.format(validity.upperBound)); clients will refuse it"
        }
        if now < validity.lowerBound {
            return "\(certificateFile) is not valid before \(HTTPDate.format(validity.lowerBound)); clients will refuse it"
        }
        return nil
    }
}
#endif
