// SPDX-License-Identifier: Apache-2.0

/// What an operator adds to the registry: remarks on its codes, and private codes. It exists beside the facts and replaces none of them, so
/// that a reader can always tell the two apart.
public struct Overlay: Sendable, Hashable, Encodable {
    /// The author, who is named with everything that comes from the overlay.
    public let source: String
    /// The operator's remarks on codes that the registry knows, by number.
    public let remarks: [Int: OperatorRemark]
    /// In ascending order of their numbers, without duplicates.
    public let privateCodes: [PrivateCode]

    /// An overlay of remarks, by status code, and of private codes in any order.
    public init(source: String, remarks: [Int: OperatorRemark] = [:], privateCodes: [PrivateCode] = []) {
        self.source = source
        self.remarks = remarks
        self.privateCodes = privateCodes.sorted { $0.code < $1.code }
    }

    /// How many codes it has remarks on or defines.
    public var count: Int { remarks.count + privateCodes.count }
}

/// An operator's remark on one code.
public struct OperatorRemark: Sendable, Hashable, Encodable {
    /// Each element is a paragraph.
    public let notes: [String]
    /// The http or https URL of the procedure.
    public let runbook: String?
    /// The severity of the code for this operator; nil for the registry's own.
    public let severity: Severity.Level?
    /// The team or desk that is responsible.
    public let owner: String?

    /// A remark; everything that is left out is the registry's own.
    public init(notes: [String] = [], runbook: String? = nil, severity: Severity.Level? = nil, owner: String? = nil) {
        self.notes = notes
        self.runbook = runbook
        self.severity = severity
        self.owner = owner
    }
}

/// A code that an operator's own elements send, and that nobody else is known to use.
public struct PrivateCode: Sendable, Hashable, Identifiable, Encodable {
    /// 100 to 699.
    public let code: Int
    /// The reason phrase that the operator's elements send.
    public let reasonPhrase: String
    /// One line.
    public let meaning: String
    /// The operator's remark on it.
    public let remark: OperatorRemark

    /// The number.
    public var id: Int { code }

    /// A private code, 100 to 699, with its reason phrase and its meaning in one line.
    public init(_ code: Int, _ reasonPhrase: String, meaning: String, remark: OperatorRemark = OperatorRemark()) {
        self.code = code
        self.reasonPhrase = reasonPhrase
        self.meaning = meaning
        self.remark = remark
    }

    /// Always `.privateUse`.
    public var tier: Tier { .privateUse }
    /// The class according to the first digit (RFC 3261 §7.2).
    public var responseClass: ResponseClass { ResponseClass(ofCode: code) }
}
