// SPDX-License-Identifier: Apache-2.0

import Glibc

/// A system call that failed, and what it was called for.
public struct SystemError: Error, Sendable, CustomStringConvertible {
    public let what: String
    /// The value of errno; 0 where `what` says it all.
    public let code: Int32
    private var remedy = ""

    init(_ what: String, _ code: Int32 = errno) {
        self.what = what
        self.code = code
    }

    public var description: String { what + (code == 0 ? "" : ": \(String(cString: strerror(code)))") + remedy }

    /// The same error, with the names of the settings that would help.
    public func naming(_ settings: String) -> SystemError {
        var error = self
        error.remedy = "; see \(settings)"
        return error
    }
}
