// SPDX-License-Identifier: Apache-2.0

/// How far the damage of a failure response goes, when the response answers a request inside a dialog
/// (RFC 5057 section 5.1).
///
/// A dialog can carry several usages at once: the call, and any number of subscriptions.
public struct DialogEffect: Sendable, Hashable {
    /// What the response ends.
    public enum Level: String, Sendable, CaseIterable {
        /// The request alone.
        case transaction
        /// The usage that the request belongs to: the call, or one subscription.
        case usage
        /// The dialog with every usage in it.
        case dialog

        /// What is left standing, in one sentence.
        public var survives: String {
            switch self {
            case .transaction:
                "Only the request failed; the usage it belongs to, the other usages and the dialog go on."
            case .usage:
                "The usage that the request belongs to is over; other usages of the dialog go on, and the dialog with them."
            case .dialog:
                "Nothing: the dialog is over, and every usage that shares it ends with it."
            }
        }
    }

    /// The code of the row.
    public let code: Int
    /// Whether the row also stands for every code of the class that has no row: 400/4xx, 500/5xx, 600/6xx.
    public let coversClass: Bool
    public let ends: Level
    /// The number of the note that goes with the row, 1 to 17. Nil when there is none.
    public let noteNumber: Int?

    public init(_ code: Int, _ ends: Level, coversClass: Bool = false, note: Int? = nil) {
        self.code = code
        self.coversClass = coversClass
        self.ends = ends
        self.noteNumber = note
    }

    /// "400/4xx" or "404".
    public var label: String {
        coversClass ? "\(code)/\(ResponseClass(ofCode: code).label)" : "\(code)"
    }

    /// What note `noteNumber` says, in our own words. Nil when the row has none.
    public var note: String? { noteNumber.flatMap { Self.notes[$0] } }

    /// The table that the row stands in.
    public var source: Reference { Self.tableSource }

    public static let tableSource = Reference.rfc(5057, "5.1")

    /// What the survey says of 3xx, which its table leaves out.
    public static let redirectionRemark = """
        A 3xx inside a dialog is badly understood; whatever it does, it does to the whole dialog and all its usages alike.
        """

    /// A sentence of another document on what a code does to a dialog.
    public struct Remark: Sendable, Hashable {
        /// The codes it speaks of.
        public let codes: [Int]
        public let text: String
        public let source: Reference

        public init(_ codes: [Int], _ text: String, _ source: Reference) {
            self.codes = codes
            self.text = text
            self.source = source
        }
    }

    /// The effect of one code, resolved.
    public struct Resolution: Sendable, Hashable {
        /// The code that was asked for.
        public let code: Int
        /// The row that decides.
        public let row: DialogEffect
        /// Whether the row is that of the class, because the code has none of its own.
        public let isInherited: Bool
        /// What documents other than RFC 5057 say of the code.
        public let remarks: [Remark]

        public var ends: Level { row.ends }
        /// What is left standing, in one sentence.
        public var survives: String { row.ends.survives }
        /// The note of the row. A note on a class row holds for the codes that inherit it too.
        public var note: String? { row.note }

        /// Where the row comes from, in one sentence.
        public var basis: String {
            guard isInherited else { return "RFC 5057 has a row for \(code)." }
            return """
                RFC 5057 has no row for \(code), which was registered later or not at all; the row \(row.label) stands in.
                """
        }

        /// The table first, then the other documents.
        public var sources: [Reference] { [row.source] + remarks.map(\.source) }
    }

    /// The effect of any code from 400 to 699: its own row, else the row of its class. Nil for other codes.
    public static func resolve(_ code: Int) -> Resolution? {
        guard (400...699).contains(code) else { return nil }
        let remarks = remarks.filter { $0.codes.contains(code) }
        if let own = all.first(where: { $0.code == code }) {
            return Resolution(code: code, row: own, isInherited: false, remarks: remarks)
        }
        guard let row = all.first(where: { $0.coversClass && $0.code / 100 == code / 100 }) else { return nil }
        return Resolution(code: code, row: row, isInherited: true, remarks: remarks)
    }
}
