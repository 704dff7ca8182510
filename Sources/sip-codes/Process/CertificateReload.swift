// SPDX-License-Identifier: Apache-2.0
#if TLS

import Dispatch
import HTTPServer
import Logging

/// Reads the certificate and its key again when it is told to, and by itself when one of the files has changed, so that a renewed
/// Secret is picked up where nobody sends a signal. Says in the log what came of it.
final class CertificateReload: Sendable {
    private let identity: TLSIdentity
    private let log: Logger
    private let queue = DispatchQueue(label: "certificate", qos: .utility)
    private let watch: FileWatch

    /// - Parameters:
    ///   - files: of the identity, which has read them already.
    ///   - interval: between two looks at the files.
    init(identity: TLSIdentity, files: [String], log: Logger, interval: DispatchTimeInterval = .seconds(2)) {
        self.identity = identity
        self.log = log
        // What was renewed since the identity read it has the same certificate or is taken with the next signal; a moment at start.
        watch = FileWatch(files, read: FileWatch.stamps(of: files), interval: interval, on: queue)
        watch.start { [weak self] in self?.read() }
        warn()
    }

    /// Reads the files again, whether they have changed or not; returns at once.
    func reload() { queue.async { self.read() } }

    private func read() {
        watch.didRead(watch.stamps)
        do throws(TLSError) {
            switch try identity.reload() {
            case .replaced: log.notice("TLS certificate replaced", metadata: ["expires": "\(identity.expiryDate)"])
            case .unchanged: log.info("TLS certificate unchanged", metadata: ["expires": "\(identity.expiryDate)"])
            }
            warn()
        } catch {
            log.error("TLS certificate not replaced; the old one stays in use", metadata: ["reason": "\(error.description)"])
        }
    }

    /// Says when clients will not like the certificate's dates.
    private func warn() {
        if let warning = identity.warning() {
            log.warning("TLS certificate outside its period of validity", metadata: ["reason": "\(warning)"])
        }
    }
}
#endif
