// SPDX-License-Identifier: Apache-2.0

extension WarningCode {
    /// The warnings that usually come with a status code.
    package static func warnings(with status: Int) -> [WarningCode] {
        all.filter { $0.responses.contains(status) }
    }
}
