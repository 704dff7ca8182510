// SPDX-License-Identifier: Apache-2.0

/// What a search needs to know of a record once the index is built.
struct SearchRecord: Sendable {
    /// How firm a record's ground is, best first.
    enum Standing: UInt8, Comparable, Sendable {
        case registered
        /// Obsolete or never registered, and documented.
        case historic
        case deFacto

        static func < (left: Standing, right: Standing) -> Bool { left.rawValue < right.rawValue }
    }

    /// What every query looks at, in every record.
    struct Facts: Sendable {
        let kind: SearchHit.Kind
        let number: Int
        let responseClass: ResponseClass?
        let standing: Standing
        /// What words count in a record of the standing, and in one of the kind.
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
    /// What it is called in addresses, where that is not its number.
    let name: String?
    let phrase: String
    let meaning: String
    /// The section that defines the record, where it is an RFC's.
    let definition: Reference?
    /// The methods that the record is restricted to; empty when it answers any.
    let methods: Set<SIPMethod>
}

/// How often and how closely a record cites an RFC.
struct Citation: Sendable {
    /// The way of citing, closest first.
    enum Kind: UInt8, Sendable {
        case definition
        /// Changes the record's meaning or use.
        case update
        case use
        /// Named in the prose, or source of a rule that holds for the record among others.
        case rule
    }

    /// The place of the record.
    let document: Int
    let closest: Kind
    let count: Int
}
