// SPDX-License-Identifier: Apache-2.0

/// How well established a code is.
public enum Tier: String, Sendable, CaseIterable, Encodable {
    /// In the IANA registry.
    case registered
    /// In RFC 2543, and removed before the IANA registry existed.
    case historic
    /// Used by software, but in no registry.
    case deFacto = "de-facto"
    /// Defined by an operator in an overlay. The registry itself has none.
    case privateUse = "private"
}

extension ResponseCode {
    /// `.registered` or `.historic`.
    public var tier: Tier { registration == .iana ? .registered : .historic }
}
