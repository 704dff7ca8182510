// SPDX-License-Identifier: Apache-2.0
#if TLS
import COpenSSL

/// OpenSSL's queue of errors for this thread. An error that one call leaves there would be taken for the outcome of the next.
enum OpenSSLQueue {
    static func clear() {
        if ERR_peek_error() != 0 { ERR_clear_error() }
    }

    /// OpenSSL's text for the oldest error, which caused those after it. Empties the queue.
    static func take() -> String {
        let code = ERR_peek_error()
        defer { clear() }
        guard code != 0, let reason = ERR_reason_error_string(code) else { return "unknown error" }
        return String(cString: reason)
    }

    /// Whether the newest error is the one with this library and reason.
    static func endsWith(library: Int32, reason: Int32) -> Bool {
        let code = ERR_peek_last_error()
        return ERR_GET_LIB(code) == library && ERR_GET_REASON(code) == reason
    }
}
#endif
