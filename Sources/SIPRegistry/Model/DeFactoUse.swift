// SPDX-License-Identifier: Apache-2.0

/// A status number or reason phrase that products use and no registry lists.
///
/// Not every entry is a code that is sent: check `isOnTheWire` before it is shown as something that a trace can contain.
public struct DeFactoUse: Sendable, Hashable, Encodable {
    /// The number in the product's own numbering. It can be outside 100 to 699 if `kind` is `internalOnly`.
    public let code: Int
    /// The phrase that goes with it; nil where there is none.
    public let phrase: String?
    /// Who uses it. Empty where that is unknown.
    public let products: [String]
    /// How the number or the phrase is used.
    public let kind: Kind
    /// How certain the use is.
    public let certainty: Certainty
    /// What the number or the phrase means there.
    public let meaning: String
    /// The code that goes over the wire where that is not `code`.
    public let wireCode: Int?
    /// What else is worth knowing; nil where there is nothing.
    public let note: String?
    /// The likely reasons, the most frequent first. Practice. Empty for what hardly occurs.
    public let likelyCauses: [String]
    /// What to check, in the order in which an engineer would.
    public let checks: [String]
    /// Where the use was found.
    public let sources: [Reference]

    init(
        _ code: Int, _ phrase: String?, _ products: [String], _ kind: Kind, _ certainty: Certainty = .confirmed,
        meaning: String, wireCode: Int? = nil, note: String? = nil, likelyCauses: [String] = [],
        checks: [String] = [], sources: [Reference]
    ) {
        self.code = code
        self.phrase = phrase
        self.products = products
        self.kind = kind
        self.certainty = certainty
        self.meaning = meaning
        self.wireCode = wireCode
        self.note = note
        self.likelyCauses = likelyCauses
        self.checks = checks
        self.sources = sources
    }

    /// How a product uses a number or a phrase.
    public enum Kind: String, Sendable, CaseIterable, Encodable {
        /// An unregistered number that is sent in responses.
        case onTheWire = "on_the_wire"
        /// A registered code that is sent in its registered sense, but with another phrase.
        case phraseOnRegisteredCode = "phrase_on_registered_code"
        /// A registered code used for something other than what it is registered for.
        case misusedRegisteredCode = "misused_registered_code"
        /// A constant, or a row in a program's table of phrases. Whether it is ever sent is unknown.
        case tableEntry = "table_entry"
        /// A program's own status, which is never sent under that number.
        case internalOnly = "internal_only"
        /// A list of SIP codes has it by mistake.
        case erroneousListing = "erroneous_listing"
    }

    /// How certain a use is.
    public enum Certainty: String, Sendable, CaseIterable, Encodable {
        /// The product documents it, or it was seen in a capture.
        case confirmed
        /// Concluded from the program's source; not seen in a capture.
        case sourceReading = "source_reading"
        /// The product is confirmed to have it; the origin of the number is unknown.
        case originUncertain = "origin_uncertain"
        /// Only reported; no source of the product confirms it.
        case uncertain
    }

    /// Whether a response with this number or phrase can be expected in a trace. False where that is uncertain.
    public var isOnTheWire: Bool {
        guard certainty != .uncertain else { return false }
        return switch kind {
        case .onTheWire, .phraseOnRegisteredCode, .misusedRegisteredCode: true
        case .tableEntry, .internalOnly, .erroneousListing: false
        }
    }
}
