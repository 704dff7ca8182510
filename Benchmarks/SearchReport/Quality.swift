// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// How good the hits for a group of queries are.
struct Quality {
    private(set) var count = 0
    private var firstRight = 0
    private var thirdRight = 0
    private var reciprocalRanks = 0.0

    /// - Parameter rank: the rank of the first right hit, from 1; nil if there is none.
    mutating func add(rank: Int?) {
        count += 1
        guard let rank else { return }
        if rank == 1 { firstRight += 1 }
        if rank <= 3 { thirdRight += 1 }
        reciprocalRanks += 1 / Double(rank)
    }

    /// The share of queries whose first hit is right.
    var successAt1: Double { Double(firstRight) / Double(max(count, 1)) }
    /// The share of queries with a right hit among the first three.
    var successAt3: Double { Double(thirdRight) / Double(max(count, 1)) }
    /// The mean of 1 / rank of the first right hit, 0 where there is none.
    var meanReciprocalRank: Double { reciprocalRanks / Double(max(count, 1)) }
}

/// A method of answering a query: returns the records that it finds, the best first.
typealias Method = (String) -> [Found]

/// A record that was found.
struct Found {
    let kind: SearchHit.Kind
    let number: Int
    var name: String?
    /// Whether the method itself calls the hit weak.
    var isWeak = false
}

extension QuerySet.Entry {
    /// The rank of the first right hit, from 1. For a query that should have no hit, 1 if nothing or only weak hits are found.
    func rank(_ method: Method) -> Int? {
        let hits = method(query)
        if answers.isEmpty { return hits.allSatisfy(\.isWeak) ? 1 : nil }
        return hits.firstIndex { hit in answers.contains { $0.matches(hit) } }.map { $0 + 1 }
    }
}

extension QuerySet.Answer {
    func matches(_ hit: Found) -> Bool {
        switch self {
        case .record(let wantedKind, let wanted): return hit.kind == wantedKind && hit.number == wanted
        case .responseClass(let digit): return hit.kind == .code && hit.number / 100 == digit
        case .named(let kind, let wanted):
            guard hit.kind == kind, let name = hit.name else { return false }
            return wanted.hasSuffix("*") ? name.hasPrefix(wanted.dropLast()) : name == wanted
        }
    }
}

/// The methods that are compared.
enum Methods {
    static func search(_ index: SearchIndex) -> Method {
        { query in
            index.search(SearchQuery(query, limit: 50)).hits.map {
                Found(kind: $0.kind, number: $0.number, name: $0.slug, isWeak: $0.isWeak)
            }
        }
    }

    /// A page with a filter box: the records whose number, phrase or meaning contains the query, in the order of their numbers.
    static func substringFilter(_ registry: Registry) -> Method {
        var records: [(kind: SearchHit.Kind, number: Int, text: String)] = []
        for code in registry.codes { records.append((.code, code.code, "\(code.code) \(code.reasonPhrase)\n\(code.meaning)")) }
        for code in registry.deFactoCodes { records.append((.deFacto, code.code, "\(code.code) \(code.phrase ?? "")\n\(code.meaning)")) }
        for cause in Q850Cause.all { records.append((.cause, cause.cause, "\(cause.cause) \(cause.name)\n\(cause.meaning)")) }
        for warning in WarningCode.all { records.append((.warning, warning.code, "\(warning.code) \(warning.text)\n\(warning.meaning)")) }
        let lowered = records.map { ($0.kind, $0.number, $0.text.lowercased()) }
        return { query in
            let wanted = query.lowercased()
            return lowered.filter { $0.2.contains(wanted) }.map { Found(kind: $0.0, number: $0.1) }
        }
    }
}
