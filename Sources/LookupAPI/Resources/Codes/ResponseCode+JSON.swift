// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The whole record of a code, in reading order: what it is, what it means, what the operator says of it, what to do, then the facts behind
/// it.
extension ResponseCode {
    func record(in registry: Registry) -> JSONValue { .object(members(in: registry).map(\.made)) }

    /// Only what is at the paths in `fields`, in that order; other members are not made.
    func record(in registry: Registry, only fields: [String]) -> JSONValue {
        FieldSelection.pick(fields, from: members(in: registry))
    }

    private func members(in registry: Registry) -> [LazyMember] {
        identity + OperatorMember.of(code, in: registry).map { LazyMember($0.key, $0.value) } + guidance(in: registry)
            + facts(CodeFacts(self, in: registry)) + links(CodeFacts(self, in: registry))
    }

    private var identity: [LazyMember] {
        [
            .init("schema_version", .int(Schema.version)),
            .init("code", .int(code)),
            .init("reason_phrase", .string(reasonPhrase)),
            .init("wire_phrase", .string(wirePhrase)),
            .init("class", .string(responseClass.label)),
            .init("registered", .bool(registration == .iana)),
            .init("tier", .string(tier.rawValue)),
            .init("registration", registration.json),
            .init("status", .string(status.rawValue)),
            .init("meaning", .string(meaning)),
            .init("description", .string(description)),
            .init(
                "context",
                [
                    "position": .string(context.position),
                    "sent_by": .strings(context.sentBy.map(\.rawValue)),
                    "receiver": .string(context.receiver),
                ]),
        ]
    }

    private func guidance(in registry: Registry) -> [LazyMember] {
        [
            .init("severity", .string(severity.level.rawValue)),
            .init("severity_reason", .string(severity.reason)),
            .init("next", next.json),
            .init("likely_causes", .strings(likelyCauses)),
            .init("checks", .strings(checks)),
            .init(
                "confused_with",
                .array(
                    confusedWith.map { other in
                        [
                            "code": .int(other.code),
                            "reason_phrase": .optional(registry.code(other.code)?.reasonPhrase),
                            "difference": .string(other.difference),
                            "href": .string(Links.code(other.code)),
                        ]
                    })),
        ]
    }

    private func facts(_ facts: CodeFacts) -> [LazyMember] {
        [
            .init("definition", definition.json),
            .init("defined_in", .string(definition.citation)),
            .init("related", .array(related.map(\.json))),
            .init("method_scope", methods.json),
            .init("headers", .array(facts.headers.map(\.json))),
            .init("subregistry_values", .array(facts.subregistryValues.map(\.json))),
            .init("effect", facts.effect?.json ?? .null),
            .init("forking", facts.forking.json),
            .init("q850", Q850Relations.json(of: facts)),
            .init("metrics", .array(facts.metrics.map(\.json))),
            .init(
                "warnings",
                .array(
                    facts.warnings.map {
                        ["code": .int($0.code), "text": .string($0.text), "href": .string(Links.warning($0.code))]
                    })),
            .init("phrases", .array(facts.phrases.map(\.json))),
            .init("de_facto_uses", .array(facts.deFactoUses.map(\.json))),
            .init("example", .string(example)),
        ]
    }

    private func links(_ facts: CodeFacts) -> [LazyMember] {
        [
            .init(
                "flows",
                .array(
                    facts.flows.map {
                        ["name": .string($0.name), "title": .string($0.title), "href": .string(Links.flow($0.name))]
                    })),
            .init("symptoms", .array(Symptom.symptoms(with: code).map(\.brief))),
            .init("practice", .array(facts.practice.map(\.json))),
            .init("href", .string(Links.code(code))),
            .init("full_href", .string(Links.code(code) + RecordView.full.query)),
            .init("class_href", .string(Links.responseClass(responseClass))),
            .init("headers_href", .string("/headers")),
        ]
    }
}

extension ResponseCode.Registration {
    /// The registry that registered codes are in.
    static let registry = "IANA SIP Parameters, Response Codes"

    var json: JSONValue {
        switch self {
        case .iana:
            ["registered_in": .string(Self.registry)]
        case .unregistered(let place):
            ["definition": place.json]
        }
    }
}

extension NextStep {
    var json: JSONValue {
        [
            "retry": .string(retry.rawValue),
            "how": .string(how),
            "after": .optional(after),
            "target": .string(target.rawValue),
            "failover": ["advice": .string(failover.advice.rawValue), "reason": .string(failover.reason)],
            "sources": sources.json,
        ]
    }
}

extension MethodScope {
    var json: JSONValue {
        [
            "scope": .string(kind.rawValue),
            "request_methods": .strings(methods.map(\.rawValue)),
            "note": .optional(note),
            "source": source?.brief ?? .null,
        ]
    }
}
