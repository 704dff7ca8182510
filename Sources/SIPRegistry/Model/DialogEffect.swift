// SPDX-License-Identifier: Apache-2.0

/// How much a failure response to a request within a dialog ends (RFC 5057 §5.1).
///
/// A dialog can have several usages at the same time: the call, and any number of subscriptions.
public struct DialogEffect: Sendable, Hashable, Encodable {
    /// What the response ends.
    public enum Level: String, Sendable, CaseIterable, Encodable {
        /// The request alone.
        case transaction
        /// The usage that the request belongs to: the call, or one subscription.
        case usage
        /// The dialog with every usage in it.
        case dialog

        /// What continues to exist, in one sentence.
        public var survives: String {
            switch self {
            case .transaction:
                "Only the request failed; the usage it belongs to, the other usages and the dialog go on."
            case .usage:
                "The usage that the request belongs to is over; other usages of the dialog go on, and the dialog with them."
            case .dialog:
                "Nothing survives: every usage that shares the dialog ends with it."
            }
        }
    }

    /// The status code of the row, 400 to 699.
    public let code: Int
    /// Whether the row also applies to every code of the class that has no row of its own: 400/4xx, 500/5xx, 600/6xx.
    public let coversClass: Bool
    /// What the response ends.
    public let ends: Level
    /// The number of the note for the row, 1 to 17. Nil when there is none.
    public let noteNumber: Int?

    init(_ code: Int, _ ends: Level, coversClass: Bool = false, note: Int? = nil) {
        self.code = code
        self.coversClass = coversClass
        self.ends = ends
        self.noteNumber = note
    }

    /// "400/4xx" or "404".
    public var label: String {
        coversClass ? "\(code)/\(ResponseClass(ofCode: code).label)" : "\(code)"
    }

    /// The source of the row: RFC 5057 Table 2.
    public var source: Reference { .rfc(5057, "5.1") }

    /// A sentence of another document about what a code does to a dialog.
    public struct Remark: Sendable, Hashable, Encodable {
        /// The codes that it applies to.
        public let codes: [Int]
        /// The sentence, in our own words.
        public let text: String
        /// The document that says so.
        public let source: Reference
        /// Whether it replaces the note on a class row, because that does not apply to these codes.
        let replacesNote: Bool

        init(_ codes: [Int], _ text: String, _ source: Reference, replacesNote: Bool = false) {
            self.codes = codes
            self.text = text
            self.source = source
            self.replacesNote = replacesNote
        }
    }
}
