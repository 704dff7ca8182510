// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

struct LookupTests {
    @Test func printsAPageOfAtMost80Columns() throws {
        let outcome = try SIPCodesProcess.run(["lookup", "486"])
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("486 Busy Here"))
        for line in outcome.output.split(separator: "\n") where !line.contains("https://") && !line.contains("branch=") {
            #expect(line.count <= 80, "\(line)")
        }
    }

    @Test func printsTheRecordAsJSON() throws {
        let outcome = try SIPCodesProcess.run(["lookup", "425", "--json"])
        let record = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect(record["code"] as? Int == 425)
        #expect(record["reason_phrase"] as? String == "Bad Alert Message")
    }

    @Test func saysWhatIsWrongWithACodeThatIsNone() throws {
        let outcome = try SIPCodesProcess.run(["lookup", "0999"])
        #expect(outcome.status == 1)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains("'0999': 999 is outside the range of status codes, 100 to 699."))
    }

    @Test func saysWhatAnUnknownCodeIsTreatedAs() throws {
        let outcome = try SIPCodesProcess.run(["lookup", "499"])
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("it is treated as 400"))
    }

    @Test func printsWhatTheServiceWouldSayOfACodeThatIsNotKnown() throws {
        let outcome = try SIPCodesProcess.run(["lookup", "499", "--json"])
        #expect(outcome.status == 1)
        let problem = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect(problem["type"] as? String == "/problems/code-not-registered")
        #expect(problem["instance"] as? String == "/codes/499")
    }

    @Test(arguments: [["486"], ["busy", "here"], ["Busy Here"], ["lookup", "busy-here"]])
    func theCommandCanBeLeftOut(_ words: [String]) throws {
        let outcome = try SIPCodesProcess.run(words)
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("486 Busy Here"))
        #expect(outcome.output.contains("sip-codes 486 --view full"))
        #expect(!outcome.output.contains("/codes/486?view"))
        #expect(!outcome.output.contains("\u{1B}"))
    }

    @Test func takesSeveralThingsAndSaysWhichOfThemIsUnknown() throws {
        let outcome = try SIPCodesProcess.run(["486", "999", "q850:17", "warning:370", "--view", "brief"])
        #expect(outcome.status == 1)
        for word in ["486 Busy Here", "User busy", "Warning 370"] { #expect(outcome.output.contains(word), "\(word)") }
        #expect(outcome.errors.contains("'999': "))
    }

    @Test(arguments: [["486,487"], ["486/487"], ["486 487"], ["486", "487"], ["486|487"]])
    func takesSeveralNumbersHoweverTheyAreSeparated(_ words: [String]) throws {
        let outcome = try SIPCodesProcess.run(words + ["--format", "csv", "--fields", "code"])
        #expect(outcome.status == 0)
        #expect(outcome.output == "code\r\n486\r\n487\r\n")
    }

    @Test(arguments: [["486", "zzzz"], ["486 zzzz"], ["SIP/2.0", "486", "zzzz"]])
    func aWordThatIsNotKnownIsNamed(_ words: [String]) throws {
        let outcome = try SIPCodesProcess.run(words)
        #expect(outcome.status == 1)
        #expect(outcome.output.hasPrefix("486 Busy Here"))
        #expect(outcome.errors.contains("'zzzz'"))
    }

    @Test(arguments: [["486", "Busy", "Here"], ["SIP/2.0 486 Busy Here"], ["486", "busy"]])
    func wordsOfTheRecordItselfAreNot(_ words: [String]) throws {
        let outcome = try SIPCodesProcess.run(words)
        #expect(outcome.status == 0)
        #expect(outcome.errors.isEmpty)
    }

    @Test(arguments: [["--fields", "code"], ["--fields", "zzz"], ["--view", "zzz"], ["--view", "brief"]])
    func anOptionIsNotIgnoredWhereWordsAreSearchedFor(_ options: [String]) throws {
        let outcome = try SIPCodesProcess.run(["why", "do", "calls", "drop"] + options)
        #expect(outcome.status == 64)
        #expect(outcome.output.isEmpty)
    }

    @Test func theShapeOfJSONDoesNotDependOnWhatIsKnown() throws {
        for words in [["486", "487"], ["486", "299"], ["298", "299"]] {
            let outcome = try SIPCodesProcess.run(words + ["--json"])
            let answer = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
            #expect(answer["results"] is [Any], "\(words)")
            #expect((answer["unknown"] as? [String] ?? []).count == 2 - (answer["count"] as? Int ?? 0))
        }
    }

    @Test func aRecordWithoutTheChosenMembersIsRefused() throws {
        let outcome = try SIPCodesProcess.run(["q850:17", "--fields", "code"])
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("it has cause, name"))
    }

    @Test(arguments: [("17", "q850:17"), ("370", "warning:370")])
    func aNumberOfAnotherKindLeadsToIt(_ word: String, _ hint: String) throws {
        let outcome = try SIPCodesProcess.run([word])
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("write \(hint)."))
        #expect(try SIPCodesProcess.run([hint]).status == 0)
    }

    @Test func anEmptyTraceIsSpokenOfAsInput() throws {
        let outcome = try SIPCodesProcess.run(["explain", "/dev/null"])
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("the input is empty"))
    }

    @Test func wordsThatNameNothingAreSearchedFor() throws {
        #expect(try SIPCodesProcess.run(["one", "way", "audio"]).output.lowercased().contains("audio"))
        #expect(try SIPCodesProcess.run(["qqqqxxxx"]).status == 1)
    }

    @Test func printsTheMembersThatAreChosen() throws {
        let outcome = try SIPCodesProcess.run(["486", "q850:17", "--fields", "code,cause,meaning", "--format", "csv"])
        #expect(outcome.output.hasPrefix("code,cause,meaning\r\n486,,"))
        let wrong = try SIPCodesProcess.run(["486", "--fields", "code", "--format", "text"])
        #expect(wrong.status == 64)
        #expect(wrong.errors.contains("add --format"))
        #expect(try SIPCodesProcess.run(["486", "--view", "huge"]).status == 64)
    }
}
