// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// A list of numbered records, of which a request may select some, and some of their members: `/causes`, `/warnings`.
struct NumberedList: Sendable {
    /// The member that holds the items.
    let name: String
    /// What one item is.
    let kind: String
    /// The summary of each record, and the whole records.
    var summaries: @Sendable () -> [[JSONValue.Member]]
    /// The members of a summary.
    var summary: [String]
    var records: @Sendable () -> [JSONValue]
    /// The members of the records.
    var shape: Shape
    /// Further members besides the items: the entries of a batch that are unknown.
    var extra: @Sendable () -> [JSONValue.Member] = { [] }
    var blocks: @Sendable () -> [Block]
    var page: @Sendable () -> [UInt8]
    var exports: [Answer.Export] = []
    /// Further rows of the formats that consist of rows alone; nil where there is no batch.
    var rowsBeside: [JSONValue]?

    /// - Parameters:
    ///   - count: how many items there are.
    ///   - fields: the members of the records that each item has; nil for the summary.
    ///   - filters: the filters in use; nil where there are none.
    func answer(of count: Int, fields: [String]?, filters: JSONValue?) -> Answer {
        var answer = Answer.list(
            name,
            {
                guard let fields else { return summaries().map { .object($0) } }
                return records().map { FieldSelection.pick(fields, from: $0) }
            }, columns: { fields.map { shape.columns(of: $0) } ?? summary },
            extra: { (filters.map { [.init("filters", $0)] } ?? []) + extra() }, blocks: blocks, page: page,
            exports: exports)
        if let rowsBeside { answer.addRows(rowsBeside, to: kind, isSelection: fields != nil) }
        // Each record is written completely before its members are selected.
        answer.isLong = count > (fields == nil ? 20 : 2)
        return answer
    }
}
