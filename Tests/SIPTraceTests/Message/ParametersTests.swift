// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

@Suite struct ParametersTests {
    @Test func separatesOutsideQuotesAndBrackets() {
        let parts = splitOutsideQuotes("\"a, \\\"b\" <sip:c,d@e>, f,,"[...], at: UInt8(ascii: ","), most: 63, keepsEmpty: true)
        #expect(parts.map(\.trimmedBlanks) == ["\"a, \\\"b\" <sip:c,d@e>", "f", "", ""])
    }

    /// What is left of a long list is not taken for one value.
    @Test func ofALongListTheBeginningIsRead() throws {
        let contacts = (0..<100).map { "<sip:7001@192.0.2.14:\(5000 + $0)>" }.joined(separator: ",")
        #expect(try Malformed.complaint(about: "Contact: \(contacts)") == nil)
    }
}
