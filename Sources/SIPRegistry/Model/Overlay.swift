// SPDX-License-Identifier: Apache-2.0

/// What an operator adds to the registry: remarks on its codes, and numbers of their own. It stands beside the facts and
/// takes the place of none, so that a reader can always tell the two apart.
public struct Overlay: Sendable, Hashable {
    /// Who says so; shown beside everything that comes from here.
    public let source: String
    /// What the operator says of codes that the registry knows, by number.
    public let remarks: [Int: OperatorRemark]
    /// In ascending order, each number once.
    public let privateCodes: [PrivateCode]

    public init(source: String, remarks: [Int: OperatorRemark] = [:], privateCodes: [PrivateCode] = []) {
        self.source = source
        self.remarks = remarks
        self.privateCodes = privateCodes.sorted { $0.code < $1.code }
    }

    /// How many codes it says something of.
    public var count: Int { remarks.count + privateCodes.count }
}

/// What an operator says of one code.
public struct OperatorRemark: Sendable, Hashable {
    /// One paragraph each.
    public let notes: [String]
    /// Where the procedure is written: an http or https URL.
    public let runbook: String?
    /// How bad news the code is to this operator, whatever it is to most.
    public let severity: Severity.Level?
    /// Whom it concerns: a team, a desk.
    public let owner: String?

    public init(notes: [String] = [], runbook: String? = nil, severity: Severity.Level? = nil, owner: String? = nil) {
        self.notes = notes
        self.runbook = runbook
        self.severity = severity
        self.owner = owner
    }
}

/// A number that an operator's own elements send, and that nobody else is known to use.
public struct PrivateCode: Sendable, Hashable {
    /// 100 to 699.
    public let code: Int
    public let reasonPhrase: String
    /// One line.
    public let meaning: String
    public let remark: OperatorRemark

    public init(_ code: Int, _ reasonPhrase: String, meaning: String, remark: OperatorRemark = OperatorRemark()) {
        self.code = code
        self.reasonPhrase = reasonPhrase
        self.meaning = meaning
        self.remark = remark
    }

    public var tier: Tier { .privateUse }
    /// The class the code belongs to by its first digit (RFC 3261 §7.2), whoever sends it.
    public var responseClass: ResponseClass { ResponseClass(ofCode: code) }
}
