// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// What a program writes when it has no value: its own word for nothing.
enum Leftover {
    private static let words: [String] = ["undefined", "null", "NaN", "(null)", "<null>", "%s", "%d"]
    /// What stands before a user, a host, a tag or a branch.
    private static let leads: [String] = [":", "@", "tag=", "branch="]

    /// The fields in which such a word can be nothing else.
    static let fields: Set<FieldName> = [
        .from, .to, .contact, .via, .route, .recordRoute, .cseq, .rack, .callID, .referTo, .replaces, .event, .expires, .contentLength,
        .maxForwards, .rseq, .sessionExpires, .minSE, .minExpires,
    ]

    static func fault(in value: String, isAddress: Bool, _ source: Reference) -> GrammarFault? {
        guard let word = word(in: value, isAddress: isAddress) else { return nil }
        return GrammarFault(
            .refused, "has \"\(word)\" where a value belongs: the program that wrote it had none",
            fix: "Find which variable of the sending program is empty, and let it send no such field or message without it.", source
        ).about("")
    }

    /// - Parameter isAddress: whether the word may also be a part of a name, which says nothing.
    private static func word(in value: String, isAddress: Bool) -> String? {
        let present = words.filter { value.holds($0) }
        guard !present.isEmpty else { return nil }
        for word in present {
            if word == value { return word }
            for lead in leads {
                if let place = value.firstRange(of: lead + word), isEnd(value[place.upperBound...]) { return word }
            }
        }
        guard !isAddress else { return nil }
        return value.words(most: 4).first { part in present.contains { $0 == part } }.map { String($0) }
    }

    private static func isEnd(_ rest: Substring) -> Bool { rest.utf8.first.map { !$0.isToken } ?? true }
}
