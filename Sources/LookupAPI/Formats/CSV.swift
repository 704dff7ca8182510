// SPDX-License-Identifier: Apache-2.0

/// Comma-separated values (RFC 4180): a header row, CRLF line ends, quotes where they are needed.
struct CSV {
    private var bytes: [UInt8] = []
    /// The current cell, before quoting.
    private var cell: [UInt8] = []

    /// - Parameters:
    ///   - items: objects. A member that is an object has a column for each of its own members.
    ///   - columns: all columns, in their order; see `Shape`.
    static func document(_ items: [JSONValue], columns: [String]) -> [UInt8] {
        var table = CSV()
        table.writeRow(columns.map { .string($0) })
        table.write(items.map(members), columns)
        return VisibleText.of(table.bytes)
    }

    /// Rows without a header, in columns that are given.
    static func rows(_ items: [JSONValue], columns: [String]) -> [UInt8] {
        var table = CSV()
        table.write(items.map(members), columns)
        return VisibleText.of(table.bytes)
    }

    /// The members of a row. A member that is an object is replaced by its own members, with names such as "operator_runbook".
    private static func members(of item: JSONValue) -> [JSONValue.Member] {
        guard case .object(let members) = item else { return [] }
        guard members.contains(where: \.value.isObject) else { return members }
        return members.flatMap { member -> [JSONValue.Member] in
            guard member.value.isObject else { return [member] }
            return Self.members(of: member.value).map { .init("\(member.key)_\($0.key)", $0.value) }
        }
    }

    private mutating func write(_ rows: [[JSONValue.Member]], _ columns: [String]) {
        let places = Dictionary(columns.enumerated().map { ($1, $0) }) { first, _ in first }
        var values = [JSONValue](repeating: .null, count: columns.count)
        for row in rows {
            for index in values.indices { values[index] = .null }
            // Backwards, so that the first of several members with the same name wins.
            for member in row.reversed() { if let place = places[member.key] { values[place] = member.value } }
            writeRow(values)
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

    /// Writes a scalar as it is, the elements of a list separated by semicolons, and the values of an object within a list by commas.
    private mutating func write(_ value: JSONValue) {
        switch value {
        case .null: break
        case .bool(let flag): append(flag ? "true" : "false")
        case .int(let number): append(String(number))
        case .number(let digits): append(digits)
        case .string(let text): append(text)
        case .array(let values): write(values, between: "; ")
        // Members "href" are left out: they only repeat the number.
        case .object(let members): write(members.filter { $0.key != "href" && $0.value != .null }.map(\.value), between: ", ")
        }
    }

    private mutating func write(_ values: [JSONValue], between: String) {
        for (index, value) in values.enumerated() {
            if index > 0 { append(between) }
            write(value)
        }
    }

    private mutating func append(_ text: String) { cell.append(contentsOf: text.utf8) }

    /// Writes the current cell, in quotes where needed. A spreadsheet takes a cell that begins with certain octets for a formula; an
    /// apostrophe before it prevents that.
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

    /// Whether it is "=", "+", "-", "@", tab or CR.
    private static func beginsFormula(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D: true
        default: false
        }
    }

    /// Whether it is a quotation mark, a comma, CR or LF.
    private static func needsQuotes(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x22, 0x2C, 0x0D, 0x0A: true
        default: false
        }
    }
}
