// SPDX-License-Identifier: Apache-2.0

/// A reason phrase that occurs with a code instead of the registered one.
///
/// The phrase is for people; programs use the code (RFC 3261 §7.2). An alias helps to find the code that a log or a person means.
public struct PhraseAlias: Sendable, Hashable, Encodable {
    /// Where a phrase comes from.
    public enum Kind: String, Sendable, CaseIterable, Encodable {
        /// The text or an example of an RFC that is in force.
        case rfcText = "rfc_text"
        /// RFC 2543 or another RFC that has been replaced. Some of these phrases are still in the grammar of RFC 3261.
        case earlierRFC = "earlier_rfc"
        /// Registered with IANA until another document changed the entry.
        case formerRegistration = "former_registration"
        /// The registry itself adds a remark to the phrase.
        case registryRemark = "registry_remark"
        /// A standard of another body.
        case otherStandard = "other_standard"
        /// The table or the source code of a program.
        case implementation
        /// Differs from the registered phrase only in upper and lower case.
        case caseOnly = "case_only"
        /// Lists, manuals and logs of unknown authority; some are mistakes.
        case wild
    }

    /// The status code that the phrase occurs with.
    public let code: Int
    /// The phrase as it occurs.
    public let phrase: String
    /// Where the phrase comes from.
    public let kind: Kind
    /// What else is worth knowing about it. Nil when the kind says everything.
    public let note: String?
    /// The sources in which it was found.
    public let sources: [Reference]

    init(_ code: Int, _ phrase: String, _ kind: Kind, _ sources: [Reference], note: String? = nil) {
        self.code = code
        self.phrase = phrase
        self.kind = kind
        self.note = note
        self.sources = sources
    }
}

extension PhraseAlias {
    /// Why a code occurs with other phrases.
    package static let rule = Statement(
        """
        The number alone decides what a client does. The phrase is for people: a server may choose another than the registered one, in \
        the language of the caller for instance.
        """, .rfc(3261, "7.2"))
}
