// SPDX-License-Identifier: Apache-2.0

/// A table of call records to which two columns are added.
struct AnnotatedTable {
    static let columns = ["phrase", "meaning"]
    /// Names of columns that say how a call ended, in the order in which they are looked for.
    static let usualNames = [
        "sip_code", "sip_status", "sip_response_code", "response_code", "status_code", "hangup_cause", "q850_cause", "cause", "code",
        "status",
    ]

    private let separator: UInt8
    private let place: Int
    private(set) var annotator: Annotator

    /// The index of the cell with the code: the column with that name, the column with that number (from 1), or one with a usual name.
    ///
    /// - Returns: nil where there is no such column.
    static func place(of column: String?, in header: [String]) -> Int? {
        let names = header.map { $0.lowercased() }
        guard let column else { return usualNames.lazy.compactMap { names.firstIndex(of: $0) }.first }
        if let place = names.firstIndex(of: column.lowercased()) { return place }
        return Int(column).flatMap { (1...max(1, header.count)).contains($0) ? $0 - 1 : nil }
    }

    init(separator: UInt8, place: Int, _ annotator: Annotator) {
        self.separator = separator
        self.place = place
        self.annotator = annotator
    }

    /// The row with the two further cells; unchanged where the row has no cell with a code.
    mutating func annotated(_ row: [UInt8]) -> [UInt8] {
        guard !row.isEmpty else { return row }
        let cells = Records.cells(of: row, separator: separator)
        let note = cells.indices.contains(place) ? annotator.note(onCell: cells[place]) : .none
        return row + [separator] + quoted(note.phrase) + [separator] + quoted(note.meaning)
    }

    func header(_ row: [UInt8]) -> [UInt8] { row + Self.columns.flatMap { [separator] + Array($0.utf8) } }

    private func quoted(_ text: String) -> [UInt8] {
        guard text.utf8.contains(where: { $0 == separator || $0 == 0x22 || $0 == 0x0A }) else { return Array(text.utf8) }
        return [0x22] + text.utf8.flatMap { $0 == 0x22 ? [0x22, 0x22] : [$0] } + [0x22]
    }
}
