// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import LookupAPI

/// Why a command ends without having done what it was asked for.
struct CommandFailure: Error {
    /// One line, without the prefix that every message has.
    let message: String
    let code: ExitCode

    init(_ message: String, _ code: ExitCode = .failure) {
        self.message = message
        self.code = code
    }

    init(_ failure: OfflineLookup.Failure) { self.init(failure.message) }

    /// What the last line of standard error says.
    func write() { StandardStream.error.write("sip-codes: \(message)\n") }
}

extension ExitCode {
    /// EX_CONFIG of sysexits.h: something is wrong in a configuration file.
    static let configuration = ExitCode(78)
}
