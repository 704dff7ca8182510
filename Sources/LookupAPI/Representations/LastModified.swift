// SPDX-License-Identifier: Apache-2.0

import CResources
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

    /// The date of the build's sources, the same on every instance of a release (`SOURCE_DATE_EPOCH`).
    static let release = LastModified(seconds: cresources_source_date())
}
