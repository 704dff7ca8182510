// SPDX-License-Identifier: Apache-2.0

/// A protocol of the Reason header field (RFC 3326), as IANA's "Reason Protocols" registry lists it.
public struct ReasonProtocol: Sendable, Hashable, Encodable {
    /// The token at the start of the field's value, such as "Q.850".
    public let name: String
    /// What the cause parameter contains.
    public let causeMeaning: String
    /// The document that the registry names.
    public let reference: Reference
    /// Documents about the use of the protocol in SIP.
    public let seeAlso: [Reference]
    /// The cause values, if they are few and specific to the protocol; else empty, and the reference has them.
    public let causes: [Cause]
    /// What else is worth knowing; nil where there is nothing.
    public let note: String?

    init(
        _ name: String, _ causeMeaning: String, _ reference: Reference, seeAlso: [Reference] = [], causes: [Cause] = [],
        note: String? = nil
    ) {
        self.name = name
        self.causeMeaning = causeMeaning
        self.reference = reference
        self.seeAlso = seeAlso
        self.causes = causes
        self.note = note
    }

    /// A value of the cause parameter that the protocol itself lists.
    public struct Cause: Sendable, Hashable, Encodable {
        /// The number in the cause parameter.
        public let value: Int
        /// What the number means.
        public let text: String

        init(_ value: Int, _ text: String) {
            self.value = value
            self.text = text
        }
    }
}
