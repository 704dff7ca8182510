// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The parameters of `/causes`: which causes, with which members.
struct CausesQuery: Sendable {
    static let parameters = ["class", "status", "in", "fields"]
    /// The members of the records of causes.
    static let shape = Shape(of: Q850Cause.all.map { $0.record(CauseFacts($0, in: .standard)) })

    private var causeClass: Q850Cause.CauseClass?
    private var status: Q850Cause.Status?
    /// The entries of `in`, in their order.
    private var texts: [String]?
    private var fields: [String]?

    /// Every cause.
    init() {}

    /// - Parameter format: the format of the response.
    init(_ query: Query, format: Format?) throws(Problem) {
        causeClass = try FilterValue.choice("class", query)
        status = try FilterValue.choice("status", query)
        texts = try FilterValue.list("in", query)
        fields = try FieldSelection.parse(query, of: Self.shape, for: format)
    }

    var isEverything: Bool { causeClass == nil && status == nil && texts == nil && fields == nil }

    func answer(from site: Site) -> Answer { .soon(if: FilterValue.isShort(texts)) { found(in: site) } }

    private func found(in site: Site) -> Answer {
        let registry = site.registry
        let batch = texts.map { CodeBatch($0, in: registry, bare: .cause) }
        let causes = (batch?.causes ?? Q850Cause.all).filter(admits)
        var list = NumberedList(
            name: "causes", kind: "cause", summaries: { causes.map(\.summary) },
            summary: Q850Cause.all.first?.summary.map(\.key) ?? [],
            records: { causes.map { $0.record(CauseFacts($0, in: registry)) } }, shape: Self.shape,
            extra: { batch?.membersBesideCauses ?? [] },
            blocks: {
                let entries = causes.map { Block.Entry(String($0.cause), $0.name, $0.meaning, href: Links.cause($0.cause)) }
                return [.entries(entries)] + (batch?.blocksBesideCauses ?? [])
            },
            page: { CausePages(site: site).all(causes, before: HTMLWriter.content(batch?.blocksBesideCauses ?? [])) })
        list.rowsBeside = batch?.rowsBesideCauses
        list.exports = Self.table.all {
            causes.map { cause in
                TableExports.Row(
                    number: cause.cause, name: cause.name, meaning: cause.meaning, labels: [("class", cause.causeClass.rawValue)])
            }
        }
        return list.answer(of: causes.count, fields: fields, filters: isEverything ? nil : described)
    }

    private static let table = TableExports(
        metric: "q850_cause_info", help: "Q.850 causes with their class and name, to join with metrics by cause.", numberLabel: "cause",
        nameLabel: "name")

    private func admits(_ cause: Q850Cause) -> Bool {
        (causeClass.map { $0 == cause.causeClass } ?? true) && (status.map { $0 == cause.status } ?? true)
    }

    private var described: JSONValue {
        .compact(["class": .optional(causeClass?.rawValue), "status": .optional(status?.rawValue)])
    }
}
