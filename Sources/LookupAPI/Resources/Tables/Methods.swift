// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// `/methods`.
enum Methods {
    static func list(_ site: Site) -> Answer {
        .list(
            "methods", { MethodInfo.all.map { $0.json(in: site.registry) } },
            blocks: { [.entries(MethodInfo.all.map { .init($0.method.rawValue, $0.definition.citation, $0.about(in: site.registry)) })] },
            page: { TablePages(site: site).methods() })
    }
}

extension MethodInfo {
    /// The codes that answer this method and few others.
    func codes(in registry: Registry) -> [ResponseCode] {
        registry.codes.filter { $0.methods.kind == .only && $0.methods.methods.contains(method) }
    }

    /// What provisional responses may answer it, for a reader.
    var provisionalWords: String {
        switch provisional {
        case .any: "any 1xx"
        case .lateTrying: "only 100, and late"
        case .none: "none"
        }
    }

    /// Each element is a paragraph.
    fileprivate func about(in registry: Registry) -> [String] {
        let codes = codes(in: registry).map { String($0.code) }.joined(separator: ", ")
        return [
            purpose, dialogNote, "Provisional responses: \(provisionalWords)\(isTargetRefresh ? "; refreshes the target" : "").",
            codes.isEmpty ? nil : "Codes for few methods: \(codes).",
        ].compactMap { $0 } + related.map { "\($0.reference.citation) (\($0.relation.rawValue)): \($0.note)" }
    }
}
