// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// What a search finds for the lines of a text without any message: log lines and sentences that name a code, a cause or a trouble.
enum TextSearch {
    /// Lines that are searched for; each costs as much as a short search.
    private static let mostLines = 60
    private static let longestLine = 500
    private static let mostFindings = 3
    /// From this score on, a number, a phrase or a product's own words name the record; below it, single words lead to it.
    private static let leastNamed = 300.0
    /// Below this score, only a word or two of an ordinary sentence led to the record.
    private static let leastTelling = 8.0

    private struct Found {
        let hit: SearchHit
        let evidence: Evidence
    }

    /// At most three findings, each about one record, the surest first; none where nothing fits.
    static func findings(_ text: TraceText, _ registry: Registry, _ index: SearchIndex) -> [Finding] {
        var found: [Found] = []
        for line in text.lines.indices.lazy.filter({ isProse(text, text.lines[$0].range) }).prefix(mostLines) {
            let string = String(text.string(ofLine: line).prefix(longestLine))
            guard let hit = index.search(SearchQuery(string, limit: 1)).hits.first, !hit.isWeak, hit.score >= leastTelling, isFailure(hit),
                isMeant(hit, in: string, registry)
            else {
                continue
            }
            found.append(Found(hit: hit, evidence: Evidence(message: nil, line: text.number(ofLine: line), text: Masking.masked(string))))
        }
        // Numbers and phrases name a record. Where none does, one record that words lead to is enough.
        let named = found.filter { $0.hit.score >= leastNamed }
        if !named.isEmpty { found = named }
        found.sort { ($1.hit.score, $0.evidence.line) < ($0.hit.score, $1.evidence.line) }
        var findings: [Finding] = []
        for found in found where findings.count < (named.isEmpty ? 1 : mostFindings) {
            guard let finding = finding(found, registry), !findings.contains(where: { $0.title == finding.title }) else { continue }
            findings.append(finding)
        }
        return findings
    }

    /// Whether a line can say something: not a line of SDP, whose words are names of formats, and not a single word.
    private static func isProse(_ text: TraceText, _ range: Range<Int>) -> Bool {
        let line = text.trimmed(range)
        guard line.count > 6, text.byte(line.lowerBound + 1) != UInt8(ascii: "=") else { return false }
        return text.bytes[line].contains { $0.isBlank || $0.isDigit }
    }

    /// Provisional and successful responses stand in every log.
    private static func isFailure(_ hit: SearchHit) -> Bool { hit.kind != .code || hit.number >= 300 }

    /// A number in a line need not be a code: logs have process ids, ports and identifiers.
    private static func isMeant(_ hit: SearchHit, in line: String, _ registry: Registry) -> Bool {
        switch hit.kind {
        case .code:
            hit.score < leastNamed || NamedNumber.isCode(hit.number, registry.code(hit.number)?.reasonPhrase ?? "", in: line)
        case .deFacto:
            hit.score < leastNamed || NamedNumber.isCode(hit.number, registry.deFactoCode(hit.number)?.phrase ?? "", in: line)
        case .cause: NamedNumber.isCause(line, name: Q850Cause.cause(hit.number)?.name ?? "")
        default: true
        }
    }

    private static func finding(_ found: Found, _ registry: Registry) -> Finding? {
        guard let record = Record(found.hit, registry) else { return nil }
        let isNamed = found.hit.score >= leastNamed
        return Finding(
            id: "words-of-text", title: record.title, verdict: .suspicion, fault: .unknown, confidence: isNamed ? .likely : .possible,
            weight: isNamed ? .outcome : .contribution, explanation: record.explanation, evidence: [found.evidence],
            refutedBy: "The messages of the call, which the text does not hold, with another outcome.",
            checks: record.checks.isEmpty
                ? ["Read on in the log: what did the other side send before this line?"] : Array(record.checks.prefix(3)),
            codes: record.codes, sources: record.sources)
    }
}

/// What a finding says of a record that the search names.
private struct Record {
    let title: String
    let explanation: String
    let checks: [String]
    let codes: [Int]
    let sources: [Reference]

    init?(_ hit: SearchHit, _ registry: Registry) {
        func listed(_ causes: some Sequence<String>) -> String {
            (["\(hit.meaning)\nWhat usually lies behind it:"] + causes.prefix(3).map { "- \($0)" }).joined(separator: "\n")
        }
        switch hit.kind {
        case .code:
            guard let code = registry.code(hit.number) else { return nil }
            title = "The text speaks of \(code.code) \(code.reasonPhrase)"
            explanation = listed(code.likelyCauses)
            (checks, codes, sources) = (code.checks, [code.code], [code.definition])
        case .deFacto:
            guard let code = registry.deFactoCode(hit.number) else { return nil }
            title = "The text speaks of \(code.code)\(code.phrase.map { " \($0)" } ?? ""), a code that no RFC registers"
            explanation = code.likelyCauses.isEmpty ? code.meaning : listed(code.likelyCauses)
            (checks, codes, sources) = (code.checks, [code.code], code.uses.flatMap(\.sources))
        case .cause:
            guard let cause = Q850Cause.cause(hit.number) else { return nil }
            let advice = CauseAdvice.advice(on: cause.cause)
            title = "The text speaks of cause \(cause.cause) of the telephone network, \(cause.name)"
            explanation = advice.map { listed($0.likelyCauses) } ?? cause.meaning
            (checks, codes, sources) = (advice?.checks ?? [], [], [Q850Cause.definition])
        case .symptom:
            guard let symptom = hit.slug.flatMap(Symptom.symptom(named:)) else { return nil }
            title = "The text reads like this trouble: \(symptom.title)"
            explanation = ([symptom.onTheWire, "What usually lies behind it:"] + symptom.explanations.prefix(3).map { "- \($0.cause)" })
                .joined(separator: "\n")
            (checks, codes, sources) = (symptom.checks, symptom.codes, symptom.sources)
        case .provider:
            guard let code = ProviderCode.all.first(where: { "\($0.provider.rawValue)/\($0.name)" == hit.slug }) else { return nil }
            title = "The text has what \(code.provider.name) calls \(code.code)"
            explanation = code.meaning
            (checks, codes, sources) = ([code.advice], code.responses, [.document(code.source.title)])
        case .warning:
            guard let warning = WarningCode.all.first(where: { $0.code == hit.number }) else { return nil }
            title = "The text speaks of Warning \(warning.code), \(warning.text)"
            explanation = warning.meaning
            checks = warning.responses.first.flatMap { registry.code($0) }?.checks ?? []
            (codes, sources) = (warning.responses, [warning.source])
        case .privateUse: return nil
        }
    }
}
