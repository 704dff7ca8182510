// SPDX-License-Identifier: Apache-2.0

/// Everything that the tables say about one Q.850 cause, joined in one place.
public struct CauseFacts: Sendable {
    /// The record of the cause itself.
    public let cause: Q850Cause
    private let registry: Registry

    /// - Parameter registry: the registry of the SIP codes that the cause maps to.
    package init(_ cause: Q850Cause, in registry: Registry) {
        self.cause = cause
        self.registry = registry
    }

    /// What gateways send towards SIP for the cause: the rows of standards first, then those of products.
    public var toSIP: [CauseMapping] { CauseMapping.from(cause: cause.cause).standardsFirst }

    /// What gateways map to the cause, in the same order: responses, requests, and events in the gateway itself.
    public var fromSIP: [CauseMapping] { CauseMapping.to(cause: cause.cause).standardsFirst }

    /// The likely reasons for the cause, and what to check; nil where nothing is known.
    public var advice: CauseAdvice? { CauseAdvice.advice(on: cause.cause) }

    /// The codes and names of providers and programs that are recorded with the cause.
    public var providerCodes: [ProviderCode] { ProviderCode.codes(withCause: cause.cause) }

    /// The SIP codes of the mappings, in ascending order, without duplicates.
    public var codes: [ResponseCode] {
        Set((toSIP + fromSIP).compactMap(\.sipCode)).sorted().compactMap { registry.code($0) }
    }

    /// What people see or hear when the cause occurs.
    public var symptoms: [Symptom] { Symptom.symptoms(withCause: cause.cause) }
}
