// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension CauseMapping {
    /// A side of the mapping.
    enum Side: Sendable {
        case cause
        case code
    }

    /// One row in one line: what stands on that side, when, and who says so.
    func inline(of side: Side, in registry: Registry) -> Inline {
        let other: Inline? =
            switch side {
            case .cause: cause.map(Inline.cause)
            case .code: sipCode.map { Inline.code($0, in: registry) }
            }
        let what = other ?? Inline(otherSide ?? "nothing")
        let said = authority.vendor == nil ? Inline.link(source.citation, to: source.url) : Inline(authority.name)
        return "\(what) [\(said)]\(remarks.isEmpty ? "" : ": ")\(remarks.joined(separator: "; "))"
    }

    /// What has to be said of the row, so that it contradicts no other.
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
