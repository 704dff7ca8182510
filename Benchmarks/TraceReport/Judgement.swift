// SPDX-License-Identifier: Apache-2.0

import Foundation
import SIPTrace

/// How often the explanation names the true cause, for traces whose cause is known: separately for those that the rules were written with
/// and those that were held back.
enum Judgement {
    /// One line of `expected.csv`.
    struct Case {
        let file: String
        let part: String
        /// The ids of findings that name the true cause.
        let ids: [String]
        /// The faults that are right for the true cause; nobody and unknown are always accepted.
        let faults: [String]
    }

    struct Score {
        var cases = 0
        var first = 0
        var amongThree = 0
        var wronglyBlamed = 0

        /// The targets: the first finding is right in 60 %, one of the first three in 85 %, and a wrong party is blamed in 5 % at most.
        var meetsTargets: Bool {
            cases > 0 && first * 10 >= cases * 6 && amongThree * 20 >= cases * 17 && wronglyBlamed * 20 <= cases
        }
    }

    /// Prints the scores; returns false when a part misses the targets.
    static func print(directory: String) throws -> Bool {
        let folder = URL(fileURLWithPath: directory)
        let table = String(decoding: try Data(contentsOf: folder.appendingPathComponent("expected.csv")), as: UTF8.self)
        var scores: [String: Score] = [:]
        for line in table.split(separator: "\n").dropFirst() {
            guard let known = Case(line) else { throw CocoaError(.fileReadCorruptFile) }
            let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(known.file)))
            let findings = try Explanation(of: bytes).findings
            let places = findings.prefix(3).map { known.ids.contains($0.id) }
            let fault = findings.first?.fault.rawValue ?? ""
            let isBlamed = !(known.faults + ["nobody", "unknown"]).contains(fault)
            var score = scores[known.part] ?? Score()
            score.cases += 1
            if places.first == true { score.first += 1 }
            if places.contains(true) { score.amongThree += 1 }
            if isBlamed { score.wronglyBlamed += 1 }
            scores[known.part] = score
            if places.first != true || isBlamed {
                let found = findings.prefix(3).map { "\($0.id) (\($0.fault.rawValue))" }.joined(separator: ", ")
                Swift.print("\(known.file): expected \(known.ids.joined(separator: " or ")); found \(found)")
            }
        }
        Swift.print("part        cases  first  among three  wrong blame")
        for (part, score) in scores.sorted(by: { $0.key < $1.key }) {
            let columns = [percent(score.first, score), percent(score.amongThree, score), percent(score.wronglyBlamed, score)]
            Swift.print(
                "\(part.padding(toLength: 10, withPad: " ", startingAt: 0))  \(score.cases)     \(columns.joined(separator: "   "))")
        }
        return !scores.isEmpty && scores.values.allSatisfy(\.meetsTargets)
    }

    private static func percent(_ count: Int, _ score: Score) -> String {
        let share = Double(count) / Double(max(1, score.cases))
        return "\((share * 100).rounded() / 100)"
    }
}

extension Judgement.Case {
    init?(_ line: Substring) {
        let columns = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard columns.count == 4 else { return nil }
        file = columns[0]
        part = columns[1]
        ids = columns[2].split(separator: "|").map(String.init)
        faults = columns[3].split(separator: "|").map(String.init)
    }
}
