// SPDX-License-Identifier: Apache-2.0

import Glibc
import HTTPServer

@testable import LookupAPI
@testable import SIPRegistry

/// Measures what one look-up in a table costs, by the number of records in it. Prints JSON: nanoseconds by kind of look-up and number.
@main
struct Growth {
    static let counts = [78, 300, 1000, 3000, 10_000]

    static func main() {
        let lookups = counts.map { ($0, lookup(among: $0)) }
        let searches = counts.map { ($0, search(among: $0)) }
        print("{\"lookup\": \(json(lookups)), \"search\": \(json(searches))}")
    }

    private static func json(_ figures: [(Int, Int)]) -> String {
        "{" + figures.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
    }

    /// Looks up targets in the table of prepared answers, in an order that caches cannot predict.
    private static func lookup(among count: Int) -> Int {
        // A resource is only rendered when it is first asked for, so none is here.
        let table = ResourceTable((0..<count).map { ("/codes/\(100 + $0)", Resource { [] }, 0) })
        let targets = (0..<count).map { Array("/codes/\(100 + $0 &* 7919 % count)".utf8) }
        var found = 0
        let time = median(of: 51) {
            for target in targets where table.find(target.span, hash: ResourceTable.hash(target.span)) != nil { found += 1 }
        }
        precondition(found == count * 51, "a lookup has failed")
        return time / count
    }

    /// Searches for the phrase of a record.
    private static func search(among count: Int) -> Int {
        var synthetic = SyntheticRecords(count: count)
        let (documents, queries) = synthetic.documents(count)
        let index = SearchIndex(documents: documents)
        let asked = stride(from: 0, to: queries.count, by: max(1, queries.count / 78)).map { SearchQuery(queries[$0]) }
        var hits = 0
        let time = median(of: 11) {
            for query in asked { hits += index.search(query).hits.count }
        }
        precondition(hits >= asked.count * 11, "a search has found nothing")
        return time / asked.count
    }

    /// The median of the rounds, in nanoseconds of CPU time.
    private static func median(of rounds: Int, _ work: () -> Void) -> Int {
        let times = (0..<rounds).map { _ in
            let start = cpuTime()
            work()
            return cpuTime() - start
        }
        return times.sorted()[rounds / 2]
    }

    private static func cpuTime() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}
