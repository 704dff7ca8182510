// SPDX-License-Identifier: Apache-2.0

/// The messages between participants, in the order of time, as the basis of a drawing. It is made from a call flow of the registry or from
/// a call of a trace.
public struct Ladder: Sendable, Hashable, Encodable {
    /// One arrow, or one event at a participant.
    public struct Row: Sendable, Hashable, Encodable {
        /// What a row shows.
        public enum Kind: String, Sendable, CaseIterable, Encodable {
            /// A SIP request.
            case request
            /// A SIP response.
            case response
            /// Audio or video that flows both ways.
            case media
            /// Something that happens at one participant.
            case event
        }

        /// The number of the row: its position in the flow, or the number of the message in the trace.
        public let number: Int
        /// What the row shows.
        public let kind: Kind
        /// Names of participants; for an event both are the same.
        public let from: String
        /// The name of the participant who receives.
        public let to: String
        /// The text at the arrow, such as "INVITE" or "200 OK (CANCEL)".
        public let label: String
        /// The status code of a response.
        public let code: Int?
        /// What is noteworthy about it; nil where nothing is.
        public let note: String?

        package init(number: Int, kind: Kind, from: String, to: String, label: String, code: Int? = nil, note: String? = nil) {
            self.number = number
            self.kind = kind
            self.from = from
            self.to = to
            self.label = label
            self.code = code
            self.note = note
        }
    }

    /// The names of the participants, from left to right; they are unique.
    public let participants: [String]
    /// The rows, in the order of time.
    public let rows: [Row]

    package init(participants: [String], rows: [Row]) {
        self.participants = participants
        self.rows = rows
    }
}

extension CallFlow {
    /// The flow as a ladder. The label of a response names its method if that is not the method of the first request.
    public var ladder: Ladder {
        let mainMethod = steps.first { $0.kind == .request }?.method
        return Ladder(
            participants: participants.map(\.name),
            rows: steps.enumerated().map { index, step in
                let isOfAnotherMethod = step.kind == .response && step.method != nil && step.method != mainMethod
                return Ladder.Row(
                    number: index + 1, kind: Ladder.Row.Kind(rawValue: step.kind.rawValue) ?? .event, from: step.from, to: step.to,
                    label: isOfAnotherMethod ? "\(step.message) (\(step.method?.rawValue ?? ""))" : step.message, code: step.code,
                    note: step.note)
            })
    }

    /// The flow as a plain-text diagram; see `Ladder.text`.
    public func ladder(withNotes: Bool = true) -> String { ladder.text(withNotes: withNotes) }
}
