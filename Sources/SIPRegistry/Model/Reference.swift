// SPDX-License-Identifier: Apache-2.0

/// The source of a fact: a document and, where it has sections, a section of it.
public struct Reference: Sendable, Hashable, Encodable {
    /// The document's usual name: "RFC 3261", "ITU-T Q.850", "ATIS-1000099", "Kamailio".
    public let document: String
    /// The RFC's number, nil for anything that is not an RFC.
    public let rfc: Int?
    /// The section, without a section sign: "21.4.24". Nil for the whole document.
    public let section: String?

    init(document: String, rfc: Int?, section: String?) {
        self.document = document
        self.rfc = rfc
        self.section = section
    }

    /// A section of an RFC, or the whole of it.
    package static func rfc(_ number: Int, _ section: String? = nil) -> Reference {
        Reference(document: "RFC \(number)", rfc: number, section: section)
    }

    /// Any other document: another body's standard, or a program's source code.
    package static func document(_ name: String, _ section: String? = nil) -> Reference {
        Reference(document: name, rfc: nil, section: section)
    }

    /// The address of RFCs at the RFC Editor.
    package static let rfcs = "https://www.rfc-editor.org/rfc/"

    /// The URL of the section on the RFC Editor's site. Nil for other documents, because their addresses change.
    public var url: String? {
        guard let rfc else { return nil }
        let page = Self.rfcs + "rfc\(rfc).html"
        guard let section else { return page }
        return page + "#section-" + section
    }

    /// The citation in a line of text: "RFC 3261 §21.4.24", "Kamailio, src/core/error.c".
    public var citation: String {
        guard let section else { return document }
        return document + (rfc == nil ? ", " : " §") + section
    }
}

/// Another document that updates, extends or uses a code.
public struct RelatedReference: Sendable, Hashable, Encodable {
    /// How a document relates to the code.
    public enum Relation: String, Sendable, CaseIterable, Encodable {
        /// An earlier definition that the defining document replaced.
        case earlier
        /// Changes or restricts the meaning or the use of the code.
        case updates
        /// Uses the code for a purpose of its own without changing it.
        case uses
        /// Registers the code with IANA.
        case registers
    }

    /// The document.
    public let reference: Reference
    /// How it relates to the code.
    public let relation: Relation
    /// What that document says of the code, in a few words.
    public let note: String

    init(_ reference: Reference, _ relation: Relation, _ note: String) {
        self.reference = reference
        self.relation = relation
        self.note = note
    }
}
