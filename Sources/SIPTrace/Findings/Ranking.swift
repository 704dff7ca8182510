// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// Runs the rules and sorts the findings.
enum Ranking {
    /// What one rule found in one call, with everything that determines its rank.
    private struct Entry {
        let match: Match
        let call: Int
        let importance: Int
        /// The position in the order of calls and rules.
        let position: Int

        func isBefore(_ other: Entry) -> Bool {
            if (match.weight > .remark) != (other.match.weight > .remark) { return match.weight > .remark }
            if importance != other.importance { return importance > other.importance }
            if match.weight != other.match.weight { return match.weight > other.match.weight }
            if match.confidence != other.match.confidence { return match.confidence > other.match.confidence }
            return position < other.position
        }
    }

    /// The most telling first, over all calls, no more than `most`; never empty.
    ///
    /// - Parameter named: what the words of a text without any message lead to.
    static func findings(_ trace: Trace, _ calls: [Call], _ registry: Registry, most: Int, named: [Finding] = []) -> [Finding] {
        guard !trace.messages.isEmpty else {
            // Of two that weigh the same, a record that the text names says more than a line that only states an error.
            let found = (named + withoutMessages(trace)).enumerated().sorted { first, second in
                (second.element.weight, second.element.confidence, first.offset)
                    < (first.element.weight, first.element.confidence, second.offset)
            }
            return Array((found.map(\.element) + [Fallback.noMessage(trace, registry)]).prefix(most))
        }
        var entries: [Entry] = []
        var position = 0
        let index = TraceIndex(trace)
        for call in calls {
            let scene = Scene(call, trace, index)
            var matches = Rule.all.compactMap { $0.find(scene, $0) }
            if !matches.contains(where: { $0.weight >= .fallback }) { matches.append(Fallback.match(for: call, registry: registry)) }
            let importance = importance(of: call, with: matches)
            for match in matches {
                entries.append(Entry(match: match, call: call.number, importance: importance, position: position))
                position += 1
            }
            // Matches that will not be shown are dropped early, because each keeps its whole call in memory.
            if entries.count > 4 * most { entries = best(most, of: entries) }
        }
        return best(most, of: entries).map { entry in
            var finding = entry.match.written()
            finding.call = entry.call
            finding.codes.removeAll { registry.code($0) == nil && registry.deFactoCode($0) == nil && registry.privateCode($0) == nil }
            return finding
        }
    }

    private static func best(_ most: Int, of entries: [Entry]) -> [Entry] {
        Array(entries.sorted { $0.isBefore($1) }.prefix(most))
    }

    /// What the rules find in the lines of a log without messages.
    private static func withoutMessages(_ trace: Trace) -> [Finding] {
        guard !trace.notes.isEmpty || !trace.looseFields.isEmpty else { return [] }
        let call = Call(
            number: 0, kind: .other, legs: [], messages: [], participants: [], steps: [],
            outcome: Outcome(code: nil, message: nil, answered: false, endedBy: nil), notes: trace.notes, joinedBy: nil)
        let scene = Scene(call, trace, TraceIndex(trace))
        return Rule.all.compactMap { $0.find(scene, $0)?.written() }
    }

    /// People ask first about calls that failed, then about registrations, and last about keep-alives; and about faults that can be
    /// corrected before what took its ordinary course.
    private static func importance(of call: Call, with matches: [Match]) -> Int {
        let isMended = matches.contains { $0.weight == .cause && ($0.verdict == .fault || $0.verdict == .suspicion) }
        let isOrdinary = matches.contains { $0.weight >= .outcome && $0.verdict == .noFault }
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
