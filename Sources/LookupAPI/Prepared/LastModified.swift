// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// When the answers last changed.
struct LastModified: Sendable, Hashable {
    /// Since 1970.
    let seconds: Int
    /// As the field has it.
    let text: String

    init(seconds: Int) {
        self.seconds = seconds
        text = HTTPDate.format(seconds)
    }

    /// The day of the release, 2026-11-26 00:00:00 UTC, the same on every instance of a version. Moves with every change of
    /// data or shape.
    static let release = LastModified(seconds: 1_795_651_200)
}
