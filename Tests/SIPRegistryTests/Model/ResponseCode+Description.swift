// SPDX-License-Identifier: Apache-2.0

import SIPRegistry
import Testing

extension ResponseCode: CustomTestStringConvertible {
    /// A test that fails names the code, not the whole record.
    public var testDescription: String { "\(code) \(reasonPhrase)" }
}
