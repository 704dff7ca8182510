// SPDX-License-Identifier: Apache-2.0
#if TLS

import Dispatch
import HTTPServer
import Logging

/// Reads the certificate and its key again when told to, and on its own when one of the files has changed, so that a renewed Kubernetes
/// Secret is used although nobody sends a signal. Logs the result.
final class CertificateReload: Sendable {
    private let identity: TLSIdentity
    private let log: Logger
    private let queue = DispatchQueue(label: "certificate", qos: .utility)
    private let watch: FileWatch

    /// - Parameters:
    ///   - files: the files of the identity, which has read them already.
    ///   - interval: the time between two checks of the files.
    init(identity: TLSIdentity, files: [String], log: Logger, interval: DispatchTimeInterval = .seconds(2)) {
        self.identity = identity
        self.log = log
        // A file that was renewed after the identity read it is not noticed, but that is a short time at the start. A later renewal or a
        // signal makes up for it.
        watch = FileWatch(files, read: FileWatch.stamps(of: files), interval: interval, on: queue)
        watch.start { [weak self] in self?.read() }
        warn()
    }

    /// Reads the files again, even if they have not changed; returns immediately.
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

    /// Warns when clients will reject the certificate because of its dates.
    private func warn() {
        if let warning = identity.warning() {
            log.warning("TLS certificate outside its period of validity", metadata: ["reason": "\(warning)"])
        }
    }
}
#endif
