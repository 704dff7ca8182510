// SPDX-License-Identifier: Apache-2.0

/// A value of the `cause` parameter of a SIP URI (RFC 4458): why a call was redirected to this URI.
///
/// The values look like status codes but are not: they stand for the redirecting reasons of ISUP. They are neither Q.850 causes nor values
/// of the `cause` parameter of the Reason header field.
public struct CauseURIParameter: Sendable, Hashable, Encodable {
    /// The value of the parameter, three digits like those of a status code.
    public let value: Int
    /// The name of the redirecting reason.
    public let reason: String
    /// What happened to the call before, as one line.
    public let meaning: String
    /// The document that defines the value.
    public let reference: Reference

    init(_ value: Int, _ reason: String, _ meaning: String, _ reference: Reference) {
        self.value = value
        self.reason = reason
        self.meaning = meaning
        self.reference = reference
    }
}
