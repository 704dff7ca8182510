// SPDX-License-Identifier: Apache-2.0

import Glibc

/// A system call that failed, with what it was called for.
public struct SystemError: Error, Sendable, CustomStringConvertible {
    public let what: String
    /// The value of errno.
    public let code: Int32

    init(_ what: String, _ code: Int32 = errno) {
        self.what = what
        self.code = code
    }

    public var description: String { "\(what): \(String(cString: strerror(code)))" }
}
