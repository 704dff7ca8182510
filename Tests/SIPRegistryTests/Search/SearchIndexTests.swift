// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

@Suite struct SearchIndexTests {
    @Test(arguments: [
        ("486", "code 486"), ("477", "de-facto 477"), ("17", "cause 17"), ("370", "warning 370"), ("102", "cause 102"),
        ("404 vs 604", "code 404"),
    ])
    func exactNumberIsFirst(query: String, expected: String) {
        #expect(first(query) == expected)
    }

    @Test(arguments: [("rfc 3261 21.4.24", "code 486"), ("RFC8688 section 3.1", "code 608"), ("rfc 3903 sec 11.2.1", "code 412")])
    func theSectionThatDefinesACodeFindsIt(query: String, expected: String) {
        #expect(first(query) == expected)
    }

    @Test func everyOwnNumberIsFirst() {
        for code in Registry.standard.codes { #expect(first("\(code.code)") == "code \(code.code)") }
    }

    @Test func everyOwnPhraseIsFirstAmongItsOwners() {
        for code in Registry.standard.codes {
            let hits = standardIndex.search(SearchQuery(code.wirePhrase.uppercased(), limit: 2)).hits
            // 406 and 606 have the same phrase.
            #expect(hits.contains { $0.kind == .code && $0.number == code.code }, "\(code.code)")
            let firstCode = hits.first.flatMap { Registry.standard.code($0.number) }
            #expect(firstCode?.wirePhrase == code.wirePhrase, "\(code.code)")
        }
    }

    @Test(arguments: ["busy", "busy here", "BUSY", "Busy-Here", "BUSY_HERE", "busyhere", "line engaged"])
    func writingDoesNotMatter(query: String) {
        #expect(first(query) == "code 486")
    }

    @Test func classListsItsCodesInOrder() {
        let expected = Registry.standard.codes(in: .requestFailure).map { "code \($0.code)" }
        for query in ["4xx", "4", "4XX", "4**", "4xx errors"] {
            #expect(Array(names(query, limit: 100).prefix(expected.count)) == expected, "\(query)")
        }
    }

    @Test func decadeListsItsCodesInOrder() {
        let expected = (480...489).filter { Registry.standard.code($0) != nil }.map { "code \($0)" }
        #expect(names("48") == expected)
        #expect(names("48x") == expected)
    }

    @Test(arguments: [
        ("caller hung up while ringing", "code 487"), ("no common codec", "code 488"), ("wrong password", "code 401"),
        ("user not registered", "code 480"), ("robocall blocked", "code 608"), ("too many hops", "code 483"),
        ("session timer too small", "code 422"),
    ])
    func situationsAreFound(query: String, expected: String) {
        #expect(first(query) == expected)
    }

    @Test(arguments: [
        ("Min-SE", "code 422"), ("retry-after", "code 503"), ("rfc 5626", "code 430"), ("rfc3262", "code 183"), ("PUBLISH", "code 412"),
    ])
    func headersDocumentsAndMethodsAreFound(query: String, expected: String) {
        #expect(first(query) == expected)
    }

    @Test(arguments: [
        ("Temporarily not available", "code 480"), ("Call Leg Does Not Exist", "code 481"), ("Gateway Time-out", "code 504"),
        ("Network Blocked", "code 603"), ("SIP version not supported", "code 505"), ("NO_ANSWER", "cause 19"), ("USER_BUSY", "cause 17"),
    ])
    func phrasesOfOtherTimesAndProductsAreFound(query: String, expected: String) {
        #expect(first(query) == expected)
    }

    @Test(arguments: [
        ("forbiden", "code 403"), ("tempoarily unavailable", "code 480"), ("bussy here", "code 486"), ("unathorized", "code 401"),
        ("unauthorised", "code 401"), ("canceled call", "code 487"), ("cancelled call", "code 487"),
    ])
    func mistakesAndSpellingsAreForgiven(query: String, expected: String) {
        #expect(first(query) == expected)
    }

    @Test func lastWordMayBeHalfTyped() {
        #expect(first("temporarily unav") == "code 480")
        #expect(first("loop det") == "code 482")
    }

    @Test func registeredComesBeforeDeFactoAtEqualMerit() {
        // sipsorcery uses the phrase of 380 for 304.
        #expect(names("Alternative Service", limit: 2) == ["code 380", "de-facto 304"])
    }

    @Test func sameQuerySameAnswer() {
        let again = SearchIndex(Registry.standard)
        for text in ["busy", "call", "no answer from server", "4xx", "rfc 3261", "forbiden"] {
            let query = SearchQuery(text, limit: 100, explain: true)
            #expect(standardIndex.search(query) == again.search(query))
        }
    }

    @Test(arguments: ["", "   ", "\t\n", "%%%%", "xyzzy", "Foo-Bar", "rfc 9999", "cause 999", "q.850 200", "the"])
    func nothingIsFoundForNothing(query: String) {
        let result = standardIndex.search(SearchQuery(query))
        #expect(result.hits.isEmpty)
        #expect(result.total == 0)
    }

    @Test func suggestsWhatIsNear() {
        #expect(standardIndex.search(SearchQuery("499")).didYouMean == "4xx")
        #expect(standardIndex.search(SearchQuery("blorptastic")).didYouMean == nil)
        // Too different as words, but similar enough as a whole.
        let result = standardIndex.search(SearchQuery("proxauthrequird"))
        #expect(result.hits.isEmpty)
        #expect(result.didYouMean == "Proxy Authentication Required")
        #expect(standardIndex.search(SearchQuery("busy")).didYouMean == nil)
    }
}
