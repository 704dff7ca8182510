// SPDX-License-Identifier: Apache-2.0
#if TLS

import HTTPServer
import Logging

/// Reads the certificate and its key again when it is told to, and says in the log what came of it.
struct CertificateReload: Sendable {
    let identity: TLSIdentity
    let log: Logger

    func callAsFunction() {
        do throws(TLSError) {
            switch try identity.reload() {
            case .replaced: log.notice("TLS certificate replaced", metadata: ["expires": "\(identity.expiryDate)"])
            case .unchanged: log.info("TLS certificate unchanged", metadata: ["expires": "\(identity.expiryDate)"])
            }
            warn()
        } catch {
            log.error("TLS certificate not replaced, the old one stays", metadata: ["reason": "\(error.description)"])
        }
    }

    /// Says when clients will not like the certificate's dates.
    func warn() {
        if let warning = identity.warning() { log.warning("TLS certificate out of its time", metadata: ["reason": "\(warning)"]) }
    }
}
#endif
