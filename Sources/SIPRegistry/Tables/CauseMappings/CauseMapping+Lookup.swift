// SPDX-License-Identifier: Apache-2.0

extension CauseMapping {
    /// The rows of documents that set rules.
    package static let standards: [CauseMapping] =
        rfc3398ToQ850 + rfc3398ToSIP + rfc3398Events + rfc4497ToQ850 + rfc4497ToSIP + rfc4497Events + fccBlockingRule

    /// The rows of products. They say what a product does, not what is right.
    package static let vendors: [CauseMapping] =
        freeSWITCHToQ850 + freeSWITCHToSIP + asteriskToQ850 + asteriskToSIP + oracleToQ850 + oracleToSIP + audioCodesToQ850

    package static let all: [CauseMapping] = standards + vendors

    // Indices for look-ups, because a record of the API looks up its rows in both directions.
    private static let byTrigger = Dictionary(grouping: all, by: \.trigger)
    private static let byOutcome = Dictionary(grouping: all, by: \.outcome)
    private static let defaults = all.filter(\.isDefault)

    /// What each authority maps a response with the code to: its own rows, or else its default.
    package static func from(response code: Int) -> [CauseMapping] {
        byAuthority(byTrigger[.response(code)] ?? []) { trigger in
            guard case .anyOtherResponse(let range) = trigger else { return false }
            return range.contains(code)
        }
    }

    /// What each authority maps a cause to: its own rows, or else its default. Empty outside 1 to 127.
    package static func from(cause value: Int) -> [CauseMapping] {
        guard Q850Cause.CauseClass(ofCause: value) != nil else { return [] }
        return byAuthority(byTrigger[.cause(value)] ?? []) { $0 == .anyOtherCause }
    }

    /// Rows in the order of the authorities; for an authority without rows, its defaults.
    private static func byAuthority(_ rows: [CauseMapping], isDefault: (Trigger) -> Bool) -> [CauseMapping] {
        Authority.allCases.flatMap { authority -> [CauseMapping] in
            let own = rows.filter { $0.authority == authority }
            return own.isEmpty ? defaults.filter { $0.authority == authority && isDefault($0.trigger) } : own
        }
    }

    /// The rows that lead to a response with the code, defaults and gateway events included.
    package static func to(response code: Int) -> [CauseMapping] { byOutcome[.response(code)] ?? [] }

    /// The rows that lead to a cause, defaults and gateway events included.
    package static func to(cause value: Int) -> [CauseMapping] { byOutcome[.cause(value)] ?? [] }
}
