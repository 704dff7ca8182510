// SPDX-License-Identifier: Apache-2.0

/// What lies between a listener's sockets and HTTP.
public enum Transport: Sendable {
    case plain
    #if TLS
    /// Each connection begins with a handshake in which the server presents the identity.
    case tls(TLSIdentity)
    #endif

    /// "http" or "https".
    public var scheme: String {
        #if TLS
        if case .tls = self { return "https" }
        #endif
        return "http"
    }
}
