// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// Every resource that does not depend on a query. To make one costs next to nothing: what it answers is worked out when it
/// is first asked for, so the closures below hold names and numbers and look up the rest.
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

    private mutating func add(_ path: String, links: @escaping @Sendable () -> [String], _ answer: @escaping @Sendable () -> Answer) {
        entries.append((path, presentation.resource(links: links, answer)))
    }

    private mutating func addList(_ path: String, _ answer: @escaping @Sendable () -> ListAnswer) {
        add(path, links: { [LinkField.up("/")] }) { .list(answer()) }
    }

    /// A family of records that follow one another: each links to its list and its neighbours.
    ///
    /// - Parameter answer: the record at a place of `paths`.
    private mutating func add(under list: String, _ paths: [String], _ answer: @escaping @Sendable (Int) -> RecordAnswer) {
        for (place, path) in paths.enumerated() {
            let links: @Sendable () -> [String] = {
                var links = [LinkField.up(list)]
                if place > 0 { links.append(LinkField.link(paths[place - 1], "prev")) }
                if place + 1 < paths.count { links.append(LinkField.link(paths[place + 1], "next")) }
                return links
            }
            add(path, links: links) { .record(answer(place)) }
        }
    }

    private mutating func addCodes() {
        let registry = registry
        addList("/codes") { CodesQuery().answer(from: registry) }
        add(under: "/codes", registry.codes.map { Links.code($0.code) }) { CodeEntry.known(registry.codes[$0]).answer(in: registry) }
        add(under: "/codes?tier=de-facto", registry.deFactoCodes.map { Links.code($0.code) }) {
            CodeEntry.deFacto(registry.deFactoCodes[$0]).answer(in: registry)
        }
        add(under: "/codes?tier=private", registry.privateCodes.map { Links.code($0.code) }) {
            CodeEntry.privateUse(registry.privateCodes[$0]).answer(in: registry)
        }
    }

    private mutating func addClasses() {
        let registry = registry
        let pages = ClassPages(registry: registry)
        let rule = "A 4xx ends one branch of a forked request; a 6xx ends the whole of it (RFC 3261 section 16.7)."
        addList("/classes") {
            let notes = registry.classes
            return ListAnswer(
                name: "classes",
                items: { notes.map { .object($0.json(codes: nil, count: registry.codes(in: $0.responseClass).count)) } },
                extra: { [.init("forking_rule", .string(rule))] }, textPage: { ListPages.classes(notes) }, htmlPage: { pages.all() })
        }
        add(under: "/classes", registry.classes.map { Links.responseClass($0.responseClass) }) { place in
            let note = registry.classes[place]
            let codes = registry.codes(in: note.responseClass)
            return RecordAnswer(
                value: {
                    let summaries = codes.map { CodeEntry.known($0).summary(in: registry) }
                    return Schema.record(note.json(codes: summaries, count: codes.count))
                },
                textPage: { ListPages.oneClass(note, codes, in: registry) },
                htmlPage: { pages.one(note) })
        }
    }

    private mutating func addCauses() {
        let pages = CausePages(registry: registry)
        addList("/causes") {
            let causes = Q850Cause.all
            return ListAnswer(
                name: "causes", items: { causes.map { .object($0.summary) } },
                textPage: { ListPages.entries(causes.map { (String($0.cause), $0.name, $0.meaning) }) }, htmlPage: { pages.all() })
        }
        add(under: "/causes", Q850Cause.all.map { Links.cause($0.cause) }) { place in
            let cause = Q850Cause.all[place]
            return RecordAnswer(value: { cause.record }, textPage: { cause.textPage }, htmlPage: { pages.one(cause) })
        }
    }

    private mutating func addWarnings() {
        let registry = registry
        let pages = WarningPages(registry: registry)
        addList("/warnings") {
            let warnings = WarningCode.all
            return ListAnswer(
                name: "warnings", items: { warnings.map { .object($0.summary) } },
                textPage: { ListPages.entries(warnings.map { (String($0.code), $0.text, $0.meaning) }) }, htmlPage: { pages.all() })
        }
        add(under: "/warnings", WarningCode.all.map { Links.warning($0.code) }) { place in
            let warning = WarningCode.all[place]
            return RecordAnswer(
                value: { warning.record(in: registry) }, textPage: { warning.textPage }, htmlPage: { pages.one(warning) })
        }
    }

    private mutating func addFlows() {
        let registry = registry
        let pages = FlowPages(registry: registry)
        addList("/flows") {
            let flows = CallFlow.all
            return ListAnswer(
                name: "flows", items: { flows.map { .object($0.listEntry) } },
                textPage: { ListPages.entries(flows.map { ($0.name, $0.title, $0.summary) }) }, htmlPage: { pages.all() })
        }
        add(under: "/flows", CallFlow.all.map { Links.flow($0.name) }) { place in
            let flow = CallFlow.all[place]
            return RecordAnswer(value: { flow.record(in: registry) }, textPage: { flow.textPage }, htmlPage: { pages.one(flow) })
        }
    }

    private mutating func addTables() {
        let registry = registry
        let pages = TablePages(registry: registry)
        addList("/methods") {
            let methods = MethodInfo.all
            return ListAnswer(
                name: "methods", items: { methods.map { $0.json(in: registry) } },
                textPage: { ListPages.entries(methods.map { ($0.method.rawValue, $0.definition.citation, $0.purpose) }) },
                htmlPage: { pages.methods() })
        }
        addList("/headers") {
            let rules = HeaderRule.all
            return ListAnswer(
                name: "headers", items: { rules.map(\.json) },
                textPage: {
                    ListPages.entries(
                        rules.map { ($0.scope.label, "\($0.name) (\($0.strength.rawValue))", $0.condition ?? "always") })
                },
                htmlPage: { pages.headers() })
        }
    }

    private mutating func addProblems() {
        addList("/problems") {
            let pages = ProblemPages.all
            return ListAnswer(
                name: "problems", items: { pages.map { .object($0.members) } },
                textPage: { ListPages.entries(pages.map { (String($0.status), $0.title, $0.explanation) }) },
                htmlPage: { ErrorPages.all() })
        }
        for (place, page) in ProblemPages.all.enumerated() {
            add(page.uri, links: { [LinkField.up("/problems")] }) {
                let page = ProblemPages.all[place]
                return .record(RecordAnswer(value: { Schema.record(page.members) }, htmlPage: { ErrorPages.one(page) }))
            }
        }
    }

    private mutating func addService() {
        let registry = registry
        add("/", links: { [LinkField.link("/.well-known/api-catalog", "api-catalog")] }) { .record(ServiceIndex.answer(registry)) }
        for asset in Asset.all { entries.append((asset.path, presentation.resource(asset))) }
        entries.append(("/openapi.yaml", presentation.resource(contentType: "application/yaml") { Contract.yaml }))
        entries.append(("/overlay.schema.json", presentation.resource(contentType: "application/schema+json") { Contract.overlaySchema }))
        entries.append(("/openapi.json", presentation.resource(contentType: "application/json") { Contract.json }))
        entries.append(
            (
                "/.well-known/api-catalog",
                presentation.resource(contentType: APICatalog.contentType) { JSONWriter.document(APICatalog.linkset) }
            ))
    }
}
