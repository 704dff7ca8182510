// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

@Suite struct SearchResultTests {
    private static let queries = ["busy here", "busyhere", "forbiden", "486", "rfc 5626", "no common codec", "Retry-After", "time out"]

    @Test func marksLieOnTheMatchedText() throws {
        let hit = try #require(standardIndex.search(SearchQuery("busy here")).hits.first)
        #expect(hit.highlights.first == SearchHit.Highlight(field: "phrase", ranges: [0..<4, 5..<9]))
        let misspelt = try #require(standardIndex.search(SearchQuery("forbiden")).hits.first)
        #expect(misspelt.highlights.first == SearchHit.Highlight(field: "phrase", ranges: [0..<9]))
    }

    @Test(arguments: queries)
    func marksStayWithinTheirField(query: String) {
        for hit in standardIndex.search(SearchQuery(query, limit: 1000)).hits {
            for highlight in hit.highlights {
                let length = (highlight.field == "phrase" ? hit.phrase : hit.meaning).utf8.count
                var end = 0
                for range in highlight.ranges {
                    #expect(range.lowerBound >= end)
                    #expect(!range.isEmpty)
                    #expect(range.upperBound <= length)
                    end = range.upperBound
                }
            }
        }
    }

    @Test(arguments: queries)
    func explanationAddsUpToTheScore(query: String) {
        for hit in standardIndex.search(SearchQuery(query, limit: 1000, explain: true)).hits {
            let sum = hit.explanation.reduce(0) { $0 + $1.value }
            #expect(abs(sum - hit.score) < 0.01, "\(query): \(hit.name)")
        }
    }

    @Test func explanationIsEmptyUnlessAskedFor() {
        #expect(standardIndex.search(SearchQuery("busy")).hits.allSatisfy { $0.explanation.isEmpty })
    }

    @Test func tellsTheMatchedFields() throws {
        #expect(standardIndex.search(SearchQuery("486")).hits.first?.matchedFields == ["number"])
        #expect(standardIndex.search(SearchQuery("rfc 5626")).hits.first?.matchedFields == ["rfc"])
        let hit = try #require(standardIndex.search(SearchQuery("busy here")).hits.first)
        #expect(hit.matchedFields.contains("phrase"))
    }

    @Test func scoresFall() {
        for query in Self.queries {
            let scores = standardIndex.search(SearchQuery(query, limit: 1000)).hits.map(\.score)
            #expect(zip(scores, scores.dropFirst()).allSatisfy { $0 >= $1 })
        }
    }

    @Test func tellsTheSentenceThatMatched() throws {
        let hit = try #require(standardIndex.search(SearchQuery("phone shows registered but nobody can call it")).hits.first)
        let sentence = try #require(hit.sentence)
        #expect(!sentence.text.isEmpty)
        #expect(SearchIndex.fieldNames.contains(sentence.field))
        // A number is not found in a sentence.
        #expect(standardIndex.search(SearchQuery("486")).hits.first?.sentence == nil)
    }

    @Test func aFewSharedWordsAreNoAnswer() {
        #expect(standardIndex.search(SearchQuery("how do I change the oil of my car")).hits.allSatisfy { $0.isWeak })
        #expect(standardIndex.search(SearchQuery("busy here")).hits.first?.isWeak == false)
    }

    @Test(arguments: [
        ("mod_sofia.c:437 Channel sofia/a hanging up, cause: NO_ROUTE_DESTINATION", "cause 3"),
        ("sofia_reg.c:500 gw1 Failed Registration with status Forbidden [403]", "code 403"),
        ("WARNING[486]: chan_sip.c:4105 retrans_pkt: Retransmission timeout reached", "code 408"),
        ("kamailio[603]: ERROR: tm [t_fwd.c:487]: 477 Unfortunately error on sending to next hop", "de-facto 477"),
        ("DisconnectCause 2F, DisconnectText no resource (47)", "cause 47"),
        ("PJSIP_EUNSUPTRANSPORT", "provider-code pjsip/pjsip-eunsuptransport"),
    ])
    func aLineOfALogLeadsToItsCode(line: String, expected: String) {
        #expect(first(line) == expected)
    }

    @Test func aWholeResponseIsAQueryAndSeveralAreATrace() {
        let response = "SIP/2.0 486 Busy Here\r\nVia: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK1\r\nCSeq: 1 INVITE\r\nContent-Length: 0\r\n\r\n"
        #expect(first(response) == "code 486")
        #expect(!SearchQuery.isTrace(response))
        #expect(SearchQuery.isTrace("INVITE sip:bob@example.net SIP/2.0\r\nTo: b\r\n\r\n" + response))
        #expect(SearchQuery.isTrace(String(repeating: "busy ", count: 500)))
    }
}
