// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension CauseMapping {
    /// A side of the mapping.
    enum Side: Sendable {
        case cause
        case code
    }

    /// A row of the mapping in one line: what is on that side, under which condition, and the source.
    func inline(of side: Side, in registry: Registry) -> Inline {
        let other: Inline? =
            switch side {
            case .cause: cause.map(Inline.cause)
            case .code: sipCode.map { Inline.code($0, in: registry) }
            }
        let what = other ?? Inline(otherSide ?? "nothing")
        let said = Inline.link(authority.vendor == nil ? source.citation : "\(authority.name): \(source.citation)", to: source.url)
        return "\(what) [\(said)]\(remarks.isEmpty ? "" : ": ")\(remarks.joined(separator: "; "))"
    }

    /// The conditions and notes without which two rows could seem to contradict each other.
    var remarks: [String] {
        [when, isDefault ? "its default" : nil, sentLocation.map { "with location \($0.words)" }, note].compactMap { $0 }
    }
}

extension Inline {
    /// Number and name, linked.
    static func cause(_ value: Int) -> Inline {
        .link(
            "cause \(value)" + (Q850Cause.cause(value).map { ", \($0.name)" } ?? ""),
            to: Q850Cause.cause(value).map { _ in Links.cause(value) })
    }
}
