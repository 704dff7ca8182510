// SPDX-License-Identifier: Apache-2.0

/// Comma-separated values (RFC 4180): a header row, CRLF line ends, quotes where they are needed.
struct CSV {
    private var bytes: [UInt8] = []
    /// The cell in hand, as its value says it.
    private var cell: [UInt8] = []

    /// - Parameters:
    ///   - items: objects; their members are the columns, in the order in which they first appear.
    ///   - empty: the columns of a table without items.
    static func document(_ items: [JSONValue], columnsIfEmpty empty: [String] = []) -> [UInt8] {
        let rows = items.map(members)
        var columns = items.isEmpty ? empty : []
        var places: [String: Int] = [:]
        for member in rows.joined() where places[member.key] == nil {
            places[member.key] = columns.count
            columns.append(member.key)
        }
        var table = CSV()
        table.writeRow(columns.map { .string($0) })
        var values = [JSONValue](repeating: .null, count: columns.count)
        for row in rows {
            for index in values.indices { values[index] = .null }
            // Backwards, so that of two members of a name the first counts.
            for member in row.reversed() { if let place = places[member.key] { values[place] = member.value } }
            table.writeRow(values)
        }
        return table.bytes
    }

    /// An object in a row becomes a column for each of its members, such as "operator_runbook".
    private static func members(of item: JSONValue) -> [JSONValue.Member] {
        guard case .object(let members) = item else { return [] }
        guard members.contains(where: \.value.isObject) else { return members }
        return members.flatMap { member -> [JSONValue.Member] in
            guard member.value.isObject else { return [member] }
            return Self.members(of: member.value).map { .init("\(member.key)_\($0.key)", $0.value) }
        }
    }

    private mutating func writeRow(_ values: [JSONValue]) {
        for (index, value) in values.enumerated() {
            if index > 0 { bytes.append(0x2C) }
            cell.removeAll(keepingCapacity: true)
            write(value)
            writeCell()
        }
        bytes.append(contentsOf: [0x0D, 0x0A])
    }

    /// A scalar as it is, a list of scalars separated by semicolons, a list of anything deeper as JSON.
    private mutating func write(_ value: JSONValue) {
        switch value {
        case .null: break
        case .bool(let flag): append(flag ? "true" : "false")
        case .int(let number): append(String(number))
        case .number(let digits): append(digits)
        case .string(let text): append(text)
        case .array(let values) where values.allSatisfy(\.isScalar):
            for (index, value) in values.enumerated() {
                if index > 0 { append("; ") }
                write(value)
            }
        case .array, .object: cell += JSONWriter.line(value)
        }
    }

    private mutating func append(_ text: String) { cell.append(contentsOf: text.utf8) }

    /// The cell in hand, in quotes where it needs them. A spreadsheet takes one that begins with certain octets for a formula; an
    /// apostrophe in front stops it.
    private mutating func writeCell() {
        if let first = cell.first, Self.beginsFormula(first) { cell.insert(0x27, at: 0) }
        guard cell.contains(where: Self.needsQuotes) else { return bytes += cell }
        bytes.append(0x22)
        for byte in cell {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }

    /// "=", "+", "-", "@", tab, CR.
    private static func beginsFormula(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D: true
        default: false
        }
    }

    /// A quote, a comma, CR, LF.
    private static func needsQuotes(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x22, 0x2C, 0x0D, 0x0A: true
        default: false
        }
    }
}
