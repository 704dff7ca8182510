// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

struct ReferenceTests {
    @Test func linksToTheSectionOfAnRFC() {
        let reference = Reference.rfc(3261, "21.4.24")
        #expect(reference.citation == "RFC 3261 §21.4.24")
        #expect(reference.url == "https://www.rfc-editor.org/rfc/rfc3261.html#section-21.4.24")
    }

    @Test func linksToAWholeRFC() {
        #expect(Reference.rfc(3261).citation == "RFC 3261")
        #expect(Reference.rfc(3261).url == "https://www.rfc-editor.org/rfc/rfc3261.html")
    }

    @Test func citesAProgramsSourceWithoutALink() {
        let reference = Reference.document("Kamailio", "src/core/error.c")
        #expect(reference.citation == "Kamailio, src/core/error.c")
        #expect(reference.url == nil)
    }
}
