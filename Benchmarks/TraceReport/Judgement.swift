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
        var messages = 0
        var bytes = 0
        var first = 0
        var amongThree = 0
        var wronglyBlamed = 0

        /// The targets: the first finding is right in 60 %, one of the first three in 85 %, and a wrong party is blamed in 5 % at most.
        var meetsTargets: Bool {
            cases > 0 && first * 10 >= cases * 6 && amongThree * 20 >= cases * 17 && wronglyBlamed * 20 <= cases
        }
    }

    /// Writes the report as Markdown to a file; returns false when a part misses the targets.
    static func report(directory: String, to file: String) throws -> Bool {
        let folder = URL(fileURLWithPath: directory)
        let table = String(decoding: try Data(contentsOf: folder.appendingPathComponent("expected.csv")), as: UTF8.self)
        var scores: [String: Score] = [:]
        var misses: [String] = []
        for line in table.split(separator: "\n").dropFirst() {
            guard let known = Case(line) else { throw CocoaError(.fileReadCorruptFile) }
            let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(known.file)))
            let explanation = try Explanation(of: bytes)
            let findings = explanation.findings
            let places = findings.prefix(3).map { known.ids.contains($0.id) }
            let fault = findings.first?.fault.rawValue ?? ""
            let isBlamed = !(known.faults + ["nobody", "unknown"]).contains(fault)
            var score = scores[known.part] ?? Score()
            score.cases += 1
            score.messages += explanation.trace.messages.count
            score.bytes += bytes.count
            if places.first == true { score.first += 1 }
            if places.contains(true) { score.amongThree += 1 }
            if isBlamed { score.wronglyBlamed += 1 }
            scores[known.part] = score
            if places.first != true || isBlamed {
                let found = findings.prefix(3).map { "`\($0.id)` (\($0.fault.rawValue))" }.joined(separator: ", ")
                misses.append(
                    "- `\(known.file)`: expected \(known.ids.map { "`\($0)`" }.joined(separator: " or ")), found \(found)")
            }
        }
        let report = markdown(scores.sorted { $0.key < $1.key }, misses)
        try Data(report.utf8).write(to: URL(fileURLWithPath: file))
        Swift.print(report, terminator: "")
        return !scores.isEmpty && scores.values.allSatisfy(\.meetsTargets)
    }

    private static func markdown(_ scores: [(key: String, value: Score)], _ misses: [String]) -> String {
        let rows = scores.map { part, score in
            let cells = [
                part, "\(score.cases)", "\(score.messages)", "\((score.bytes + 500) / 1000) kB", percent(score.first, score),
                percent(score.amongThree, score), percent(score.wronglyBlamed, score),
            ]
            return "| \(cells.joined(separator: " | ")) |"
        }
        let date = Date().formatted(.iso8601.year().month().day())
        return """
            # How often the explanation is right

            For contributors and for everyone who relies on `/explain`. `make explain-report` made this page on \(date); it fails where a
            target is missed. Each trace in `Tests/SIPTraceTests/Fixtures/Explain` is of a trouble whose cause became known; `expected.csv`
            there has the causes. The rules were written with the traces of the part "tuned"; those of the part "held-back" were held
            back from that.

            | part | traces | messages | size | true cause first | among three | wrong blame |
            |---|---|---|---|---|---|---|
            \(rows.joined(separator: "\n"))
            | target | | | | 60 % | 85 % | at most 5 % |

            Wrong blame means that the first finding names a side that had no part in the cause. A finding that names nobody, or says that the
            side is unknown, blames nobody.

            \(misses.isEmpty ? "The true cause is first in all of them." : "Where the true cause is not first:\n\n" + misses.joined(separator: "\n"))

            """
    }

    private static func percent(_ count: Int, _ score: Score) -> String {
        "\(Int((Double(count) * 100 / Double(max(1, score.cases))).rounded())) %"
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
