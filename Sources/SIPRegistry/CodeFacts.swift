// SPDX-License-Identifier: Apache-2.0

/// Everything that the tables say about one code, joined in one place. All formats render these values, so that no format decides for
/// itself which facts apply.
///
/// A fact is looked up when it is asked for, so that a client who wants one field does not pay for all.
public struct CodeFacts: Sendable {
    /// The record of the code itself.
    public let code: ResponseCode
    private let registry: Registry

    /// - Parameter registry: the registry that the code belongs to.
    package init(_ code: ResponseCode, in registry: Registry) {
        self.code = code
        self.registry = registry
    }

    /// The rules on header fields and bodies that can apply to a response with the code: those of the code itself, of a range, or of its
    /// class; the narrowest scope first.
    ///
    /// A rule for methods whose requests the code never answers is left out, and the methods of a rule are limited to those that it does. A
    /// rule that a narrower one replaces is left out as well. Rules for nearly every response are in `generalHeaders`.
    public var headers: [HeaderRule] { applicableRules.filter { !$0.isGeneral } }

    /// The rules whose scope is wider than a class, such as those on Via and From, as far as they can apply to the code.
    public var generalHeaders: [HeaderRule] { applicableRules.filter(\.isGeneral) }

    private var applicableRules: [HeaderRule] {
        var kept: [HeaderRule] = []
        for rule in HeaderRule.rules(for: code.code) {
            guard let rule = rule.narrowed(to: code.methods), !kept.contains(where: { rule.givesWay(to: $0) }) else { continue }
            kept.append(rule)
        }
        return kept
    }

    /// What the response ends when it is a response to a request within a dialog; nil below 400, for which RFC 5057 has no table.
    public var effect: DialogEffect.Resolution? { DialogEffect.resolve(code.code) }

    /// What a forking proxy does with it.
    public var forking: ForkingPreference { ForkingPreference(of: code.code) }

    /// What gateways send towards the telephone network for the response: the rows of standards first, then those of products. None below
    /// 300, because such a response does not end a call.
    public var toQ850: [CauseMapping] { code.code >= 300 ? CauseMapping.from(response: code.code).standardsFirst : [] }

    /// What gateways map to the response, in the same order: causes, and events in the gateway itself.
    public var fromQ850: [CauseMapping] { CauseMapping.to(response: code.code).standardsFirst }

    /// How the metrics of RFC 6076 count the code; only metrics of methods that it can answer.
    public var metrics: [MetricUse] { MetricUse.uses(of: code.code, methods: code.methods) }

    /// The codes of a Warning header field that the documents pair with the code.
    public var warnings: [WarningCode] { WarningCode.warnings(with: code.code) }

    /// The values of a header field that refine the code: those of Geolocation-Error for 424.
    public var subregistryValues: [SubregistryValue] { SubregistryValue.values(for: code.code) }

    /// Other reason phrases that occur with the code; `PhraseAlias.rule` explains why there are any.
    public var phrases: [PhraseAlias] { PhraseAlias.aliases(of: code.code) }

    /// Other purposes for which software uses the number, besides the registered one.
    public var deFactoUses: [DeFactoUse] { DeFactoUse.uses(of: code.code) }

    /// The numbers, names and log messages of providers and programs that come with the code.
    public var providerCodes: [ProviderCode] { ProviderCode.codes(with: code.code) }

    /// When products send the code, and what they do on receiving it; empty except for the twenty most common codes.
    public var practice: [ProductPractice] { ProductPractice.practice(of: code.code) }

    /// The products whose sources were read and say nothing about the code; empty except for the twenty most common codes.
    public var productsWithoutPractice: [Provider] { ProductPractice.productsWithoutPractice(of: code.code) }

    /// The call flows that show the code.
    public var flows: [CallFlow] { CallFlow.flows(showing: code.code) }

    /// What people see or hear when the code occurs.
    public var symptoms: [Symptom] { Symptom.symptoms(with: code.code) }

    /// The codes that are confused with this one, each with the difference.
    public var confusions: [(code: ResponseCode, difference: String)] {
        code.confusedWith.compactMap { other in registry.code(other.code).map { ($0, other.difference) } }
    }

    /// The operator's remark on the code; nil without an overlay, or where it has none.
    public var remark: OperatorRemark? { registry.remark(on: code.code) }
}

/// What the tables say about a number that no registry lists, and about clients that do not know it.
public struct DeFactoFacts: Sendable {
    /// The record of the number itself.
    public let code: DeFactoCode
    private let registry: Registry

    init(_ code: DeFactoCode, in registry: Registry) {
        self.code = code
        self.registry = registry
    }

    /// The code that a client treats the number as if it does not know it.
    public var equivalent: ResponseCode? { registry.code(Registry.equivalent(ofUnknown: code.code)) }

    /// The source of that rule.
    public var equivalentSource: Reference { Registry.equivalentSource }

    /// What the response ends within a dialog, according to the row of its class, as RFC 5057 has none for the number. Nil below 400.
    public var effect: DialogEffect.Resolution? { DialogEffect.resolve(code.code) }

    /// What a forking proxy does with it.
    public var forking: ForkingPreference { ForkingPreference(of: code.code) }

    /// The names of providers and programs that come with the number.
    public var providerCodes: [ProviderCode] { ProviderCode.codes(with: code.code) }

    /// What people see or hear when the number occurs.
    public var symptoms: [Symptom] { Symptom.symptoms(with: code.code) }

    /// The operator's remark on the number; nil without an overlay, or where it has none.
    public var remark: OperatorRemark? { registry.remark(on: code.code) }
}
