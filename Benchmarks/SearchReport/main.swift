// SPDX-License-Identifier: Apache-2.0

import Foundation
import SIPRegistry

// search-report [--cost] [--failures tune|hold|rules] [FOLDER OF search-queries.csv, search-cases.csv AND search-causes.csv]
// search-report --explain QUERY
// search-report --train [--check]
//
// --train writes the weights of the model of sentences; with --check it only says whether the file is current.

let arguments = Array(CommandLine.arguments.dropFirst())

func value(after option: String) -> String? {
    arguments.firstIndex(of: option).flatMap { arguments.indices.contains($0 + 1) ? arguments[$0 + 1] : nil }
}

let registry = Registry.standard

if let query = value(after: "--explain") {
    Report.explain(query, SearchIndex(registry))
} else {
    let folder = arguments.last.flatMap { $0.contains("/") ? $0 : nil } ?? "Tests/SIPRegistryTests/Fixtures"
    do {
        let queries = try QuerySet(path: folder + "/search-queries.csv")
        // Queries that people wrote, by set. The part "unseen" is only used for evaluation, not for tuning; "late" was written after the
        // tuning.
        let cases = try QuerySet(path: folder + "/search-cases.csv")
        if arguments.contains("--train") {
            let sentences = try WeightsFile.sentences(registry, sayings: "Benchmarks/SearchReport/Sayings.tsv", cases: cases)
            let isCurrent = try WeightsFile.write(SentenceTrainer(sentences), check: arguments.contains("--check"))
            if arguments.contains("--check"), !isCurrent {
                FileHandle.standardError.write(Data("search-report: \(WeightsFile.path) is not current; run `make regenerate`\n".utf8))
                exit(1)
            }
        } else if arguments.contains("--cost") {
            Cost.print(registry, ordinary: queries.entries.map(\.query))
        } else {
            let index = SearchIndex(registry)
            let methods = [("search", Methods.search(index)), ("substring", Methods.substringFilter(registry))]
            Report.quality(queries, parts: ["tune", "hold", "fresh"], methods)
            Report.quality(cases, parts: ["rules", "unseen", "late"], methods)
            let causes = try Causes(path: folder + "/search-causes.csv")
            causes.print(registry, index, failures: value(after: "--failures"))
            if let part = value(after: "--failures") {
                Report.failures(queries, half: part, index)
                Report.failures(cases, half: part, index)
            }
        }
    } catch {
        FileHandle.standardError.write(Data("search-report: cannot read the queries in \(folder): \(error)\n".utf8))
        exit(1)
    }
}
