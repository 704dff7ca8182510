// SPDX-License-Identifier: Apache-2.0

import CResources
import HTTPServer

/// When the answers last changed (Last-Modified, RFC 9110 §8.8.2).
struct LastModified: Sendable, Hashable {
    /// Seconds since 1970.
    let seconds: Int
    /// The value of the field.
    let text: String

    init(seconds: Int) {
        self.seconds = seconds
        text = HTTPDate.format(seconds)
    }

    /// The date of the build's sources (`SOURCE_DATE_EPOCH`), which is the same on every instance of a release.
    static let release = LastModified(seconds: cresources_source_date())
}
