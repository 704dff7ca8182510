// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// A list of things with numbers, of which a request may choose some and some of their members: `/causes`, `/warnings`.
struct NumberedList: Sendable {
    /// The member that holds the items.
    let name: String
    /// What each item of a list says, and all that its record says.
    var summaries: @Sendable () -> [[JSONValue.Member]]
    var records: @Sendable () -> [JSONValue]
    /// Members beside the items: what a batch could not place.
    var extra: @Sendable () -> [JSONValue.Member] = { [] }
    var blocks: @Sendable () -> [Block]
    var page: @Sendable () -> [UInt8]
    var exports: [Answer.Export] = []

    /// - Parameters:
    ///   - count: of the items.
    ///   - fields: the members of the records that each item has; nil for the summary.
    ///   - filters: those in force; nil where nothing was chosen.
    func answer(of count: Int, fields: [String]?, filters: JSONValue?) -> Answer {
        var answer = Answer.list(
            name,
            {
                guard let fields else { return summaries().map { .object($0) } }
                return records().map { FieldSelection.pick(fields, from: $0) }
            }, columns: { fields ?? [] }, extra: { (filters.map { [.init("filters", $0)] } ?? []) + extra() }, blocks: blocks, page: page,
            exports: exports)
        answer.hasFixedColumns = fields != nil
        // Records are written whole before a member is picked.
        answer.isLong = count > (fields == nil ? 20 : 2)
        return answer
    }
}
