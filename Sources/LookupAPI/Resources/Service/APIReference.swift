// SPDX-License-Identifier: Apache-2.0

/// `/docs`: the contract as a page for people, made from openapi.json when it is first asked for.
struct APIReference {
    static let path = "/docs"
    private let site: Site
    private let contract: JSONValue

    init(_ site: Site) {
        self.site = site
        // Tests have read the document, so this never fails; if it did, the page would be empty.
        contract = (try? JSONReader.read(Contract.json, deepest: 48)) ?? .null
    }

    static func answer(_ site: Site) -> Answer { Answer(json: { [] }, page: { APIReference(site).page() }) }

    private func page() -> [UInt8] {
        let page = Page(
            site, title: "API reference", description: "Every path of the API, its parameters, its answers and their schemas.",
            path: Self.path, section: Self.path)
        let tags = contract["tags"]?.elements ?? []
        return page.bytes(
            """
            <h1>API reference</h1>
            <p class="lede">\(contract["info"]?["summary"]?.text ?? "") The same for programs: <a href="/openapi.yaml">openapi.yaml</a>,
            <a href="/openapi.json">openapi.json</a>.</p>
            <div class="text">\(prose(contract["info"]?["description"]))</div>
            \(tags.map(section).joined())<section id="schemas">
            <h2>Schemas</h2>
            \((contract["components"]?["schemas"]?.members ?? []).map(schema).joined())</section>

            """)
    }

    private func section(_ tag: JSONValue) -> HTML {
        let name = tag["name"]?.text ?? ""
        var operations: HTML = ""
        for path in contract["paths"]?.members ?? [] {
            for method in path.value.members where method.value["tags"]?.elements.first?.text == name {
                operations += operation(method.key.uppercased(), path.key, method.value)
            }
        }
        return "<section id=\"tag-\(name)\">\n<h2>\(Self.capital(name))</h2>\n\(prose(tag["description"]))\(operations)</section>\n"
    }

    private func operation(_ method: String, _ path: String, _ operation: JSONValue) -> HTML {
        let parameters = (operation["parameters"]?.elements ?? []).map(resolved).map { parameter -> [HTML] in
            [
                "<code>\(parameter["name"]?.text ?? "")</code> \(parameter["in"]?.text ?? "")", prose(parameter["description"]),
                type(parameter["schema"]),
            ]
        }
        let content = operation["requestBody"]?["content"]?.members.map { "<code>\($0.key)</code>" as HTML }.joined(", ") ?? ""
        let answers = (operation["responses"]?.members ?? []).map { answer -> [HTML] in
            let response = resolved(answer.value)
            let formats = (response["content"]?.members ?? []).map { format -> HTML in
                "<code>\(format.key)</code> \(type(format.value["schema"]))"
            }
            return ["\(answer.key)", "\(response["description"]?.text ?? "")", formats.joined("<br>")]
        }
        return """
            <section id="\(operation["operationId"]?.text ?? "")">
            <h3><code>\(method) \(path)</code></h3>
            <p class="lede">\(operation["summary"]?.text ?? "")</p>
            \(prose(operation["description"]))\
            \(HTML.table("Parameters", ["Parameter", "What it does", "Type"], parameters))\
            \(content.isEmpty ? "" : "<p>Accepts \(content). \(operation["requestBody"]?["description"]?.text ?? "")</p>\n")\
            \(HTML.table("Answers", ["Status", "When", "Formats"], answers))</section>

            """
    }

    private func schema(_ schema: JSONValue.Member) -> HTML {
        let parts = [schema.value] + (schema.value["allOf"]?.elements ?? [])
        let required = parts.flatMap { $0["required"]?.elements ?? [] }.compactMap(\.text)
        let rows = parts.flatMap { $0["properties"]?.members ?? [] }.map { member -> [HTML] in
            [
                "<code>\(member.key)</code>", prose(member.value["description"]), type(member.value),
                required.contains(member.key) ? "always" : "",
            ]
        }
        return """
            <section id="schema-\(schema.key)">
            <h3>\(schema.key)</h3>
            \(prose(schema.value["description"]))<p>\(type(schema.value))</p>
            \(HTML.table("Members", ["Member", "What it says", "Type", "Present"], rows))</section>

            """
    }

    /// The type of a value: a link to its schema, or the name of the type with its possible values.
    private func type(_ schema: JSONValue?) -> HTML {
        guard let schema else { return "" }
        if let name = Self.name(schema) { return "<a href=\"#schema-\(name)\">\(name)</a>" }
        for key in ["anyOf", "allOf"] {
            guard let choices = schema[key]?.elements else { continue }
            return choices.filter { Self.name($0) != nil || $0["type"] != nil }.map { type($0) }.joined(key == "anyOf" ? " or " : " and ")
        }
        if let items = schema["items"], !items.members.isEmpty { return "list of \(type(items))" }
        let types = schema["type"].map { $0.text.map { [$0] } ?? $0.elements.compactMap(\.text) } ?? []
        let values = (schema["enum"] ?? schema["x-extensible-enum"])?.elements.compactMap { $0.text ?? $0.digits } ?? []
        let list = values.map { value -> HTML in "<code>\(value)</code>" }.joined(", ")
        return "\(types.joined(separator: " or "))\(values.isEmpty ? "" : ": ")\(list)"
    }

    private func resolved(_ value: JSONValue) -> JSONValue {
        guard let path = value["$ref"]?.text else { return value }
        return path.split(separator: "/").dropFirst().reduce(contract) { $0[String($1)] ?? .null }
    }

    private static func name(_ schema: JSONValue) -> String? { schema["$ref"]?.text?.split(separator: "/").last.map(String.init) }

    private static func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    /// Paragraphs, headings and code: all the Markdown that the texts of the contract use.
    private func prose(_ value: JSONValue?) -> HTML {
        var blocks: [HTML] = []
        for part in (value?.text ?? "").split(separator: "\n\n") {
            var lines = part.split(separator: "\n")[...]
            if let title = lines.first, title.hasPrefix("## ") {
                blocks.append("<h3>\(String(title.dropFirst(3)))</h3>\n")
                lines = lines.dropFirst()
            }
            if !lines.isEmpty { blocks.append("<p>\(Self.code(in: lines.joined(separator: " ")))</p>\n") }
        }
        return blocks.joined()
    }

    private static func code(in text: String) -> HTML {
        text.split(separator: "`", omittingEmptySubsequences: false).enumerated().map { place, part -> HTML in
            place.isMultiple(of: 2) ? "\(String(part))" : "<code>\(String(part))</code>"
        }.joined()
    }
}

extension JSONValue {
    fileprivate var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }
    fileprivate var digits: String? { if case .number(let digits) = self { digits } else { nil } }
}
