// SPDX-License-Identifier: Apache-2.0

/// A table of call records to which two columns are added.
struct AnnotatedTable {
    static let columns = ["phrase", "meaning"]
    /// Names of columns that say how a call ended, in the order in which they are looked for.
    static let usualNames = [
        "sip_code", "sip_status", "sip_response_code", "sip_term_status", "response_code", "status_code", "hangup_cause_q850",
        "hangup_cause", "q850_cause", "cause", "code", "status",
    ]

    /// The cells of a header, without the mark that some programs write at the beginning of a file in UTF-8.
    static func names(in header: [UInt8], separator: UInt8) -> [String] {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        return Records.cells(of: header.starts(with: mark) ? Array(header.dropFirst(mark.count)) : header, separator: separator)
    }

    /// The separator of a header that names none: the first that it contains.
    static func separator(of header: [UInt8]) -> UInt8 { [0x2C, 0x3B, 0x09].first { header.contains($0) } ?? 0x2C }

    /// Whether a first line looks like the header of a table: several cells, one of them with a usual name.
    static func isHeader(_ line: [UInt8]) -> Bool {
        let names = names(in: line, separator: separator(of: line))
        return names.count > 1 && place(of: nil, in: names) != nil
    }

    /// Whether numbers in a column of that name are Q.850 causes.
    static func holdsCauses(_ name: String) -> Bool { ["cause", "q850"].contains { name.lowercased().contains($0) } }

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

    /// Whether the cell of the column names a code or a cause, as in a row of data.
    mutating func namesOutcome(_ row: [UInt8]) -> Bool {
        let cells = Records.cells(of: row, separator: separator)
        return cells.indices.contains(place) && !annotator.note(onCell: cells[place]).phrase.isEmpty
    }

    func header(_ row: [UInt8]) -> [UInt8] { row + Self.columns.flatMap { [separator] + Array($0.utf8) } }

    private func quoted(_ text: String) -> [UInt8] {
        guard text.utf8.contains(where: { $0 == separator || $0 == 0x22 || $0 == 0x0A }) else { return Array(text.utf8) }
        return [0x22] + text.utf8.flatMap { $0 == 0x22 ? [0x22, 0x22] : [$0] } + [0x22]
    }
}
