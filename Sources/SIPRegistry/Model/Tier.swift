// SPDX-License-Identifier: Apache-2.0

/// How firm the ground is that a code stands on.
public enum Tier: String, Sendable, CaseIterable {
    /// In the IANA registry.
    case registered
    /// In RFC 2543, and dropped before there was a registry.
    case historic
    /// In software, and in no registry.
    case deFacto = "de-facto"
    /// The operator's own, from an overlay. No code of the registry itself is.
    case privateUse = "private"
}

extension ResponseCode {
    public var tier: Tier { registration == .iana ? .registered : .historic }
}
