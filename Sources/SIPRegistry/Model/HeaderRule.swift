// SPDX-License-Identifier: Apache-2.0

/// A header field or a body that a document requires or allows in responses with certain codes.
public struct HeaderRule: Sendable, Hashable, Encodable {
    /// How strongly the document requires it (RFC 2119).
    public enum Strength: String, Sendable, CaseIterable, Encodable {
        /// Absolutely required.
        case must
        /// Required unless there is a good reason.
        case should
        /// Optional.
        case may
    }

    /// What the strength is based on.
    public enum Basis: String, Sendable, CaseIterable, Encodable {
        /// The text says MUST, SHOULD or MAY about this field.
        case keyword
        /// A header table of the document: m is must, m* and t are should, o is may.
        case table
        /// The text describes it without such a keyword; the strength is our interpretation.
        case prose
        /// The document is not public; the strength is from secondary sources.
        case secondary
    }

    /// The part of the response that the rule applies to.
    public enum Part: String, Sendable, CaseIterable, Encodable {
        /// A header field.
        case header
        /// The message body.
        case body
    }

    /// The status codes that the rule applies to.
    public let scope: CodeScope
    /// Whether it is about a header field or the body.
    public let part: Part
    /// The name of the header field, or what the body contains.
    public let name: String
    /// How strongly it is required.
    public let strength: Strength
    /// What the strength is based on.
    public let basis: Basis
    /// The methods to whose responses the rule applies; empty when it applies to all.
    public let methods: [SIPMethod]
    /// When the rule applies, or what the field says then. Nil when it applies to every response in scope.
    public let condition: String?
    /// The sources, the clearest first.
    public let sources: [Reference]

    init(
        _ name: String, part: Part = .header, in scope: CodeScope, _ strength: Strength, basis: Basis = .keyword,
        methods: [SIPMethod] = [], condition: String? = nil, sources: [Reference]
    ) {
        self.scope = scope
        self.part = part
        self.name = name
        self.strength = strength
        self.basis = basis
        self.methods = methods
        self.condition = condition
        self.sources = sources
    }

    /// Whether the rule applies to responses with `code`.
    public func applies(to code: Int) -> Bool { scope.contains(code) }

    /// Whether the rule applies to more than one class: to every response, or to every failure.
    public var isGeneral: Bool { scope.width > 100 }

    /// Whether the rule applies to a response with `code` to a request of `method`.
    public func applies(to code: Int, method: SIPMethod) -> Bool {
        applies(to: code) && (methods.isEmpty || methods.contains(method))
    }

    /// The rule for a code that answers only the methods in `allowed`: without the other methods; nil when none is left.
    func narrowed(to allowed: MethodScope) -> HeaderRule? {
        guard !methods.isEmpty else { return self }
        let left = methods.filter { allowed.allows($0) }
        guard !left.isEmpty else { return nil }
        return HeaderRule(
            name, part: part, in: scope, strength, basis: basis, methods: left, condition: condition, sources: sources)
    }

    /// Fields that have a separate value for each of several purposes: rules on them apply together, whatever their scopes are.
    private static let fieldsOfManyPurposes: Set<String> = ["Call-Info", "Reason", "Require", "Warning"]

    /// Whether `other` says the same about the same field for a narrower scope, so that only `other` is worth showing.
    func givesWay(to other: HeaderRule) -> Bool {
        name == other.name && part == other.part && other.scope.width < scope.width
            && !Self.fieldsOfManyPurposes.contains(name)
            && (other.methods.isEmpty || !methods.isEmpty && methods.allSatisfy { other.methods.contains($0) })
    }
}
