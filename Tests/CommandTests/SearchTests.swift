// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

struct SearchTests {
    @Test func findsSeveralWordsWithoutQuotes() throws {
        let outcome = try SIPCodesProcess.run(["search", "busy", "here"])
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("486  Busy Here"))
    }

    @Test func printsTheAPIsAnswerAsJSON() throws {
        let outcome = try SIPCodesProcess.run(["search", "--json", "--limit", "1", "486"])
        let answer = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        let results = try #require(answer["results"] as? [[String: Any]])
        #expect(results.count == 1)
        #expect(results.first?["code"] as? Int == 486)
    }

    @Test func exitsWithOneWhenNothingIsFound() throws {
        let outcome = try SIPCodesProcess.run(["search", "qqqqxxxx"])
        #expect(outcome.status == 1)
        #expect(outcome.output.hasPrefix("Nothing found."))
    }

    @Test func refusesALimitOutOfRange() throws {
        let outcome = try SIPCodesProcess.run(["search", "busy", "--limit", "0"])
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("use a number from 1 to 100"))
    }

    @Test func aMistypedCommandIsTakenForTheOneThatWasMeant() throws {
        let outcome = try SIPCodesProcess.run(["serch", "busy", "here"])
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("486  Busy Here"))
        #expect(outcome.errors == "sip-codes: 'serch' is not a command; using 'search'\n")
    }
}

extension SearchTests {
    /// 403, 428 and 505 have the words too, scattered; so has 425 those of "not found".
    @Test(arguments: [(["request", "terminated"], "487", ["403", "428", "505"]), (["not", "found"], "404", ["425"])])
    func besideAnExactPhraseNothingScatteredIsListed(_ words: [String], _ first: String, _ others: [String]) throws {
        let output = try SIPCodesProcess.run(["search"] + words).output
        #expect(output.hasPrefix(first))
        let keys = Set(output.split(separator: "\n").filter { !$0.hasPrefix(" ") }.map { String($0.prefix(3)) })
        #expect(keys.isDisjoint(with: others), "\(keys)")
    }
}
