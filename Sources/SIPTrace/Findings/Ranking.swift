// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// Runs the rules, and decides which finding comes first.
enum Ranking {
    /// The most telling first, over all calls; never empty.
    static func findings(_ trace: Trace, _ calls: [Call], _ registry: Registry) -> [Finding] {
        guard !trace.messages.isEmpty else { return withoutMessages(trace) + [Fallback.noMessage(trace, registry)] }
        var entries: [(finding: Finding, importance: Int)] = []
        let index = TraceIndex(trace)
        for call in calls {
            let scene = Scene(call, trace, index)
            var found = Rule.all.compactMap { $0.find(scene, $0) }
            if !found.contains(where: { $0.weight >= .fallback }) { found.append(Fallback.finding(for: call, registry: registry)) }
            let importance = importance(of: call, with: found)
            for var finding in found {
                finding.call = call.number
                entries.append((finding, importance))
            }
        }
        let order = entries.indices.sorted { left, right in
            let (first, second) = (entries[left], entries[right])
            if (first.finding.weight > .remark) != (second.finding.weight > .remark) { return first.finding.weight > .remark }
            if first.importance != second.importance { return first.importance > second.importance }
            if first.finding.weight != second.finding.weight { return first.finding.weight > second.finding.weight }
            if first.finding.confidence != second.finding.confidence { return first.finding.confidence > second.finding.confidence }
            return left < right
        }
        return order.map { entries[$0].finding }
    }

    /// What the rules make of the lines of a log alone.
    private static func withoutMessages(_ trace: Trace) -> [Finding] {
        guard !trace.notes.isEmpty else { return [] }
        let call = Call(
            number: 0, kind: .other, legs: [], messages: [], participants: [], steps: [],
            outcome: Outcome(code: nil, message: nil, answered: false, endedBy: nil), notes: trace.notes, joinedBy: nil)
        let scene = Scene(call, trace, TraceIndex(trace))
        return Rule.all.compactMap { $0.find(scene, $0) }.sorted { ($0.weight, $0.confidence) > ($1.weight, $1.confidence) }
    }

    /// People ask about calls that failed, then about registrations, and about keep-alives last; and what has a cause to be
    /// mended before what took its ordinary course.
    private static func importance(of call: Call, with findings: [Finding]) -> Int {
        let isMended = findings.contains { $0.weight == .cause && ($0.verdict == .fault || $0.verdict == .suspicion) }
        let isOrdinary = findings.contains { $0.weight >= .outcome && $0.verdict == .noFault }
        let hasFailed = call.outcome.code.map { $0 >= 300 } ?? (call.kind == .call || call.kind == .registration)
        let state = isMended ? 3 : isOrdinary ? (hasFailed ? 1 : 0) : hasFailed ? 2 : 0
        let kind =
            switch call.kind {
            case .call: 3
            case .registration: 2
            case .subscription, .publication, .message, .other: 1
            case .options: 0
            }
        return state * 4 + kind
    }
}
