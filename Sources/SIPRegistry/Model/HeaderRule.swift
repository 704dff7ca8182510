// SPDX-License-Identifier: Apache-2.0

/// A header field, or a body, that a document wants in responses with certain codes.
public struct HeaderRule: Sendable, Hashable {
    /// How strongly the document asks for it (RFC 2119).
    public enum Strength: String, Sendable, CaseIterable {
        case must
        case should
        case may
    }

    /// What the strength rests on.
    public enum Basis: String, Sendable, CaseIterable {
        /// The text says MUST, SHOULD or MAY of this very field.
        case keyword
        /// A header table of the document: m is must, m* and t are should, o is may.
        case table
        /// The text describes it without a keyword; the strength is our reading.
        case prose
        /// The document is not public; the strength comes from accounts of it.
        case secondary
    }

    /// Which part of the response the rule is about.
    public enum Part: String, Sendable, CaseIterable {
        case header
        case body
    }

    public let scope: CodeScope
    public let part: Part
    /// The header field's name, or what the body holds.
    public let name: String
    public let strength: Strength
    public let basis: Basis
    /// The methods whose responses the rule is about; empty when it is about any.
    public let methods: [SIPMethod]
    /// When the rule applies or what the field then says. Nil when it applies to every response in scope.
    public let condition: String?
    /// Where it is written, the plainest place first.
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

    /// Whether the rule is about responses with `code`.
    public func applies(to code: Int) -> Bool { scope.contains(code) }

    /// Whether the rule holds for more than one class: for every response, or for every failure.
    public var isGeneral: Bool { scope.width > 100 }

    /// Whether the rule is about a response with `code` to a request of `method`.
    public func applies(to code: Int, method: SIPMethod) -> Bool {
        applies(to: code) && (methods.isEmpty || methods.contains(method))
    }

    /// The rule for a code that answers only the methods of `allowed`: without the others, or nil when none is left.
    func narrowed(to allowed: MethodScope) -> HeaderRule? {
        guard !methods.isEmpty else { return self }
        let left = methods.filter { allowed.allows($0) }
        guard !left.isEmpty else { return nil }
        return HeaderRule(
            name, part: part, in: scope, strength, basis: basis, methods: left, condition: condition, sources: sources)
    }

    /// Fields that hold one value for each of several purposes: rules on them add up, whatever their scopes.
    private static let fieldsOfManyPurposes: Set<String> = ["Call-Info", "Reason", "Require", "Warning"]

    /// Whether `other` says all that this rule says of the same field, for a narrower scope: then only `other` is worth showing.
    func givesWay(to other: HeaderRule) -> Bool {
        name == other.name && part == other.part && other.scope.width < scope.width
            && !Self.fieldsOfManyPurposes.contains(name)
            && (other.methods.isEmpty || !methods.isEmpty && methods.allSatisfy { other.methods.contains($0) })
    }
}
