// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import SIPRegistry

/// Evaluates the search with a set of queries. The vocabulary and the weights were tuned with the part "tune"; the misses in "hold" led to
/// one recognised notation (sections of RFCs). "fresh" was written last, by an author who knew neither part, and led to no change.
@Suite struct SearchQualityTests {
    struct Entry {
        let query: String
        let set: String
        let half: String
        /// "code 486", or "class 4" for any code of the class. Empty when nothing should be found.
        let answers: [String]

        /// The rank of the first right hit, from 1.
        func rank() -> Int? {
            let hits = standardIndex.search(SearchQuery(query, limit: 50)).hits
            // For a query without a right answer, there must be no hits, or only weak ones.
            if answers.isEmpty { return hits.allSatisfy(\.isWeak) ? 1 : nil }
            return hits.firstIndex { hit in
                answers.contains(hit.name) || (hit.kind == .code && answers.contains("class \(hit.number / 100)"))
                    || answers.contains { $0.hasSuffix("*") && hit.name.hasPrefix($0.dropLast()) }
            }.map { $0 + 1 }
        }
    }

    static func entries(_ file: String = "search-queries") throws -> [Entry] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: folder.appendingPathComponent("Fixtures/\(file).csv"), encoding: .utf8)
        return text.split(whereSeparator: \.isNewline).dropFirst().map { line in
            let fields = fields(of: line)
            let answers = fields[3].split(separator: "|").map { answer -> String in
                String(answer).replacing("defacto:", with: "de-facto ").replacing("provider:", with: "provider-code ")
                    .replacing("class:", with: "class ").replacing("xx", with: "").replacing(":", with: " ")
            }
            return Entry(query: fields[0], set: fields[1], half: fields[2], answers: answers)
        }
    }

    /// The fields of a CSV line; quoted fields may contain commas and doubled quotes (RFC 4180).
    static func fields(of line: Substring) -> [String] {
        var fields = [""]
        var isQuoted = false
        var previous: Character?
        for character in line {
            if character == "\"" {
                if !isQuoted, previous == "\"" { fields[fields.count - 1].append("\"") }
                isQuoted.toggle()
            } else if character == ",", !isQuoted {
                fields.append("")
            } else {
                fields[fields.count - 1].append(character)
            }
            previous = character
        }
        return fields + Array(repeating: "", count: max(4 - fields.count, 0))
    }

    /// - Parameter half: nil for the whole set.
    static func success(at depth: Int, half: String? = nil) throws -> Double {
        let ranks = try entries().filter { half == nil || $0.half == half }.map { $0.rank() }
        return Double(ranks.count { ($0 ?? .max) <= depth }) / Double(max(ranks.count, 1))
    }

    @Test func theWholeSetMeetsTheTargets() throws {
        #expect(try Self.success(at: 1) >= 0.92)
        #expect(try Self.success(at: 3) >= 0.98)
    }

    @Test(arguments: ["tune", "hold"])
    func firstHitIsRight(half: String) throws {
        #expect(try Self.success(at: 1, half: half) >= 0.92)
    }

    /// 0.911 and 0.960 when they were written, including queries without a right answer. A lower bound, not the target.
    @Test func queriesOfAnotherHandDoNotGetWorse() throws {
        #expect(try Self.success(at: 1, half: "fresh") >= 0.90)
        #expect(try Self.success(at: 3, half: "fresh") >= 0.95)
    }

    /// Texts of people in public trackers and forums, reworded. The rules were made with the part "rules"; this is the other part.
    @Test(arguments: [
        ("words", 0.93, 0.97), ("number", 0.97, 0.97), ("log", 0.95, 0.95), ("adversarial", 0.95, 0.95), ("provider", 0.95, 0.95),
        ("none", 0.90, 0.90),
    ])
    func whatPeopleWroteIsUnderstood(set: String, first: Double, firstThree: Double) throws {
        let ranks = try Self.entries("search-cases").filter { $0.set == set && $0.half == "unseen" }.map { $0.rank() ?? .max }
        #expect(ranks.count >= 20)
        #expect(Double(ranks.count { $0 == 1 }) / Double(ranks.count) >= first)
        #expect(Double(ranks.count { $0 <= 3 }) / Double(ranks.count) >= firstThree)
    }

    /// The part that was written when the tuning was done, by somebody who did not know the vocabulary. Below the targets, so this is a
    /// floor: `make search-report` prints the figures.
    @Test(arguments: [("words", 0.78, 0.87), ("number", 0.97, 0.97), ("log", 0.77, 0.82), ("none", 0.52, 0.52)])
    func whatOthersWroteLaterDoesNotGetWorse(set: String, first: Double, firstThree: Double) throws {
        let ranks = try Self.entries("search-cases").filter { $0.set == set && $0.half == "late" }.map { $0.rank() ?? .max }
        #expect(ranks.count >= 20)
        #expect(Double(ranks.count { $0 == 1 }) / Double(ranks.count) >= first)
        #expect(Double(ranks.count { $0 <= 3 }) / Double(ranks.count) >= firstThree)
    }

    @Test(arguments: ["tune", "hold"])
    func rightHitIsAmongTheFirstThree(half: String) throws {
        #expect(try Self.success(at: 3, half: half) >= 0.98)
    }
}
