// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The filters of `/codes`; a code must match all of them.
struct CodeFilter: Sendable {
    /// The filters for which the page has chips.
    private(set) var facets = Facets()
    private var rfc: Int?
    private var registered: Bool?
    private var method: SIPMethod?
    private var header: String?

    static let parameters = ["class", "status", "rfc", "registered", "tier", "method", "severity", "header"]

    /// Lets every code through.
    init() {}

    init(_ query: Query, registry: Registry) throws(Problem) {
        facets = try Facets(query)
        registered = try FilterValue.flag("registered", query)
        if let text = try query.value("method") {
            method = SIPMethod(rawValue: text.uppercased())
            guard method != nil else { throw .invalidFilter("method", text, allowed: SIPMethod.allCases.map(\.rawValue)) }
        }
        if let text = try query.value("header") {
            let names = Set(HeaderRule.all.filter { $0.part == .header }.map(\.name)).sorted()
            header = names.first { $0.lowercased() == text.lowercased() }
            guard header != nil else { throw .invalidFilter("header", text, allowed: names) }
        }
        if let text = try query.value("rfc") {
            let numbers = Set(registry.codes.flatMap(\.rfcs)).sorted()
            rfc = FilterValue.rfcNumber(text).flatMap { numbers.contains($0) ? $0 : nil }
            guard rfc != nil else { throw .invalidFilter("rfc", text, allowed: numbers.map(String.init)) }
        }
    }

    func admits(_ entry: CodeEntry, in registry: Registry) -> Bool {
        guard facets.admits(entry, in: registry) else { return false }
        // Nothing is known of an unregistered number that these filters could use.
        guard case .known(let code) = entry else { return registered != true && method == nil && rfc == nil && header == nil }
        return (registered == nil || (code.registration == .iana) == registered) && method.map { code.methods.allows($0) } ?? true
            && rfc.map { code.rfcs.contains($0) } ?? true && header.map { carries($0, code.code) } ?? true
    }

    /// Whether a rule for the code or its class names the field. Rules for almost every response are ignored, as they would match all
    /// codes.
    private func carries(_ name: String, _ code: Int) -> Bool {
        HeaderRule.rules(for: code).contains { $0.name == name && $0.scope.width <= 100 }
    }

    /// The filters in use, so that the answer says what it contains.
    var described: JSONValue {
        .compact([
            "class": .optional(facets.responseClass?.label),
            "status": .optional(facets.status?.rawValue),
            "rfc": rfc.map { .int($0) } ?? .null,
            "registered": registered.map { .bool($0) } ?? .null,
            "tier": .optional(facets.tier?.rawValue),
            "method": .optional(method?.rawValue),
            "severity": .optional(facets.severity?.rawValue),
            "header": .optional(header),
        ])
    }
}

extension ResponseCode {
    /// The RFCs that define, update or use the code.
    fileprivate var rfcs: [Int] { ([definition.rfc] + related.map(\.reference.rfc)).compactMap { $0 } }
}
