// SPDX-License-Identifier: Apache-2.0

/// What is needed of a record after the index is built.
struct SearchRecord: Sendable {
    /// How well established a record is, the best first.
    enum Standing: UInt8, Comparable, Sendable {
        case registered
        /// Obsolete or never registered, but documented.
        case historic
        case deFacto

        static func < (left: Standing, right: Standing) -> Bool { left.rawValue < right.rawValue }
    }

    /// What every query needs of every record.
    struct Facts: Sendable {
        let kind: SearchHit.Kind
        let number: Int
        let responseClass: ResponseClass?
        let standing: Standing
        /// The factors for words in records of the standing and of the kind.
        let worthOfStanding: Float
        let worthOfKind: Float

        init(_ kind: SearchHit.Kind, _ number: Int, _ responseClass: ResponseClass?, _ standing: Standing) {
            self.kind = kind
            self.number = number
            self.responseClass = responseClass
            self.standing = standing
            worthOfStanding = Scoreboard.worth(of: standing)
            worthOfKind = Scoreboard.worth(of: kind)
        }
    }

    let facts: Facts
    /// The name in addresses, if that is not the number.
    let name: String?
    let phrase: String
    let meaning: String
    /// The section of an RFC that defines the record, if there is one.
    let definition: Reference?
    /// The methods that the record is restricted to; empty for all methods.
    let methods: Set<SIPMethod>
}

/// How often and how closely a record cites an RFC.
struct Citation: Sendable {
    /// How closely the RFC is related, the closest first.
    enum Kind: UInt8, Sendable {
        case definition
        /// Changes the record's meaning or use.
        case update
        case use
        /// Mentioned in the prose, or the source of a rule that applies to several records.
        case rule
    }

    /// The index of the record.
    let document: Int
    let closest: Kind
    let count: Int
}
