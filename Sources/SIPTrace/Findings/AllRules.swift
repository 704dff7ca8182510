// SPDX-License-Identifier: Apache-2.0

extension Rule {
    /// Every rule; the order does not matter.
    static let all: [Rule] = [.cancelledByCaller, .sessionIntervalBelowMinimum]
}
