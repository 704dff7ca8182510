// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// Every resource that does not depend on a query, made once, when the service starts.
struct Catalogue: Sendable {
    private let registry: Registry
    private let presentation: Presentation
    private(set) var entries: [(target: String, resource: Resource)] = []

    init(_ registry: Registry, _ presentation: Presentation) {
        self.registry = registry
        self.presentation = presentation
        addCodes()
        addClasses()
        addCauses()
        addWarnings()
        addFlows()
        addTables()
        addProblems()
        addService()
    }

    private mutating func add(_ path: String, _ answer: Answer, links: [String]) {
        entries.append((path, presentation.resource(answer, links: links, compress: true)))
    }

    private mutating func add(_ path: String, _ answer: ListAnswer) {
        add(path, .list(answer), links: [LinkField.up("/")])
    }

    /// A family of records that follow one another: each links to its list and its neighbours.
    private mutating func add(under list: String, _ records: [(path: String, answer: RecordAnswer)]) {
        for (index, record) in records.enumerated() {
            var links = [LinkField.up(list)]
            if index > 0 { links.append(LinkField.link(records[index - 1].path, "prev")) }
            if index + 1 < records.count { links.append(LinkField.link(records[index + 1].path, "next")) }
            add(record.path, .record(record.answer), links: links)
        }
    }

    private mutating func addCodes() {
        add("/codes", CodesQuery().answer(from: registry))
        add(
            under: "/codes",
            registry.codes.map { (Links.code($0.code), CodeEntry.known($0).answer(in: registry)) })
        add(
            under: "/codes?tier=de-facto",
            registry.deFactoCodes.map { (Links.code($0.code), CodeEntry.deFacto($0).answer(in: registry)) })
    }

    private mutating func addClasses() {
        let notes = registry.classes
        let pages = ClassPages(registry: registry)
        let items = notes.map { JSONValue.object($0.json(codes: nil, count: registry.codes(in: $0.responseClass).count)) }
        let rule = "A 4xx ends one branch of a forked request; a 6xx ends the whole of it (RFC 3261 section 16.7)."
        add(
            "/classes",
            ListAnswer(
                name: "classes", items: items, extra: [.init("forking_rule", .string(rule))], textPage: ListPages.classes(notes),
                htmlPage: { pages.all() }))
        add(
            under: "/classes",
            notes.map { note in
                let codes = registry.codes(in: note.responseClass)
                return (
                    Links.responseClass(note.responseClass),
                    RecordAnswer(
                        value: Schema.record(note.json(codes: codes, count: codes.count)), textPage: ListPages.oneClass(note, codes),
                        htmlPage: { pages.one(note) })
                )
            })
    }

    private mutating func addCauses() {
        let causes = Q850Cause.all
        let pages = CausePages(registry: registry)
        add(
            "/causes",
            ListAnswer(
                name: "causes", items: causes.map { .object($0.summary) },
                textPage: ListPages.entries(causes.map { (String($0.cause), $0.name, $0.meaning) }), htmlPage: { pages.all() }))
        add(
            under: "/causes",
            causes.map { cause in
                (Links.cause(cause.cause), RecordAnswer(value: cause.record, textPage: cause.textPage, htmlPage: { pages.one(cause) }))
            })
    }

    private mutating func addWarnings() {
        let warnings = WarningCode.all
        let pages = WarningPages(registry: registry)
        add(
            "/warnings",
            ListAnswer(
                name: "warnings", items: warnings.map { .object($0.summary) },
                textPage: ListPages.entries(warnings.map { (String($0.code), $0.text, $0.meaning) }), htmlPage: { pages.all() }))
        add(
            under: "/warnings",
            warnings.map { warning in
                let value = warning.record(in: registry)
                return (
                    Links.warning(warning.code), RecordAnswer(value: value, textPage: warning.textPage, htmlPage: { pages.one(warning) })
                )
            })
    }

    private mutating func addFlows() {
        let flows = CallFlow.all
        let pages = FlowPages(registry: registry)
        add(
            "/flows",
            ListAnswer(
                name: "flows", items: flows.map { .object($0.listEntry) },
                textPage: ListPages.entries(flows.map { ($0.name, $0.title, $0.summary) }), htmlPage: { pages.all() }))
        add(
            under: "/flows",
            flows.map { flow in
                let value = flow.record(in: registry)
                return (Links.flow(flow.name), RecordAnswer(value: value, textPage: flow.textPage, htmlPage: { pages.one(flow) }))
            })
    }

    private mutating func addTables() {
        let pages = TablePages(registry: registry)
        add(
            "/methods",
            ListAnswer(
                name: "methods", items: MethodInfo.all.map { $0.json(in: registry) },
                textPage: ListPages.entries(MethodInfo.all.map { ($0.method.rawValue, $0.definition.citation, $0.purpose) }),
                htmlPage: { pages.methods() }))
        let headers = HeaderRule.all
        add(
            "/headers",
            ListAnswer(
                name: "headers", items: headers.map(\.json),
                textPage: ListPages.entries(
                    headers.map { ($0.scope.label, "\($0.name) (\($0.strength.rawValue))", $0.condition ?? "always") }),
                htmlPage: { pages.headers() }))
    }

    private mutating func addProblems() {
        let pages = ProblemPages.all
        add(
            "/problems",
            ListAnswer(
                name: "problems", items: pages.map { .object($0.members) },
                textPage: ListPages.entries(pages.map { (String($0.status), $0.title, $0.explanation) }), htmlPage: { ErrorPages.all() }))
        for page in pages {
            let answer = RecordAnswer(value: Schema.record(page.members), htmlPage: { ErrorPages.one(page) })
            add(page.uri, .record(answer), links: [LinkField.up("/problems")])
        }
    }

    private mutating func addService() {
        add("/", .record(ServiceIndex.answer(registry)), links: [LinkField.link("/.well-known/api-catalog", "api-catalog")])
        for asset in Asset.all { entries.append((asset.path, presentation.resource(asset))) }
        entries.append(("/openapi.yaml", presentation.resource(contentType: "application/yaml", body: Contract.yaml)))
        entries.append(("/openapi.json", presentation.resource(contentType: "application/json", body: Contract.json)))
        entries.append(
            (
                "/.well-known/api-catalog",
                presentation.resource(contentType: APICatalog.contentType, body: JSONWriter.document(APICatalog.linkset))
            ))
    }
}
