// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import LookupAPI

/// Why a command failed.
struct CommandFailure: Error {
    /// One line, without the prefix of all messages.
    let message: String
    let code: ExitCode

    init(_ message: String, _ code: ExitCode = .failure) {
        self.message = message
        self.code = code
    }

    init(_ failure: OfflineLookup.Failure) { self.init(failure.message) }

    /// Writes the last line on standard error.
    func write() { StandardStream.error.write("sip-codes: \(message)\n") }
}

extension ExitCode {
    /// EX_CONFIG of sysexits.h: a configuration file is wrong.
    static let configuration = ExitCode(78)
}
