// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension MCPTool {
    static let mapCause = MCPTool(
        name: "map_cause", title: "Map between SIP codes and Q.850 causes",
        description: """
            What a gateway makes of a Q.850 (ISUP, ISDN, QSIG) cause in SIP, or of a SIP response code in Q.850: by RFC 3398 and RFC 4497, \
            and by products that differ. Give either cause or code.
            """,
        input: ToolSchema.arguments([
            "cause": ToolSchema.number("A Q.850 cause value, to learn the SIP code.", in: 1...127),
            "code": ToolSchema.number("A SIP code, to learn the Q.850 cause.", in: 300...699),
        ]),
        output: ToolSchema.object(
            [
                "from": ToolSchema.object(
                    [
                        "code": ToolSchema.number(""), "cause": ToolSchema.number(""), "name": ToolSchema.text("Phrase or name."),
                        "meaning": ToolSchema.text(""),
                    ], required: ["name", "meaning"], about: "What was asked for."),
                "mappings": ToolSchema.list(
                    "The standards first.",
                    of: ToolSchema.object(
                        [
                            "authority": ToolSchema.text("Who says so."), "standard": ToolSchema.flag("False for what a product does."),
                            "code": ToolSchema.number("The SIP code that it becomes."),
                            "cause": ToolSchema.number("The cause that it becomes."), "name": ToolSchema.text("Phrase or name."),
                            "when": ToolSchema.text("The case in which it holds."),
                            "default": ToolSchema.flag("Whether it is its default."),
                            "note": ToolSchema.text(""), "source": ToolSchema.source,
                        ], required: ["authority", "standard", "source"])),
                "resource": ToolSchema.text("The whole record as Markdown, for resources/read."),
            ], required: ["from", "mappings", "resource"]),
        call: { arguments, sources throws(ToolFailure) in
            let registry = sources.site.registry
            let (cause, code) = (try arguments.number("cause", in: 1...127), try arguments.number("code", in: 300...699))
            switch (cause, code) {
            case (let value?, nil):
                guard let facts = registry.facts(ofCause: value) else {
                    throw ToolFailure("No meaning is known for Q.850 cause \(value).")
                }
                return MappedCause(of: facts).answer(registry)
            case (nil, let number?):
                guard let facts = registry.facts(ofCode: number) else {
                    throw ToolFailure(
                        "\(number) is not registered; a gateway treats it as \(Registry.equivalent(ofUnknown: number)) (RFC 3261 §8.1.3.2)."
                    )
                }
                return MappedCause(of: facts).answer(registry)
            default: throw ToolFailure("Give one of the arguments: cause for a Q.850 cause, code for a SIP response code.")
            }
        })
}

/// A code or a cause, and what a gateway maps it to.
private struct MappedCause {
    private let from: JSONValue
    private let title: String
    private let mappings: [CauseMapping]
    private let path: String

    init(of facts: CauseFacts) {
        let cause = facts.cause
        from = ["cause": .int(cause.cause), "name": .string(cause.name), "meaning": .string(cause.meaning)]
        title = "Q.850 cause \(cause.cause), \(cause.name): \(cause.meaning)"
        mappings = facts.toSIP
        path = Links.cause(cause.cause)
    }

    init(of facts: CodeFacts) {
        let code = facts.code
        from = ["code": .int(code.code), "name": .string(code.reasonPhrase), "meaning": .string(code.meaning)]
        title = "SIP \(code.code) \(code.reasonPhrase): \(code.meaning)"
        mappings = facts.toQ850
        path = Links.code(code.code)
    }

    func answer(_ registry: Registry) -> ToolAnswer {
        let uri = RecordDocument.uri(path)
        var text = ShortText(
            sources: mappings.filter { $0.authority.vendor == nil }.map {
                [$0.source.citation, $0.source.url].compactMap { $0 }.joined(separator: " ")
            },
            resource: uri)
        text.add(title)
        if mappings.isEmpty { text.add("No document and no product that was read maps it.") }
        for mapping in mappings { text.add("- " + line(of: mapping, registry)) }
        return ToolAnswer(
            structured: ["from": from, "mappings": .array(mappings.map { json(of: $0, registry) }), "resource": .string(uri)], text: text)
    }

    /// Number and name on the other side; nil where the gateway sends none.
    private func other(_ mapping: CauseMapping, _ registry: Registry) -> (key: String, number: Int, name: String)? {
        switch mapping.outcome {
        case .response(let code): ("code", code, registry.phrase(of: code) ?? "")
        case .cause(let value): ("cause", value, Q850Cause.cause(value)?.name ?? "")
        case .none: nil
        }
    }

    private func line(of mapping: CauseMapping, _ registry: Registry) -> String {
        let what = other(mapping, registry).map { ($0.key == "cause" ? "cause " : "") + "\($0.number) \($0.name)" } ?? "nothing"
        let remarks = mapping.remarks.isEmpty ? "" : ": " + mapping.remarks.joined(separator: "; ")
        return "\(what), by \(mapping.authority.name)\(remarks)\(mapping.source.bracketed)"
    }

    private func json(of mapping: CauseMapping, _ registry: Registry) -> JSONValue {
        let other = other(mapping, registry)
        return .compact([
            "authority": .string(mapping.authority.name), "standard": .bool(mapping.authority.vendor == nil),
            other?.key ?? "code": other.map { .int($0.number) } ?? .null, "name": .optional(other?.name), "when": .optional(mapping.when),
            "default": mapping.isDefault ? true : .null, "note": .optional(mapping.note), "source": mapping.source.brief,
        ])
    }
}
