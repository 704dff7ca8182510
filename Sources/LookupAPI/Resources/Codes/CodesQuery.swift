// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The parameters of `/codes`: which codes, in which order, with which members.
struct CodesQuery: Sendable {
    static let parameters = CodeFilter.parameters + ["in", "fields", "view", "sort"]

    private var filter = CodeFilter()
    /// The entries of `in`, in their order.
    private var texts: [String]?
    private var fields: [String]?
    /// The view of each record; nil for the summary that a list usually has.
    private var view: RecordView?
    private var sort: Sort?
    /// Whether the list is neither filtered nor sorted.
    private var isWhole = true

    /// Whether the list is whole and nothing but a format was selected.
    var isEverything: Bool { isWhole && fields == nil && view == nil }

    private struct Sort: Sendable {
        enum Key: String, CaseIterable {
            case code
            case reasonPhrase = "reason_phrase"
            case severity
        }

        let key: Key
        let isDescending: Bool
    }

    /// The whole list in its usual order.
    init() {}

    /// - Parameter format: the format of the response.
    init(_ query: Query, registry: Registry, format: Format?) throws(Problem) {
        filter = try CodeFilter(query, registry: registry)
        texts = try FilterValue.list("in", query, advice: "POST /codes takes more.")
        fields = try FieldSelection.parse(query, of: FieldSelection.shapeOfCodes, for: format)
        view = try RecordView.parse(query, ofListIn: format)
        sort = try Self.sort(query)
        isWhole = query.parameters.allSatisfy { ["format", "fields", "view"].contains($0.name) }
    }

    private static func sort(_ query: Query) throws(Problem) -> Sort? {
        guard let text = try query.value("sort") else { return nil }
        let isDescending = text.hasPrefix("-")
        guard let key = Sort.Key(rawValue: isDescending ? String(text.dropFirst()) : text) else {
            throw .invalidFilter("sort", text, allowed: Sort.Key.allCases.flatMap { [$0.rawValue, "-" + $0.rawValue] })
        }
        return Sort(key: key, isDescending: isDescending)
    }

    func answer(from site: Site) -> Answer { .soon(if: FilterValue.isShort(texts)) { found(in: site) } }

    private func found(in site: Site) -> Answer {
        let registry = site.registry
        let batch = texts.map { CodeBatch($0, in: registry) }
        var entries = (batch?.codes ?? candidates(registry)).filter { filter.admits($0, in: registry) }
        if let sort { Self.order(&entries, by: sort, in: registry) }
        var answer = Answer.list(
            "codes",
            { [entries] in
                entries.map { entry in
                    if let fields { return entry.record(in: registry, only: fields) }
                    return view.map { entry.record(in: registry, $0) } ?? entry.summary(in: registry)
                }
            },
            columns: { FieldSelection.columns(fields, view, in: registry) },
            extra: {
                [.init("filters", filter.described)] + (batch?.members ?? [])
            },
            blocks: { [entries] in
                (view.map { view in entries.flatMap { $0.blocks(in: registry, view) } } ?? CodeEntry.blocks(entries, in: registry))
                    + (batch?.blocks ?? [])
            },
            page: { [entries] in
                if let view { return BrowsePage(site: site).records(entries, view, beside: batch?.blocks ?? []) }
                return BrowsePage(site: site).list(
                    entries, filter.facets, isWhole: isWhole, before: HTMLWriter.content(batch?.blocks ?? []))
            },
            exports: CodeExports.all(exported(entries, registry), in: registry))
        if let batch { answer.addRows(batch.rowsBesideCodes, to: "code", isSelection: fields != nil) }
        answer.isLong = entries.count > (fields == nil && view == nil ? Self.mostSummaries : Self.mostRecords)
        return answer
    }

    /// Exports include the numbers that only software sends: a panel or a dictionary receives these too and needs their names.
    private func exported(_ entries: [CodeEntry], _ registry: Registry) -> [CodeEntry] {
        guard texts == nil, filter.facets.tier == nil else { return entries }
        var all = entries + registry.deFactoCodes.map { CodeEntry.deFacto($0) }.filter { filter.admits($0, in: registry) }
        Self.order(&all, by: sort ?? Sort(key: .code, isDescending: false), in: registry)
        return all
    }

    /// As many as are written in well under a millisecond: a whole record is up to twenty times as long as a summary.
    private static let mostSummaries = 20
    private static let mostRecords = 2

    /// De-facto numbers are never listed among the defined codes: they must be asked for by number or by tier. Private codes are listed, as
    /// the operator has defined them.
    private func candidates(_ registry: Registry) -> [CodeEntry] {
        if filter.facets.tier == .deFacto { return registry.deFactoCodes.map { .deFacto($0) } }
        let own = registry.privateCodes.map { CodeEntry.privateUse($0) }
        let known = registry.codes.map { CodeEntry.known($0) }
        return own.isEmpty ? known : (known + own).sorted { $0.code < $1.code }
    }

    /// Sorts stably: entries that compare equal stay in ascending order of their numbers.
    private static func order(_ entries: inout [CodeEntry], by sort: Sort, in registry: Registry) {
        entries.sort { $0.code < $1.code }
        let ranked = entries.enumerated().sorted { left, right in
            let (first, second) = sort.isDescending ? (right, left) : (left, right)
            let isLess: Bool
            let isEqual: Bool
            switch sort.key {
            case .code: (isLess, isEqual) = (first.element.code < second.element.code, false)
            case .reasonPhrase:
                (isLess, isEqual) = (first.element.phrase < second.element.phrase, first.element.phrase == second.element.phrase)
            case .severity:
                let levels = Severity.Level.allCases
                let ranks = [first, second].map { entry in
                    entry.element.severity(in: registry).flatMap { levels.firstIndex(of: $0) } ?? levels.count
                }
                (isLess, isEqual) = (ranks[0] < ranks[1], ranks[0] == ranks[1])
            }
            return isEqual ? left.offset < right.offset : isLess
        }
        entries = ranked.map(\.element)
    }
}
