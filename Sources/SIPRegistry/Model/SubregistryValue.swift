// SPDX-License-Identifier: Apache-2.0

/// One value of a small registry that refines a response code or a NOTIFY: an error code of a header field, or the reason why a
/// subscription ended.
public struct SubregistryValue: Sendable, Hashable, Encodable {
    /// The registry that lists the value.
    public let registry: Subregistry
    /// The value in the header field: "201", "deactivated".
    public let value: String
    /// The default text for the value; nil for tokens, which have none.
    public let text: String?
    /// What it means and what to do about it.
    public let meaning: String
    /// The document that defines the value.
    public let reference: Reference

    init(_ registry: Subregistry, _ value: String, _ text: String?, _ meaning: String, _ reference: Reference) {
        self.registry = registry
        self.value = value
        self.text = text
        self.meaning = meaning
        self.reference = reference
    }

    /// The registry that a value belongs to.
    public enum Subregistry: String, Sendable, CaseIterable, Encodable {
        /// The Geolocation-Error header field. The code is one to three digits, the text its `code` parameter.
        case geolocationError = "geolocation_error"
        /// The AlertMsg-Error header field. The code is three digits, the text its `message` parameter.
        case alertMsgError = "alertmsg_error"
        /// The `reason` parameter of Subscription-State: terminated.
        case subscriptionStateReason = "subscription_state_reason"

        /// The header field that carries the values.
        public var headerField: String {
            switch self {
            case .geolocationError: "Geolocation-Error"
            case .alertMsgError: "AlertMsg-Error"
            case .subscriptionStateReason: "Subscription-State"
            }
        }

        /// The response code that the values mainly explain; they may occur in all other responses except 100. Nil where they occur in a
        /// request.
        public var responseCode: Int? {
            switch self {
            case .geolocationError: 424
            case .alertMsgError: 425
            case .subscriptionStateReason: nil
            }
        }
    }
}
