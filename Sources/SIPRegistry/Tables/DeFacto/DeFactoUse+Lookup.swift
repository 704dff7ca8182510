// SPDX-License-Identifier: Apache-2.0

extension DeFactoUse {
    /// Every use, in ascending order of the numbers.
    package static let all: [DeFactoUse] = (proxyErrors + unregisteredNumbers + registeredCodes + internalStatuses)
        .sorted { $0.code < $1.code }

    /// The uses of one number.
    package static func uses(of code: Int) -> [DeFactoUse] {
        all.filter { $0.code == code }
    }
}
