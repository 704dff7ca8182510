// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension MCPTool {
    static let lookUpProviderCode = MCPTool(
        name: "lookup_provider_code", title: "Look up a provider's own code",
        description: """
            What a number, name or log sentence of a provider or program means, which is not itself a SIP code: Twilio 32011, Telnyx D51, \
            Teams 560403, Asterisk BUSY, FreeSWITCH USER_NOT_REGISTERED and others, with the SIP codes and Q.850 causes it comes with. \
            This is practice, read from the provider's pages or sources, which the answer names.
            """,
        input: ToolSchema.arguments(
            [
                "code": ToolSchema.text("As it is written: D51, 32011, USER_NOT_REGISTERED.", mostCharacters: 256),
                "provider": ToolSchema.choice("Only of this provider.", Provider.allCases.map(\.rawValue)),
            ], required: ["code"]),
        output: ToolSchema.object(
            [
                "entries": ToolSchema.list(
                    "One, or several where providers share a code.",
                    of: ToolSchema.object(
                        [
                            "provider": ToolSchema.choice("", Provider.allCases.map(\.rawValue)), "provider_name": ToolSchema.text(""),
                            "provider_code": ToolSchema.text(""), "kind": ToolSchema.text(""), "meaning": ToolSchema.text(""),
                            "advice": ToolSchema.text("What to do."), "sender": ToolSchema.text("Who sent the answer."),
                            "responses": ToolSchema.list("SIP codes that it comes with.", of: ToolSchema.code),
                            "causes": ToolSchema.list("Q.850 causes that it comes with.", of: ToolSchema.cause),
                            "basis": ToolSchema.text("\"practice\": no standard has it."), "source": ["type": "object"],
                            "resource": ToolSchema.text("For resources/read."),
                        ], required: ["provider", "provider_code", "meaning", "advice", "responses", "causes", "source", "resource"]))
            ], required: ["entries"]),
        call: { arguments, sources throws(ToolFailure) in
            let code = try arguments.needed("code")
            guard code.utf8.count <= 1024 else { throw ToolFailure("The code has more than 1024 bytes.") }
            let wanted: Provider? = try arguments.choice("provider")
            let entries = (wanted.map { [$0] } ?? Provider.allCases).compactMap { ProviderCode.find($0, code) }
            guard !entries.isEmpty else {
                let none = wanted.map { "\($0.name) has no" } ?? "No provider has an"
                throw ToolFailure("\(none) entry for '\(code.shortened)'. The tool search finds entries by words.")
            }
            return answer(Array(entries.prefix(mostEntries)), sources.site.registry)
        })

    /// The most providers that are shown for one code.
    private static let mostEntries = 8

    private static func answer(_ entries: [ProviderCode], _ registry: Registry) -> ToolAnswer {
        let members = [
            "provider", "provider_name", "provider_code", "kind", "meaning", "advice", "sender", "responses", "causes", "basis", "source",
        ]
        let structured = entries.map { entry -> JSONValue in
            FieldSelection.pick(members, from: entry.record(in: registry))
                .adding([.init("resource", .string(RecordDocument.uri(Links.providerCode(entry))))])
        }
        var text = ShortText(sources: entries.map { "\($0.source.citation) \($0.source.address)" })
        for entry in entries {
            text.add("\(entry.provider.name) \(entry.code): \(entry.meaning)")
            text.add("What to do: \(entry.advice)")
            let codes = entry.responses.map { "\($0) \(registry.phrase(of: $0) ?? "")" }
            let causes = entry.causes.map { "Q.850 cause \($0)" }
            if !(codes + causes).isEmpty { text.add("Comes with: \((codes + causes).joined(separator: ", "))") }
            text.add("The answer is from \(entry.sender.label).")
        }
        text.add("This is practice, not a standard.")
        return ToolAnswer(structured: ["entries": .array(structured)], text: text)
    }
}
