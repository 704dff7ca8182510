// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Inline {
    /// Number and phrase, linked.
    static func code(_ number: Int, in registry: Registry) -> Inline {
        guard let phrase = registry.phrase(of: number) else { return "\(number)" }
        return .link(phrase.isEmpty ? String(number) : "\(number) \(phrase)", to: Links.code(number))
    }

    /// A document with its address, for a list of sources.
    static func source(_ reference: Reference) -> Inline { .reference(reference.citation, at: reference.url) }

    /// The citation in brackets, to follow a fact; empty where there is no source.
    static func cited(_ reference: Reference?) -> Inline { cited(reference.map { [$0] } ?? []) }

    /// The citations of a fact that rests on several sources.
    static func cited(_ references: [Reference]) -> Inline {
        references.isEmpty ? "" : " [\(references.map { .link($0.citation, to: $0.url) }.joined("; "))]"
    }
}
