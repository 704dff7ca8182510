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
