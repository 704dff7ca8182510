// SPDX-License-Identifier: Apache-2.0

/// Everything that the tables say of one cause of Q.850, joined in one place.
public struct CauseFacts: Sendable {
    public let cause: Q850Cause
    private let registry: Registry

    /// - Parameter registry: for the codes on the other side.
    public init(_ cause: Q850Cause, in registry: Registry) {
        self.cause = cause
        self.registry = registry
    }

    /// What a gateway makes of the cause on its way to SIP: the standards first, then what products do.
    public var toSIP: [CauseMapping] { CauseMapping.from(cause: cause.cause).standardsFirst }

    /// What a gateway turns into the cause, in the same order: responses, requests, and events in the gateway itself.
    public var fromSIP: [CauseMapping] { CauseMapping.to(cause: cause.cause).standardsFirst }

    /// What usually lies behind the cause, and what to look at; nil where nothing is known.
    public var advice: CauseAdvice? { CauseAdvice.advice(on: cause.cause) }

    /// What providers and programs number or name themselves and record with the cause.
    public var providerCodes: [ProviderCode] { ProviderCode.codes(withCause: cause.cause) }

    /// The codes on the other side of the mappings, in ascending order, each once.
    public var codes: [ResponseCode] {
        Set((toSIP + fromSIP).compactMap(\.sipCode)).sorted().compactMap { registry.code($0) }
    }

    /// What people see or hear when the cause turns up.
    public var symptoms: [Symptom] { Symptom.symptoms(withCause: cause.cause) }
}
