// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI

struct ReferencesTests {
    private let section = "https://www.rfc-editor.org/rfc/rfc3261.html#section-21.4.24"

    @Test func anAddressStandsOnceAtTheEnd() {
        let cited: JSONValue = ["citation": "RFC 3261 §21.4.24", "url": .string(section)]
        let gathered = References.gathered(["code": 486, "source": cited, "sources": [cited, ["citation": "ITU-T Q.850"]]])
        #expect(
            gathered == [
                "code": 486, "source": ["citation": "RFC 3261 §21.4.24"],
                "sources": [["citation": "RFC 3261 §21.4.24"], ["citation": "ITU-T Q.850"]],
                "references": ["RFC 3261 §21.4.24": .string(section)],
            ])
    }

    @Test func whatIsNoRFCKeepsItsAddress() {
        let document: JSONValue = ["source": ["citation": "Twilio", "url": "https://www.twilio.com/docs/api/errors/32011"]]
        #expect(References.gathered(document) == document)
    }

    @Test func everyRecordHasEachAddressOnce() throws {
        for target in ["/codes/486?view=full", "/causes/17", "/warnings", "/flows/busy", "/symptoms/one-way-audio"] {
            let text = TestClient().get(target).text
            let addresses = text.matches(of: #/: "(https://www\.rfc-editor\.org/[^"]+)"/#).map { String($0.1) }
            #expect(!addresses.isEmpty || target == "/warnings", "\(target)")
            #expect(Set(addresses).count == addresses.count, "\(target)")
        }
    }
}
