// SPDX-License-Identifier: Apache-2.0

/// An unregistered status number with everything that it is used for.
public struct DeFactoCode: Sendable, Hashable {
    /// 100 to 699.
    public let code: Int
    /// At least one; the surest first.
    public let uses: [DeFactoUse]

    public var tier: Tier { .deFacto }
    public var responseClass: ResponseClass { ResponseClass(ofCode: code) }
    /// The phrase of the surest use; nil where no use has one.
    public var phrase: String? { uses.lazy.compactMap(\.phrase).first }
    /// What the surest use means by it.
    public var meaning: String { uses.first?.meaning ?? "" }
    /// What usually lies behind it, by all uses, each sentence once.
    public var likelyCauses: [String] { uses.flatMap(\.likelyCauses).withoutRepeats }
    /// What to look at, by all uses, each sentence once.
    public var checks: [String] { uses.flatMap(\.checks).withoutRepeats }
    /// Whether a response with the number is known to be sent.
    public var isOnTheWire: Bool { uses.contains { $0.isOnTheWire } }

    /// One entry a number, ascending. Numbers that are no SIP status codes at all, and those that only a mistaken
    /// list has, are not among them: nobody will ever receive one.
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
    /// What is sent comes before what is only listed, and the certain before the uncertain.
    fileprivate var rank: Int {
        (isOnTheWire ? 0 : 10) + (Certainty.allCases.firstIndex(of: certainty) ?? 0)
    }
}

extension [String] {
    /// The same strings in the same order, each once.
    fileprivate var withoutRepeats: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
