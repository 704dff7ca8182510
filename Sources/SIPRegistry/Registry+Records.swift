// SPDX-License-Identifier: Apache-2.0

// Every table is a property of the registry, and every record is found by what names it: `registry.code(486)`, `registry.cause(17)`.

extension Registry {
    /// The Q.850 causes with a meaning, in ascending order: those that Q.850 assigns, and those in use without being assigned.
    public var causes: [Q850Cause] { Q850Cause.all }

    /// The cause with that value, 1 to 127; nil for a value without a meaning.
    public func cause(_ value: Int) -> Q850Cause? { Q850Cause.cause(value) }

    /// The codes of the Warning header field, in ascending order.
    public var warnings: [WarningCode] { WarningCode.all }

    /// The warning with that code, 300 to 399; nil for one that is not registered.
    public func warning(_ code: Int) -> WarningCode? { WarningCode.all.first { $0.code == code } }

    /// The methods of the IANA registry.
    public var methods: [MethodInfo] { MethodInfo.all }

    /// The method with that name, in any case: "INVITE"; nil for one that is not registered.
    public func method(_ name: String) -> MethodInfo? { SIPMethod(rawValue: name.uppercased()).flatMap { MethodInfo.info(for: $0) } }

    /// What documents require or allow in responses, from the most general rule to those of single codes.
    public var headers: [HeaderRule] { HeaderRule.all }

    /// The rules about the header field with that name, in any case: "Retry-After"; empty where there is none.
    public func header(_ name: String) -> [HeaderRule] {
        let wanted = name.lowercased()
        return HeaderRule.all.filter { $0.part == .header && $0.name.lowercased() == wanted }
    }

    /// What people see or hear when calls go wrong, by topic.
    public var symptoms: [Symptom] { Symptom.all }

    /// The symptom with that name: "one-way-audio"; nil for any other.
    public func symptom(_ name: String) -> Symptom? { Symptom.symptom(named: name) }

    /// The call flows, by topic.
    public var flows: [CallFlow] { CallFlow.all }

    /// The call flow with that name: "cancelled-while-ringing"; nil for any other.
    public func flow(_ name: String) -> CallFlow? { CallFlow.flow(named: name) }

    /// The codes, names and log messages of providers and programs, provider by provider.
    public var providerCodes: [ProviderCode] { ProviderCode.all }

    /// A provider's code in any notation, or the family that it is a member of: "32011" of `.twilio`; nil for any other.
    public func providerCode(_ code: String, of provider: Provider) -> ProviderCode? { ProviderCode.find(provider, code) }

    /// The protocols of the Reason header field.
    public var reasonProtocols: [ReasonProtocol] { ReasonProtocol.all }

    /// The protocol with that name, in any case: "Q.850"; nil for one that is not registered.
    public func reasonProtocol(_ name: String) -> ReasonProtocol? { ReasonProtocol.named(name) }

    /// What changed in the tables, the newest first.
    public var changes: [RegistryChange] { RegistryChange.all }
}
