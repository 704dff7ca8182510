// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import LookupAPI

/// A hundred questions, written from the texts of the RFCs: the tool that an assistant would use must name the code and the section about
/// it.
struct RightAnswersTests {
    struct Question: Sendable {
        let text: String
        let tool: String
        let arguments: [String: JSON]
        /// Codes and names that the answer must contain.
        let holds: [String]
        /// The citation, such as "RFC 3261 §21.4.24".
        let section: String
    }

    static let questions: [Question] = {
        let url = Bundle.module.url(forResource: "Fixtures/questions", withExtension: "tsv")
        let text = url.flatMap { try? String(contentsOf: $0, encoding: .utf8) } ?? ""
        return text.split(separator: "\n").dropFirst().compactMap { line in
            let cells = line.split(separator: "\t").map(String.init)
            guard cells.count == 5, let arguments = try? JSON(Array(cells[2].utf8)) else { return nil }
            return Question(
                text: cells[0], tool: cells[1], arguments: arguments.object, holds: cells[3].split(separator: "|").map(String.init),
                section: cells[4])
        }
    }()

    @Test func ninetyFiveOfAHundredHaveTheCodeAndTheSection() {
        #expect(Self.questions.count == 100)
        let client = MCPClient()
        let wrong = Self.questions.filter { question in
            let text = client.call(question.tool, question.arguments).text
            return !(question.holds + [question.section]).allSatisfy { Self.holds(text, $0) }
        }
        for question in wrong { print("wrong: \(question.text)") }
        #expect(wrong.count <= 5, "\(wrong.map(\.text))")
    }

    /// Questions without a code: the first result must be the right one.
    @Test func theFirstResultOfNineInTenSearchesIsTheCode() {
        let client = MCPClient()
        let searches = Self.questions.filter { $0.tool == "search" }
        let right = searches.filter { question in
            let first = client.call("search", question.arguments).value?["results"]?.array.first
            return first?["code"]?.word == question.holds.first
        }
        #expect(Double(right.count) >= 0.9 * Double(searches.count), "\(right.count) of \(searches.count)")
    }

    /// Whether the text has these words, not only as a part of longer ones: "§8.2" is not in "§8.2.1", nor 48 in 486.
    private static func holds(_ text: String, _ words: String) -> Bool {
        text.ranges(of: words).contains { range in
            let before = text[..<range.lowerBound].last
            let after = text[range.upperBound...]
            let isEnd = after.first.map { !$0.isLetter && !$0.isNumber } ?? true
            let goesOn = after.first == "." && after.dropFirst().first?.isNumber == true
            return isEnd && !goesOn && before.map { !$0.isLetter && !$0.isNumber } ?? true
        }
    }
}
