// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The parameters of `/warnings`: which warning codes, with which members.
struct WarningsQuery: Sendable {
    static let parameters = ["block", "in", "fields"]
    /// The members of the records of warning codes.
    static let shape = Shape(of: WarningCode.all.map { $0.record(in: .standard) })

    private var block: WarningCode.Block?
    /// The entries of `in`, in their order.
    private var texts: [String]?
    private var fields: [String]?

    /// Every warning code.
    init() {}

    /// - Parameter format: the format of the response.
    init(_ query: Query, format: Format?) throws(Problem) {
        block = try FilterValue.choice("block", query)
        texts = try FilterValue.list("in", query)
        fields = try FieldSelection.parse(query, of: Self.shape, for: format)
    }

    var isEverything: Bool { block == nil && texts == nil && fields == nil }

    func answer(from site: Site) -> Answer { .soon(if: FilterValue.isShort(texts)) { found(in: site) } }

    private func found(in site: Site) -> Answer {
        let registry = site.registry
        let batch = texts.map { WarningBatch($0) }
        let warnings = (batch?.warnings ?? WarningCode.all).filter { block == nil || $0.block == block }
        var list = NumberedList(
            name: "warnings", kind: "warning", summaries: { warnings.map(\.summary) },
            summary: WarningCode.all.first?.summary.map(\.key) ?? [],
            records: { warnings.map { $0.record(in: registry) } }, shape: Self.shape,
            extra: { batch.map { [.init("unknown", .array($0.unknown))] } ?? [] },
            blocks: {
                let entries = warnings.map { Block.Entry(String($0.code), $0.text, $0.meaning, href: Links.warning($0.code)) }
                return [.entries(entries)] + (batch?.blocks ?? [])
            },
            page: { WarningPages(site: site).all(warnings, before: HTMLWriter.content(batch?.blocks ?? [])) })
        list.rowsBeside = batch?.unknown.map { $0.adding([.init("kind", "unknown")]) }
        list.exports = Self.table.all {
            warnings.map { warning in
                TableExports.Row(
                    number: warning.code, name: warning.text, meaning: warning.meaning, labels: [("block", warning.block.rawValue)])
            }
        }
        return list.answer(
            of: warnings.count, fields: fields, filters: isEverything ? nil : .compact(["block": .optional(block?.rawValue)]))
    }

    private static let table = TableExports(
        metric: "sip_warning_code_info", help: "Codes of the SIP Warning header field with their block and text.", numberLabel: "code",
        nameLabel: "text")
}

/// The warning codes that a list of entries from logs names: "370", "370 Insufficient bandwidth", "370 pbx.example.com", "Insufficient
/// bandwidth".
struct WarningBatch: Sendable {
    private(set) var warnings: [WarningCode] = []
    /// The entries that name none, and why.
    private(set) var unknown: [JSONValue] = []

    init(_ texts: [String]) {
        var seen: Set<String> = []
        for text in texts where seen.insert(text).inserted {
            if let warning = WarningCode.read(text) {
                if !warnings.contains(warning) { warnings.append(warning) }
            } else {
                let reason =
                    text.utf8.allSatisfy { $0 <= 0x20 }
                    ? "It is empty." : "It is no code of the Warning header field: the list is at /warnings."
                unknown.append(["text": .string(text.shortened), "reason": .string(reason)])
            }
        }
    }

    /// The blocks of a list of warning codes, besides the codes.
    var blocks: [Block] { Block.section("Not known", unknown.map { "\"\($0["text"]?.text ?? "")\": \($0["reason"]?.text ?? "")" }) }
}
