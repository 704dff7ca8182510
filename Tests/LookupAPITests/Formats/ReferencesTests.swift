// SPDX-License-Identifier: Apache-2.0

import SIPRegistry
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

    @Test func ofTwoAddressesOfOneCitationTheSecondStays() {
        let (one, other) = ("https://example.com/1", "https://example.com/2")
        let document: JSONValue = [
            "source": ["citation": "Twilio", "url": .string(one)], "sources": [["citation": "Twilio", "url": .string(other)]],
        ]
        #expect(
            References.gathered(document) == [
                "source": ["citation": "Twilio"], "sources": [["citation": "Twilio", "url": .string(other)]],
                "references": ["Twilio": .string(one)],
            ])
    }

    /// Also those of vendors, and where only some members were asked for.
    @Test func everyAnswerHasEachAddressOnce() throws {
        let records = Registry.standard.codes.flatMap { ["/codes/\($0.code)", "/codes/\($0.code)?view=full"] }
        let others = [
            "/codes/486?fields=definition,q850,next", "/codes?view=full", "/codes?fields=definition,q850", "/codes/477", "/causes/17",
            "/causes?fields=to_sip", "/flows/busy", "/symptoms/one-way-audio", "/headers", "/provider-codes/twilio/32011",
        ]
        for target in records + others {
            let answer = TestClient().get(target)
            #expect(answer.status == 200, "\(target)")
            let addresses = answer.text.matches(of: #/: "(https?://[^"]+)",?\n/#).map { String($0.1) }
            #expect(!addresses.isEmpty, "\(target)")
            #expect(answer.value?["references"]?.object.isEmpty == false, "\(target)")
            // One address may have several citations.
            let inPlace = addresses.count - (answer.value?["references"]?.object.count ?? 0)
            #expect(inPlace == 0, "\(target)")
        }
    }
}
