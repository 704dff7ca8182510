// SPDX-License-Identifier: Apache-2.0

extension MethodInfo {
    /// The record of one method.
    package static func info(for method: SIPMethod) -> MethodInfo? {
        all.first { $0.method == method }
    }
}
