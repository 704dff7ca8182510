// SPDX-License-Identifier: Apache-2.0

import Foundation
import SIPRegistry

/// Real complaints whose cause is known: measures whether one of the first three hits names the cause.
struct Causes {
    private struct Case {
        let complaint: String
        let part: String
        let answers: [QuerySet.Answer]
        /// Parts of words that must all be in one sentence; each part is a list of alternatives.
        let cause: [[String]]
    }

    private let cases: [Case]

    init(path: String) throws {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        cases = text.split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
            let fields = QuerySet.fields(of: line)
            guard fields.count == 4 else { return nil }
            return Case(
                complaint: fields[0], part: fields[1], answers: fields[2].split(separator: "|").compactMap(QuerySet.answer),
                cause: fields[3].lowercased().split(separator: " ").map { $0.split(separator: "|").map(String.init) })
        }
    }

    /// Prints the number of complaints in each part of the set, and the share whose cause is named.
    func print(_ registry: Registry, _ index: SearchIndex, failures: String?) {
        Swift.print("causes".padded(14) + "n".padded(6) + "".padded(8) + "named")
        for part in ["rules", "held"] {
            let own = cases.filter { $0.part == part }
            let missed = own.filter { !isNamed($0, registry, index) }
            let share = Double(own.count - missed.count) / Double(max(own.count, 1))
            Swift.print(part.padded(14) + "\(own.count)".padded(6) + "".padded(8) + share.shown)
            if part == failures { for one in missed { Swift.print("-\tcause\t\(one.complaint)") } }
        }
        Swift.print("")
    }

    private func isNamed(_ one: Case, _ registry: Registry, _ index: SearchIndex) -> Bool {
        index.search(SearchQuery(one.complaint, limit: 3)).hits.contains { hit in
            one.answers.contains { $0.matches(Found(kind: hit.kind, number: hit.number, name: hit.slug)) }
                && sentences(of: hit, registry).contains { text in
                    let text = text.lowercased()
                    return one.cause.allSatisfy { $0.contains { text.contains($0) } }
                }
        }
    }

    /// The sentences of the record about causes and checks.
    private func sentences(of hit: SearchHit, _ registry: Registry) -> [String] {
        switch hit.kind {
        case .code, .privateUse:
            let code = registry.code(hit.number)
            return (code?.likelyCauses ?? []) + (code?.checks ?? [])
        case .deFacto:
            let code = registry.deFactoCodes.first { $0.code == hit.number }
            return (code?.likelyCauses ?? []) + (code?.checks ?? []) + [hit.meaning]
        case .cause:
            let advice = CauseAdvice.advice(on: hit.number)
            return (advice?.likelyCauses ?? []) + (advice?.checks ?? [])
        case .symptom:
            let symptom = hit.slug.flatMap(Symptom.symptom(named:))
            return (symptom?.explanations.map { $0.cause + " " + $0.sign } ?? []) + (symptom?.checks ?? [])
        case .provider:
            let code = ProviderCode.all.first { $0.provider.rawValue + "/" + $0.name == hit.slug }
            return code.map { [$0.meaning + " " + $0.advice] } ?? []
        case .warning: return [hit.meaning]
        }
    }
}
