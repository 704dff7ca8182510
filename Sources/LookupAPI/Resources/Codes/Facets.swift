// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The filters that the chips of the table select.
struct Facets: Sendable {
    var responseClass: ResponseClass?
    var status: ResponseCode.Status?
    var tier: Tier?
    var severity: Severity.Level?

    /// The names of the parameters that a search does not have.
    static let onlyNames = ["status", "tier", "severity"]

    init() {}

    init(_ query: Query) throws(Problem) {
        responseClass = try FilterValue.responseClass(query)
        status = try FilterValue.choice("status", query)
        tier = try FilterValue.choice("tier", query)
        severity = try FilterValue.choice("severity", query)
    }

    /// Whether one of the chips behind "more" is selected.
    var hasDetail: Bool { status != nil || tier != nil || severity != nil }
    var isEmpty: Bool { responseClass == nil && !hasDetail }

    func admits(_ entry: CodeEntry, in registry: Registry) -> Bool {
        var entryStatus: ResponseCode.Status?
        if case .known(let code) = entry { entryStatus = code.status }
        return (responseClass == nil || ResponseClass(ofCode: entry.code) == responseClass)
            && (tier == nil || entry.tier == tier)
            && (severity == nil || entry.severity(in: registry) == severity)
            && (status == nil || entryStatus == status)
    }

    func admits(_ hit: SearchHit, in registry: Registry) -> Bool {
        switch hit.kind {
        case .code, .deFacto, .privateUse: CodeEntry(hit.number, in: registry).map { admits($0, in: registry) } ?? false
        case .cause, .warning, .symptom, .provider: isEmpty
        }
    }
}
