// SPDX-License-Identifier: Apache-2.0

import SIPRegistry
import Testing

extension ResponseCode: CustomTestStringConvertible {
    /// A failing test shows the code instead of the whole record.
    public var testDescription: String { "\(code) \(reasonPhrase)" }
}
