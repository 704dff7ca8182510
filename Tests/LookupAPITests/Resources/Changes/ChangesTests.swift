// SPDX-License-Identifier: Apache-2.0

import Foundation
import SIPRegistry
import Testing

@testable import LookupAPI

@Suite(.overEveryTransport) struct ChangesTests {
    private let client = TestClient()

    @Test func listsEveryChangeNewestFirst() throws {
        let answer = client.get("/changes")
        let changes = try #require(answer.value?["changes"]?.array)
        let dates = changes.compactMap { $0["date"]?.string }
        #expect(answer.status == 200)
        #expect(changes.count == RegistryChange.all.count)
        #expect(dates == dates.sorted(by: >))
        #expect(Set(changes.compactMap { $0["id"]?.string }).count == changes.count)
    }

    @Test func saysWhatAChangeIsAbout() throws {
        let changes = try #require(client.get("/changes").value?["changes"]?.array)
        let change = try #require(changes.first { $0["id"]?.string == "2026-11-29-forbidden-auth-id" })
        #expect(change["kind"]?.string == "corrected")
        #expect(change["subjects"]?.array.map { $0["href"]?.string } == ["/codes/403"])
        #expect(change["subjects"]?.array.map { $0["label"]?.string } == ["403 Forbidden"])
    }

    @Test func everyAddressThatAChangeNamesIsThere() throws {
        let changes = try #require(client.get("/changes").value?["changes"]?.array)
        let addresses = changes.flatMap { $0["subjects"]?.array.compactMap { $0["href"]?.string } ?? [] }
        #expect(!addresses.isEmpty)
        for address in Set(addresses) { #expect(client.get(address).status == 200, "\(address)") }
    }

    @Test func thePageHasAFragmentForEachEntryOfTheFeed() {
        let page = client.get("/changes", ["Accept": "text/html"]).text
        for change in RegistryChange.all { #expect(page.contains("id=\"\(change.id)\""), "\(change.id)") }
        #expect(page.contains("<link rel=\"alternate\" type=\"application/atom+xml\""))
    }
}

@Suite struct ChangesFeedTests {
    private static let found: LookupService = {
        var configuration = APIConfiguration()
        configuration.publicURL = "https://sip.example.org"
        return LookupService(configuration: configuration)
    }()
    private let client = TestClient(service: Self.found)

    /// RFC 4287 §4.1.1 and §4.1.2: the required elements of a feed and of an entry.
    @Test func hasWhatAFeedMustHave_RFC4287_4_1() {
        let answer = client.get("/changes.atom")
        #expect(answer.status == 200)
        #expect(answer.fields["content-type"] == "application/atom+xml; charset=utf-8")
        let entries = answer.text.components(separatedBy: "<entry>").dropFirst()
        #expect(entries.count == RegistryChange.all.count)
        for part in entries + [answer.text] {
            for element in ["id", "title", "updated"] { #expect(part.contains("<\(element)>"), "\(element)") }
        }
        #expect(answer.text.contains("<author><name>sip-codes</name></author>"))
        #expect(answer.text.contains("<link rel=\"self\" type=\"application/atom+xml\" href=\"https://sip.example.org/changes.atom\"/>"))
    }

    @Test func namesEachEntryByAnIdentifierOfItsOwnThatDoesNotDependOnTheAddress_RFC9562_5_8() {
        let identifier = /<id>(urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12})</
        let identifiers = { (text: String) in text.matches(of: identifier).map { String($0.1) } }
        let there = identifiers(client.get("/changes.atom").text)
        #expect(there.count == RegistryChange.all.count + 1)
        #expect(Set(there).count == there.count)
        #expect(there == identifiers(TestClient().get("/changes.atom").text))
    }
}
