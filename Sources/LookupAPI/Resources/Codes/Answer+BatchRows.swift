// SPDX-License-Identifier: Apache-2.0

extension Answer {
    /// Adds what a batch names besides the items to the formats that consist of rows alone, CSV and NDJSON: as in the rows of `POST /codes`,
    /// `kind` says what a row is about, `text` what it was asked for with, and `reason` why nothing is known.
    ///
    /// - Parameters:
    ///   - kind: what the items are.
    ///   - isSelection: whether the request chose the members of the items. Then these stay as they are, and the further columns are there
    ///     only if there are further rows.
    mutating func addRows(_ rows: [JSONValue], to kind: String, isSelection: Bool) {
        let (items, columns) = (items, columns)
        self.items = {
            (isSelection ? items() : items().map { $0.adding([.init("kind", .string(kind))]) }) + rows
        }
        guard !isSelection || !rows.isEmpty else { return }
        self.columns = {
            let own = columns()
            // Beside codes stand causes, and beside causes codes.
            let beside = isSelection ? [] : kind == "code" ? ["cause"] : ["code"]
            return own + (["kind", "text"] + beside + ["reason"]).filter { !own.contains($0) }
        }
    }
}
