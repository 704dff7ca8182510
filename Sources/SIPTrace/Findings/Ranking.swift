// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// Runs the rules, and decides which finding comes first.
enum Ranking {
    /// The most telling first, over all calls; never empty.
    static func findings(_ trace: Trace, _ calls: [Call], _ registry: Registry) -> [Finding] {
        guard !trace.messages.isEmpty else { return [Fallback.noMessage(trace, registry)] }
        var entries: [(finding: Finding, importance: Int)] = []
        for call in calls {
            let importance = importance(of: call)
            var found = Rule.all.compactMap { $0.find(call, trace, $0) }
            if !found.contains(where: { $0.weight > .fallback }) { found.append(Fallback.finding(for: call, registry: registry)) }
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

    /// People ask about calls that failed, then about registrations, and about keep-alives last.
    private static func importance(of call: Call) -> Int {
        let failed = call.outcome.code.map { $0 >= 300 } ?? true
        return switch call.kind {
        case .call: failed ? 6 : 3
        case .registration: failed ? 5 : 2
        case .subscription, .publication, .message, .other: failed ? 4 : 1
        case .options: failed ? 2 : 0
        }
    }
}
