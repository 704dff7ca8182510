// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import LookupAPI

struct Base64Tests {
    @Test func readsWhatAnEncoderMakes() {
        for count in 0..<70 {
            let octets = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37) }
            #expect(Base64.decode(Data(octets).base64EncodedString().utf8) == octets)
        }
    }

    /// The last bits of "AB==" belong to no octet; an encoder sets them to zero.
    @Test(arguments: ["A", "AB", "ABC", "AA==AA==", "====", "A===", "AA=A", "AB-_", "AA ==", "AB==", "é==="])
    func takesNothingElse(_ text: String) { #expect(Base64.decode(text.utf8) == nil) }
}
