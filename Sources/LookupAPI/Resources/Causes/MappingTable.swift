// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// A table of mappings between SIP and Q.850. Where several sources agree, they share a row.
enum MappingTable {
    private struct Row {
        let other: HTML
        let remarks: String
        var authorities: [HTML]
    }

    static func html(_ label: String, _ mappings: [CauseMapping], side: CauseMapping.Side, in registry: Registry) -> HTML {
        var rows: [Row] = []
        for mapping in mappings {
            let other = other(mapping, side, registry)
            let remarks = mapping.remarks.joined(separator: "; ")
            let authority: HTML = mapping.authority.vendor == nil ? PageParts.source(mapping.source) : vendor(mapping)
            if let place = rows.firstIndex(where: { $0.other.markup == other.markup && $0.remarks == remarks }) {
                rows[place].authorities.append(authority)
            } else {
                rows.append(Row(other: other, remarks: remarks, authorities: [authority]))
            }
        }
        let hasRemarks = rows.contains { !$0.remarks.isEmpty }
        let columns = [side == .cause ? "Cause" : "Code", "Says who"] + (hasRemarks ? ["When"] : [])
        return HTML.table(
            label, columns, rows.map { row in [row.other, row.authorities.joined(", ")] + (hasRemarks ? ["\(row.remarks)"] : []) })
    }

    /// The product, linked to what was read.
    private static func vendor(_ mapping: CauseMapping) -> HTML {
        let (name, source) = (mapping.authority.name, mapping.source)
        return source.url.map { "<a class=\"cite\" href=\"\($0)\" title=\"\(source.citation)\">\(name)</a>" } ?? "\(name)"
    }

    private static func other(_ mapping: CauseMapping, _ side: CauseMapping.Side, _ registry: Registry) -> HTML {
        let known =
            switch side {
            case .cause: mapping.cause.map(PageParts.cause)
            case .code: mapping.sipCode.map { PageParts.code($0, in: registry) }
            }
        return known ?? "\(mapping.otherSide ?? "nothing")"
    }
}
