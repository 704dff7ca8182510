// SPDX-License-Identifier: Apache-2.0

/// An unregistered status number with everything that it is used for.
public struct DeFactoCode: Sendable, Hashable, Identifiable, Encodable {
    /// 100 to 699.
    public let code: Int
    /// At least one; the most certain first.
    public let uses: [DeFactoUse]

    /// The number.
    public var id: Int { code }
    /// Always `.deFacto`.
    public var tier: Tier { .deFacto }
    /// The class according to the first digit (RFC 3261 §7.2).
    public var responseClass: ResponseClass { ResponseClass(ofCode: code) }
    /// The phrase of the most certain use that has one; nil where none has.
    public var phrase: String? { uses.lazy.compactMap(\.phrase).first }
    /// The meaning in the most certain use.
    public var meaning: String { uses.first?.meaning ?? "" }
    /// The likely reasons in all uses, without duplicates.
    public var likelyCauses: [String] { uses.flatMap(\.likelyCauses).withoutRepeats }
    /// What to check, from all uses, without duplicates.
    public var checks: [String] { uses.flatMap(\.checks).withoutRepeats }
    /// Whether a response with the number is known to be sent.
    public var isOnTheWire: Bool { uses.contains { $0.isOnTheWire } }

    /// One entry for each number, in ascending order. Numbers outside 100 to 699, and those that only appear in a list by mistake, are left
    /// out: nobody will ever receive them.
    static func group(_ uses: [DeFactoUse], except isKnown: (Int) -> Bool) -> [DeFactoCode] {
        var byCode: [Int: [DeFactoUse]] = [:]
        for use in uses
        where (100...699).contains(use.code) && use.kind != .internalOnly && use.kind != .erroneousListing {
            byCode[use.code - 100, default: []].append(use)
        }
        return byCode.filter { !isKnown($0.key) }
            .map { offset, uses in
                // Stable: uses of one rank keep the order of the table.
                let ranked = uses.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
                return DeFactoCode(code: offset + 100, uses: ranked.map(\.element))
            }
            .sorted { $0.code < $1.code }
    }
}

extension DeFactoUse {
    /// What is sent precedes what is only listed, and certain uses precede uncertain ones.
    fileprivate var rank: Int {
        (isOnTheWire ? 0 : 10) + (Certainty.allCases.firstIndex(of: certainty) ?? 0)
    }
}

extension [String] {
    /// The strings in their order, without duplicates.
    fileprivate var withoutRepeats: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
