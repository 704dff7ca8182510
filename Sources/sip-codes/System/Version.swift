// SPDX-License-Identifier: Apache-2.0

/// The only place that defines the version.
enum Version {
    static let current = "0.1.0"
}
