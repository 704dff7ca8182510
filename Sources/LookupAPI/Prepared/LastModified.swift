// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// When the answers last changed: the day of the release, the same on every instance of a version.
enum LastModified {
    /// 2026-11-21 00:00:00 UTC, in seconds since 1970. Moves with every change of data or shape.
    static let seconds = 1_795_219_200
    static let text = HTTPDate.format(seconds)

    /// Whether a client's If-Modified-Since shows that it has the present state: our own date sent back, or a later one.
    static func isCurrent(_ value: Span<UInt8>) -> Bool {
        guard let since = HTTPDate.parse(value) else { return false }
        return since >= seconds
    }
}
