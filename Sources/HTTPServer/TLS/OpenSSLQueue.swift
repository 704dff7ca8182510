// SPDX-License-Identifier: Apache-2.0
#if TLS
import COpenSSL

/// OpenSSL's errors of this thread. What one call leaves there would be taken for the outcome of the next.
enum OpenSSLQueue {
    static func clear() {
        if ERR_peek_error() != 0 { ERR_clear_error() }
    }

    /// The oldest error, which is the cause of those behind it, in OpenSSL's words; the queue is empty afterwards.
    static func take() -> String {
        let code = ERR_peek_error()
        defer { clear() }
        guard code != 0, let reason = ERR_reason_error_string(code) else { return "unknown error" }
        return String(cString: reason)
    }

    /// Whether the newest error has this library and reason.
    static func endsWith(library: Int32, reason: Int32) -> Bool {
        let code = ERR_peek_last_error()
        return ERR_GET_LIB(code) == library && ERR_GET_REASON(code) == reason
    }
}
#endif
