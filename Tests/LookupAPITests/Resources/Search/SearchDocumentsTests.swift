// SPDX-License-Identifier: Apache-2.0

import SIPRegistry
import Testing

@testable import LookupAPI

struct SearchDocumentsTests {
    private static let index = SearchIndex(.standard)
    private static let documents = SearchDocuments(index, in: .standard)

    private static let texts = [
        "busy", "486", "4xx", "no answer", "SIP/2.0 503 Service Unavailable", "rfc 3261", "q.850 17", "warning 370", "e", "call",
        "timed out while ringing", "forbiden", "say \"hi\" \\ tab\t", "caf\u{e9} \u{1F600}", "zzzzqqqq", "bsy here", "NO_ANSWER",
    ]

    @Test(arguments: texts, [(20, 0), (100, 0), (1, 0), (0, 0), (3, 2), (5, 10_000)])
    func givesTheBytesThatTheWriterWouldGive(_ text: String, _ page: (limit: Int, offset: Int)) {
        var query = SearchQuery(text)
        query.limit = page.limit
        query.offset = page.offset
        let expected = rendered(query, Self.index, .standard)
        let joined = Self.documents.document(Self.index.page(query), for: query)
        #expect(String(decoding: joined, as: UTF8.self) == String(decoding: expected, as: UTF8.self))
    }

    /// Every record with everything that it can have: the longest possible answer.
    @Test func everyRecordFits() {
        var query = SearchQuery((Self.texts + ["invite register network server user request"]).joined(separator: " "))
        query.limit = 1000
        let page = Self.index.page(query)
        #expect(page.total > 100)
        #expect(Self.documents.document(page, for: query) == rendered(query, Self.index, .standard))
    }

    @Test func whatAnOperatorAddsIsThereToo() {
        let remark = OperatorRemark(
            notes: ["Ask \"the desk\" first."], runbook: "https://example.com/486", severity: .overload, owner: "Voice")
        let overlay = Overlay(
            source: "Example", remarks: [486: remark], privateCodes: [PrivateCode(599, "Sky Fell", meaning: "It did.", remark: remark)])
        let registry = Registry.standard.adding(overlay)
        let index = SearchIndex(registry)
        let documents = SearchDocuments(index, in: registry)
        for text in ["486", "599", "sky fell", "ask the desk", "busy", "5xx"] {
            let query = SearchQuery(text)
            #expect(documents.document(index.page(query), for: query) == rendered(query, index, registry), "\(text)")
        }
    }

    private func rendered(_ query: SearchQuery, _ index: SearchIndex, _ registry: Registry) -> [UInt8] {
        index.search(query).answer(for: query, in: registry).body(in: .json)
    }
}
