// SPDX-License-Identifier: Apache-2.0

extension DialogEffect {
    /// The resolved effect of one code: the row that applies, and everything that other documents add to it.
    public struct Resolution: Sendable, Hashable, Encodable {
        /// The code that was asked for.
        public let code: Int
        /// The row that applies.
        public let row: DialogEffect
        /// Whether it is the row of the class, because the code has none of its own.
        public let isInherited: Bool
        /// What documents other than RFC 5057 say about the code.
        public let remarks: [Remark]

        /// What the response ends.
        public var ends: Level { row.ends }
        /// What continues to exist, in one sentence.
        public var survives: String { row.ends.survives }

        /// The note of the row. The note of a class row applies to the codes that inherit it, unless their own document says otherwise.
        public var note: String? { remarks.contains(where: \.replacesNote) ? nil : row.note }

        /// The source of the row and, if it is that of the class, why it applies: one sentence.
        public var basis: String {
            guard isInherited else { return "RFC 5057 has a row for \(code)." }
            let isRegistered = ResponseCode.all.contains { $0.code == code && $0.registration == .iana }
            return """
                RFC 5057 has no row for \(code), which was \(isRegistered ? "registered later" : "never registered"); its row \
                \(row.label), which also covers unknown codes of the class, is used instead.
                """
        }

        /// Everything that is known of the effect, in reading order, each sentence with its source: what the response ends, which row
        /// applies and why, the note of the row, and what other documents add.
        public var statements: [Statement] {
            var result = [Statement("Ends the \(ends.rawValue). \(survives)", row.source)]
            if isInherited { result.append(Statement(basis, row.source)) }
            if let note { result.append(Statement(note, row.source)) }
            return result + remarks.map { Statement($0.text, $0.source) }
        }

        /// The source of the table first, then those of the other documents.
        public var sources: [Reference] { [row.source] + remarks.map(\.source) }
    }

    /// The effect of any code from 400 to 699: its own row, else the row of its class. Nil for other codes.
    package static func resolve(_ code: Int) -> Resolution? {
        guard (400...699).contains(code) else { return nil }
        let remarks = remarks.filter { $0.codes.contains(code) }
        if let own = all.first(where: { $0.code == code }) {
            return Resolution(code: code, row: own, isInherited: false, remarks: remarks)
        }
        guard let row = all.first(where: { $0.coversClass && $0.code / 100 == code / 100 }) else { return nil }
        return Resolution(code: code, row: row, isInherited: true, remarks: remarks)
    }
}
