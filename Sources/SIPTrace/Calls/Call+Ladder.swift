// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Call {
    /// The call as a ladder: one row for each message; a retransmission is labelled as such.
    public var ladder: Ladder {
        let mainMethod = steps.first { $0.code == nil }?.method
        return Ladder(
            participants: participants.map(\.name),
            rows: steps.map { step in
                var label = step.method.isEmpty ? "(no first line)" : step.method
                if let code = step.code {
                    label = "\(code) \(step.reasonPhrase ?? "")".trimmingSpaces
                    if !step.method.isEmpty, step.method != mainMethod { label += " (\(step.method))" }
                }
                if step.retransmissionOf != nil { label += " again" }
                return Ladder.Row(
                    number: step.number, kind: step.code == nil ? .request : .response, from: step.from, to: step.to, label: label,
                    code: step.code, note: step.note)
            })
    }
}

extension String {
    /// Without the space at the end that an empty reason phrase leaves.
    fileprivate var trimmingSpaces: String { last == " " ? String(dropLast()) : self }
}
