// SPDX-License-Identifier: Apache-2.0

/// Writes the summary: one to three sentences.
enum Summary {
    static func text(_ trace: Trace, _ calls: [Call], _ findings: [Finding]) -> String {
        guard !trace.messages.isEmpty else {
            let first = findings.first.flatMap { $0.weight > .fallback ? " \($0.title)." : nil }
            return "The text holds no SIP message." + (first ?? "")
        }
        var sentences = [counts(trace, calls)]
        if let first = findings.first { sentences.append(first.title.hasSuffix(".") ? first.title : first.title + ".") }
        return sentences.joined(separator: " ")
    }

    private static func counts(_ trace: Trace, _ calls: [Call]) -> String {
        let described = trace.messages.lazy.filter(\.isDescription).count
        if described == trace.messages.count {
            return described == 1 ? "No SIP message, but a session description." : "No SIP message, but \(described) session descriptions."
        }
        let messages = trace.messages.count == 1 ? "One SIP message" : "\(trace.messages.count) SIP messages"
        return calls.count == 1 ? "\(messages)." : "\(messages) in \(calls.count) calls or transactions."
    }
}
