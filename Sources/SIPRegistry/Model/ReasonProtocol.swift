// SPDX-License-Identifier: Apache-2.0

/// A protocol of the Reason header field (RFC 3326), as IANA's "Reason Protocols" registry lists it.
public struct ReasonProtocol: Sendable, Hashable {
    /// The token at the start of the header's value: "Q.850".
    public let name: String
    /// What the cause parameter holds.
    public let causeMeaning: String
    /// The document that the registry names.
    public let reference: Reference
    /// Documents on the protocol's use in SIP.
    public let seeAlso: [Reference]
    /// The cause values, where they are few and its own; empty where the reference has them.
    public let causes: [Cause]
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

    /// One cause value of a protocol.
    public struct Cause: Sendable, Hashable {
        public let value: Int
        public let text: String

        init(_ value: Int, _ text: String) {
            self.value = value
            self.text = text
        }
    }
}
