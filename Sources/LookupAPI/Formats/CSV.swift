// SPDX-License-Identifier: Apache-2.0

/// Comma-separated values (RFC 4180): a header row, CRLF line ends, quotes where they are needed.
enum CSV {
    /// - Parameters:
    ///   - items: objects; their members are the columns, in the order in which they first appear.
    ///   - empty: the columns of a table without items.
    static func document(_ items: [JSONValue], columnsIfEmpty empty: [String] = []) -> [UInt8] {
        let items = items.map(spread)
        var columns = items.isEmpty ? empty : []
        for case .object(let members) in items {
            for member in members where !columns.contains(member.key) { columns.append(member.key) }
        }
        var text = row(columns)
        for case .object(let members) in items {
            text += row(columns.map { column in members.first { $0.key == column }.map { cell($0.value) } ?? "" })
        }
        return Array(text.utf8)
    }

    /// An object in a row becomes a column for each of its members, such as "operator_runbook".
    private static func spread(_ item: JSONValue) -> JSONValue {
        guard case .object(let members) = item, members.contains(where: \.value.isObject) else { return item }
        return .object(
            members.flatMap { member -> [JSONValue.Member] in
                guard case .object(let parts) = spread(member.value) else { return [member] }
                return parts.map { .init("\(member.key)_\($0.key)", $0.value) }
            })
    }

    private static func row(_ cells: [String]) -> String {
        cells.map { quoted(safe($0)) }.joined(separator: ",") + "\r\n"
    }

    /// A scalar as it is, a list of scalars separated by semicolons, a list of anything deeper as JSON.
    private static func cell(_ value: JSONValue) -> String {
        switch value {
        case .null: ""
        case .bool(let flag): flag ? "true" : "false"
        case .int(let number): String(number)
        case .number(let digits): digits
        case .string(let text): text
        case .array(let values) where values.allSatisfy(\.isScalar): values.map(cell).joined(separator: "; ")
        case .array, .object: String(decoding: JSONWriter.line(value), as: UTF8.self)
        }
    }

    /// A spreadsheet takes a cell that begins with one of these for a formula; an apostrophe in front stops it.
    private static func safe(_ cell: String) -> String {
        guard let first = cell.utf8.first, "=+-@\t\r".utf8.contains(first) else { return cell }
        return "'" + cell
    }

    private static func quoted(_ cell: String) -> String {
        guard cell.utf8.contains(where: { "\",\r\n".utf8.contains($0) }) else { return cell }
        var result = "\""
        for character in cell.unicodeScalars {
            if character == "\"" { result += "\"" }
            result.unicodeScalars.append(character)
        }
        return result + "\""
    }
}
