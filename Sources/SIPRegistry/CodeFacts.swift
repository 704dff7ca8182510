// SPDX-License-Identifier: Apache-2.0

/// Everything that the tables say of one code, joined in one place: every format renders these values, and none decides for
/// itself which of them hold.
///
/// A fact is looked up when it is asked for, so that a client who wants one field does not pay for all.
public struct CodeFacts: Sendable {
    public let code: ResponseCode
    private let registry: Registry

    /// - Parameter registry: the one that the code is of.
    public init(_ code: ResponseCode, in registry: Registry) {
        self.code = code
        self.registry = registry
    }

    /// The rules on header fields and bodies that can hold for a response with the code: those of the code itself, of its class or
    /// of a part of it, the narrowest first.
    ///
    /// A rule for methods that the code never answers is left out, and the methods of a rule are those that the code answers. A rule
    /// that a narrower one replaces is left out too. What holds for nearly every response is in `generalHeaders`.
    public var headers: [HeaderRule] { applicableRules.filter { !$0.isGeneral } }

    /// The rules whose scope is wider than a class, as far as they can hold for the code: Via, From and the like.
    public var generalHeaders: [HeaderRule] { applicableRules.filter(\.isGeneral) }

    private var applicableRules: [HeaderRule] {
        var kept: [HeaderRule] = []
        for rule in HeaderRule.rules(for: code.code) {
            guard let rule = rule.narrowed(to: code.methods), !kept.contains(where: { rule.givesWay(to: $0) }) else { continue }
            kept.append(rule)
        }
        return kept
    }

    /// What the response ends when it answers a request inside a dialog; nil below 400, where RFC 5057 has no table.
    public var effect: DialogEffect.Resolution? { DialogEffect.resolve(code.code) }

    /// What a forking proxy does with it.
    public var forking: ForkingPreference { ForkingPreference(of: code.code) }

    /// What a gateway makes of the response on its way to the telephone network: the standards first, then what products do.
    /// None below 300: such a response ends no call.
    public var toQ850: [CauseMapping] { code.code >= 300 ? CauseMapping.from(response: code.code).standardsFirst : [] }

    /// What a gateway turns into the response, in the same order: causes, and events in the gateway itself.
    public var fromQ850: [CauseMapping] { CauseMapping.to(response: code.code).standardsFirst }

    /// How the code counts in the metrics of RFC 6076; only in those of methods that it answers.
    public var metrics: [MetricUse] { MetricUse.uses(of: code.code, methods: code.methods) }

    /// The codes of a Warning header field that the documents pair with the code.
    public var warnings: [WarningCode] { WarningCode.warnings(with: code.code) }

    /// The values of a header field that refine the code: those of Geolocation-Error for 424.
    public var subregistryValues: [SubregistryValue] { SubregistryValue.values(for: code.code) }

    /// Other reason phrases that are met with the code; `PhraseAlias.rule` says why there are any.
    public var phrases: [PhraseAlias] { PhraseAlias.aliases(of: code.code) }

    /// What software uses the number for besides what it is registered for.
    public var deFactoUses: [DeFactoUse] { DeFactoUse.uses(of: code.code) }

    /// What providers and programs number, name or write in a log themselves and send with the code.
    public var providerCodes: [ProviderCode] { ProviderCode.codes(with: code.code) }

    /// When products send the code, and what they do on receiving it; empty but for the twenty commonest codes.
    public var practice: [ProductPractice] { ProductPractice.practice(of: code.code) }

    /// The products whose sources were read and say nothing of the code; empty but for the twenty commonest codes.
    public var productsWithoutPractice: [Provider] { ProductPractice.productsWithoutPractice(of: code.code) }

    /// The call flows that show the code.
    public var flows: [CallFlow] { CallFlow.flows(showing: code.code) }

    /// What people see or hear when the code turns up.
    public var symptoms: [Symptom] { Symptom.symptoms(with: code.code) }

    /// The codes that are mistaken for this one, each with what tells the two apart.
    public var confusions: [(code: ResponseCode, difference: String)] {
        code.confusedWith.compactMap { other in registry.code(other.code).map { ($0, other.difference) } }
    }

    /// What the operator says of the code; nil without an overlay, or where it is silent.
    public var remark: OperatorRemark? { registry.remark(on: code.code) }
}

/// What the tables say of a number that no registry lists, and of any client that does not know it.
public struct DeFactoFacts: Sendable {
    public let code: DeFactoCode
    private let registry: Registry

    init(_ code: DeFactoCode, in registry: Registry) {
        self.code = code
        self.registry = registry
    }

    /// The code as which a client that does not know the number must treat it.
    public var equivalent: ResponseCode? { registry.code(Registry.equivalent(ofUnknown: code.code)) }

    /// Where that rule stands.
    public var equivalentSource: Reference { Registry.equivalentSource }

    /// What the response ends inside a dialog: by the row of its class, as RFC 5057 has none for it. Nil below 400.
    public var effect: DialogEffect.Resolution? { DialogEffect.resolve(code.code) }

    /// What a forking proxy does with it.
    public var forking: ForkingPreference { ForkingPreference(of: code.code) }

    /// What providers and programs name themselves and send with the number.
    public var providerCodes: [ProviderCode] { ProviderCode.codes(with: code.code) }

    /// What people see or hear when the number turns up.
    public var symptoms: [Symptom] { Symptom.symptoms(with: code.code) }

    /// What the operator says of the number; nil without an overlay, or where it is silent.
    public var remark: OperatorRemark? { registry.remark(on: code.code) }
}
