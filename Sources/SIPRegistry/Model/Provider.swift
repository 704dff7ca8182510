// SPDX-License-Identifier: Apache-2.0

/// A provider, or the maker of a program, that has codes of its own. The raw value is its name in a path.
public enum Provider: String, Sendable, CaseIterable {
    case teams = "microsoft-teams"
    case skypeForBusiness = "skype-for-business"
    case twilio
    case telnyx

    /// As it is shown to a reader.
    public var name: String {
        switch self {
        case .teams: "Microsoft Teams"
        case .skypeForBusiness: "Skype for Business"
        case .twilio: "Twilio"
        case .telnyx: "Telnyx"
        }
    }
}
