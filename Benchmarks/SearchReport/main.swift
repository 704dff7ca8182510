// SPDX-License-Identifier: Apache-2.0

import Foundation
import SIPRegistry

// search-report [--cost] [--failures tune|hold] [PATH OF search-queries.csv]
// search-report --explain QUERY

let arguments = Array(CommandLine.arguments.dropFirst())

func value(after option: String) -> String? {
    arguments.firstIndex(of: option).flatMap { arguments.indices.contains($0 + 1) ? arguments[$0 + 1] : nil }
}

let registry = Registry.standard

if let query = value(after: "--explain") {
    Report.explain(query, SearchIndex(registry))
} else {
    let path = arguments.last.flatMap { $0.hasSuffix(".csv") ? $0 : nil } ?? "Tests/SIPRegistryTests/Fixtures/search-queries.csv"
    do {
        let set = try QuerySet(path: path)
        if arguments.contains("--cost") {
            Cost.print(registry, ordinary: set.entries.map(\.query))
        } else {
            let index = SearchIndex(registry)
            Report.quality(set, [("search", Methods.search(index)), ("substring", Methods.substringFilter(registry))])
            if let half = value(after: "--failures") { Report.failures(set, half: half, index) }
        }
    } catch {
        FileHandle.standardError.write(Data("search-report: cannot read \(path): \(error)\n".utf8))
        exit(1)
    }
}
