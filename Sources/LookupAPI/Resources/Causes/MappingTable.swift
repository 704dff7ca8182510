// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// Mappings between SIP and Q.850, with those together on which several authorities agree.
enum MappingTable {
    enum Side: Sendable {
        case cause
        case code
    }

    private struct Row {
        let other: HTML
        let condition: String
        var authorities: [HTML]
    }

    static func html(_ label: String, _ mappings: [CauseMapping], side: Side, in registry: Registry) -> HTML {
        var rows: [Row] = []
        // Standards first, then what products do.
        for mapping in mappings.filter({ $0.authority.vendor == nil }) + mappings.filter({ $0.authority.vendor != nil }) {
            let other = other(mapping, side, registry)
            let condition = mapping.condition ?? (mapping.isDefault ? "as its default" : "")
            let authority: HTML = mapping.authority.vendor == nil ? PageParts.source(mapping.source) : "\(mapping.authority.name)"
            if let place = rows.firstIndex(where: { $0.other.markup == other.markup && $0.condition == condition }) {
                rows[place].authorities.append(authority)
            } else {
                rows.append(Row(other: other, condition: condition, authorities: [authority]))
            }
        }
        let hasConditions = rows.contains { !$0.condition.isEmpty }
        let columns = [side == .cause ? "Cause" : "Code", "Says who"] + (hasConditions ? ["When"] : [])
        return PageParts.table(
            label, columns,
            rows.map { row in [row.other, row.authorities.joined(", ")] + (hasConditions ? ["\(row.condition)"] : []) })
    }

    private static func other(_ mapping: CauseMapping, _ side: Side, _ registry: Registry) -> HTML {
        switch side {
        case .cause: mapping.cause.map(PageParts.cause) ?? "\(mapping.otherSide ?? "")"
        case .code: mapping.sipCode.map { PageParts.code($0, in: registry) } ?? "\(mapping.otherSide ?? "")"
        }
    }
}
