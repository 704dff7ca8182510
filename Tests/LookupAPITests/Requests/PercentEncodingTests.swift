// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI

struct PercentEncodingTests {
    private func decode(_ text: String, plusIsSpace: Bool = false) throws(PercentEncoding.Failure) -> String {
        try PercentEncoding.decode(Array(text.utf8).span, plusIsSpace: plusIsSpace)
    }

    @Test func decodesTripletsOnce_RFC3986_2_4() throws {
        #expect(try decode("%34%38%36") == "486")
        #expect(try decode("%2541") == "%41")
        #expect(try decode("%C3%a9") == "é")
    }

    @Test func readsPlusAsASpaceInAQueryAlone() throws {
        #expect(try decode("busy+here", plusIsSpace: true) == "busy here")
        #expect(try decode("busy+here") == "busy+here")
        #expect(try decode("%2B", plusIsSpace: true) == "+")
    }

    @Test(arguments: ["%", "%4", "%4g", "%g4", "abc%", "%%41"])
    func refusesABrokenTriplet(_ text: String) {
        #expect(throws: PercentEncoding.Failure.brokenTriplet) { try decode(text) }
    }

    @Test(arguments: ["%ff", "%c3", "%c0%80", "%c0%af", "%ed%a0%80", "%f5%80%80%80", "%00"])
    func refusesInvalidOrOverlongUTF8AndNUL(_ text: String) {
        #expect(throws: PercentEncoding.Failure.invalidText) { try decode(text) }
    }

    @Test func encodesAllButUnreservedCharacters() {
        #expect(PercentEncoding.encode("a-b_c.d~e") == "a-b_c.d~e")
        #expect(PercentEncoding.encode("SIP/2.0 486 é&<\r\n") == "SIP%2F2.0%20486%20%C3%A9%26%3C%0D%0A")
    }
}
