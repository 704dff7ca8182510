// SPDX-License-Identifier: Apache-2.0

import Foundation
import SIPRegistry

/// The report's tables, as plain text.
enum Report {
    /// success@1, success@3 and the mean reciprocal rank of each method, by part of the set and kind of query.
    static func quality(_ set: QuerySet, parts: [String], _ methods: [(name: String, method: Method)]) {
        for half in parts {
            let entries = set.entries.filter { $0.half == half }
            let kinds = Array(Set(entries.map(\.kind))).sorted() + ["all"]
            print("\(half)".padded(14) + "n".padded(6) + methods.map { $0.name.padded(8) + "@1     @3     MRR    " }.joined())
            for kind in kinds {
                let group = entries.filter { kind == "all" || $0.kind == kind }
                var line = kind.padded(14) + "\(group.count)".padded(6)
                for (_, method) in methods {
                    var quality = Quality()
                    for entry in group { quality.add(rank: entry.rank(method)) }
                    line += "".padded(8) + quality.figures
                }
                print(line)
            }
            print("")
        }
    }

    /// The queries of one part whose first hit is wrong, with that hit.
    static func failures(_ set: QuerySet, half: String, _ index: SearchIndex) {
        let method = Methods.search(index)
        for entry in set.entries where entry.half == half {
            let rank = entry.rank(method)
            guard rank != 1 else { continue }
            let hits = index.search(SearchQuery(entry.query, limit: 4)).hits.map { hit in
                "\(hit.kind.rawValue):\(hit.slug ?? String(hit.number))" + (hit.isWeak ? "?" : "")
            }
            print("\(rank.map(String.init) ?? "-")\t\(entry.kind)\t\(entry.query)\t\(hits.joined(separator: " "))\twanted \(entry.answers)")
        }
    }

    /// The hits of one query, with the parts of their scores.
    static func explain(_ text: String, _ index: SearchIndex) {
        let result = index.search(SearchQuery(text, limit: 5, explain: true))
        print("\(result.total) hits" + (result.didYouMean.map { ", did you mean: \($0)" } ?? ""))
        for hit in result.hits {
            print("\(hit.kind.rawValue) \(hit.number) \(hit.phrase): \(hit.score.shown)  [\(hit.matchedFields.joined(separator: ", "))]")
            if hit.isWeak { print("    weak") }
            if let sentence = hit.sentence { print("    \(sentence.field): \(sentence.text)") }
            for part in hit.explanation { print("    \(part.value.shown.padded(9))\(part.what) in \(part.field)") }
        }
    }
}

extension Quality {
    fileprivate var figures: String {
        [successAt1, successAt3, meanReciprocalRank].map { $0.shown.padded(7) }.joined()
    }
}

extension Double {
    /// With three decimals.
    var shown: String { String(format: "%.3f", self) }
}

extension String {
    /// The text, filled with spaces up to the width.
    func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(width - count, 0)) }
}
