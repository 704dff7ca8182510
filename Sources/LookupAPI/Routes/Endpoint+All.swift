// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Endpoint {
    /// Every address of the service, in the order of the index and of the pages' navigation.
    static func all(_ configuration: APIConfiguration) -> [Endpoint] {
        let rows = rows(configuration)
        return configuration.publicURL == nil ? rows : rows + [sitemap(of: rows)]
    }

    private static func rows(_ configuration: APIConfiguration) -> [Endpoint] {
        codes(configuration) + tables + providerCodes + [searching, explaining(mostBytes: configuration.mostTraceBytes)]
            + (configuration.servesMCP ? [assisting(configuration)] : []) + service + files
            + [forModels(hasMCP: configuration.servesMCP)] + (configuration.publicURL == nil ? [] : openSearch)
    }
}

// MARK: - Codes

extension Endpoint {
    private static func codes(_ configuration: APIConfiguration) -> [Endpoint] {
        [home, codeList(mostEntries: configuration.mostBatchEntries), code, classes, classRecord]
    }

    private static let home = Endpoint(
        route: Route(
            template: "/", section: "Codes", pageParameters: SearchParameters.names + Facets.onlyNames, formats: Format.ofDocuments),
        prepared: { site in
            [Prepared("/", links: { [LinkField.link("/.well-known/api-catalog", "api-catalog")] }, { ServiceIndex.answer(site) })]
        },
        answer: { request throws(Problem) in
            guard request.isForPage else { return .prepared("/") }
            return .made(try SearchResource.page(request.query, request.sources.search, request.site).answer, links: [LinkField.up("/")])
        })

    private static func codeList(mostEntries: Int) -> Endpoint {
        Endpoint(
            route: Route(
                template: "/codes", relation: "codes", about: "every SIP response code; filters, batches, sorting, selected members",
                parameters: CodesQuery.parameters, formats: Format.ofLists + TableExports.formats,
                content: AcceptedContent(
                    mediaTypes: PostedBatch.mediaTypes, mostBytes: PostedBatch.mostBytes(mostEntries: mostEntries),
                    parameters: PostedBatch.parameters, formats: PostedBatch.formats)),
            prepared: { site in [Prepared("/codes", links: { [LinkField.up("/")] }, { CodesQuery().answer(from: site) })] },
            answer: { request throws(Problem) in
                let query = try CodesQuery(request.query, registry: request.site.registry, format: request.format)
                // The whole list in any of its formats is rendered once, and compressed.
                return query.isEverything ? .prepared("/codes") : .made(query.answer(from: request.site), links: [LinkField.up("/")])
            },
            post: { request throws(Problem) in
                .answer(
                    try PostedBatch.answer(
                        request.content, request.mediaType, request.query, format: request.format, mostEntries: mostEntries,
                        in: request.site.registry))
            })
    }

    private static let code = Endpoint(
        route: Route(
            template: "/codes/{code}", relation: "code", about: "one code: /codes/486; all that is known: /codes/486?view=full",
            parameters: ["fields", "view"],
            formats: Format.ofRecords),
        prepared: { site in
            [("/codes", Tier.registered), ("/codes?tier=de-facto", .deFacto), ("/codes?tier=private", .privateUse)].flatMap { list, tier in
                let entries = CodeEntry.family(tier, in: site.registry)
                return RecordView.allCases.flatMap { view in
                    Prepared.family(under: list, entries.map { Links.code($0.code) + view.query }) { entries[$0].answer(in: site, view) }
                }
            }
        },
        answer: { request throws(Problem) in
            let entry = try CodePath(request.site.registry).entry(request.value)
            let fields = try FieldSelection.parse(
                request.query, of: FieldSelection.shapeOfCodes, for: request.format)
            guard let fields else {
                return .prepared(Links.code(entry.code) + (try RecordView.parse(request.query) ?? .usual).query)
            }
            return .made(entry.answer(in: request.site, only: fields), links: [LinkField.up("/codes")])
        })

    private static let classes = list(
        Route(
            template: "/classes", relation: "classes", about: "the six classes; one with its codes: /classes/4xx", section: "Classes",
            formats: Format.ofLists), Classes.list)

    private static let classRecord = records(
        Route(template: "/classes/{class}", formats: Format.ofRecords), under: "/classes", { $0.registry.classes },
        path: { Links.responseClass($0.responseClass) }, redirects: true, find: Classes.find, Classes.record)
}

// MARK: - The tables around the codes

extension Endpoint {
    private static let tables = [
        list(
            Route(
                template: "/symptoms", relation: "symptoms",
                about: "what people see or hear when calls go wrong; one: /symptoms/one-way-audio",
                section: "Symptoms", formats: Format.ofLists), Symptoms.list),
        records(
            Route(template: "/symptoms/{name}", formats: Format.ofRecords), under: "/symptoms", { _ in Symptom.all },
            path: { Links.symptom($0.name) }, find: Symptoms.find, Symptoms.record),
        list(
            Route(
                template: "/flows", relation: "flows", about: "call-flow examples; one with its ladder: /flows/cancelled-while-ringing",
                section: "Call flows", formats: Format.ofLists), Flows.list),
        records(
            Route(template: "/flows/{name}", formats: Format.ofRecords), under: "/flows", { _ in CallFlow.all },
            path: { Links.flow($0.name) }, find: Flows.find, Flows.record),
        chosenList(
            Route(
                template: "/causes", relation: "causes", about: "Q.850 causes and the SIP codes they map to and from; one: /causes/17",
                section: "Q.850 causes", parameters: CausesQuery.parameters, formats: Format.ofLists + TableExports.formats),
            { CausesQuery().answer(from: $0) },
            { request throws(Problem) in
                let query = try CausesQuery(request.query, format: request.format)
                return query.isEverything ? nil : query.answer(from: request.site)
            }),
        records(
            Route(template: "/causes/{cause}", formats: Format.ofRecords), under: "/causes", { _ in Q850Cause.all },
            path: { Links.cause($0.cause) }, find: Causes.find, Causes.record),
        chosenList(
            Route(
                template: "/warnings", relation: "warnings", about: "codes of the Warning header field; one: /warnings/370",
                section: "Warnings", parameters: WarningsQuery.parameters, formats: Format.ofLists + TableExports.formats),
            { WarningsQuery().answer(from: $0) },
            { request throws(Problem) in
                let query = try WarningsQuery(request.query, format: request.format)
                return query.isEverything ? nil : query.answer(from: request.site)
            }),
        records(
            Route(template: "/warnings/{code}", formats: Format.ofRecords), under: "/warnings", { _ in WarningCode.all },
            path: { Links.warning($0.code) }, find: Warnings.find, Warnings.record),
        list(
            Route(
                template: "/headers", relation: "headers", about: "header fields of responses, those of every response included",
                section: "Headers", formats: Format.ofLists), Headers.list),
        list(
            Route(template: "/methods", relation: "methods", about: "SIP methods", section: "Methods", formats: Format.ofLists),
            Methods.list),
        list(
            Route(
                template: Changes.path, relation: "changes", about: "what changed in the data, and when; as a feed: \(ChangesFeed.path)",
                formats: Format.ofLists), Changes.list),
        file(Route(template: ChangesFeed.path, formats: [Format(contentType: ChangesFeed.contentType)]), ChangesFeed.document),
        list(
            Route(template: "/problems", relation: "problems", about: "the errors that this API answers with", formats: Format.ofLists),
            Problems.list),
        records(
            Route(template: "/problems/{slug}", formats: Format.ofRecords), under: "/problems", { _ in ProblemPages.all },
            path: { $0.uri }, find: Problems.find, Problems.record),
    ]
}

// MARK: - The codes of providers

extension Endpoint {
    private static let providerCodes = [providerCodeList, providerList, providerCode]

    private static let providerCodeList = chosenList(
        Route(
            template: "/provider-codes", relation: "provider-codes",
            about: "providers' and programs' own codes; one: /provider-codes/telnyx/d51", section: "Provider codes",
            parameters: ProviderCodes.Filter.names, formats: Format.ofLists),
        { ProviderCodes.list(ProviderCodes.Filter(), $0) },
        { request throws(Problem) in
            let filter = try ProviderCodes.Filter(request.query)
            return filter.isEverything ? nil : ProviderCodes.list(filter, request.site)
        })

    private static let providerList = Endpoint(
        route: Route(template: "/provider-codes/{provider}", formats: Format.ofLists),
        prepared: { site in
            Prepared.family(under: "/provider-codes", Provider.allCases.map(Links.provider), isLong: true) { place in
                ProviderCodes.list(of: Provider.allCases[place], site)
            }
        },
        answer: { request throws(Problem) in .prepared(Links.provider(try ProviderCodes.provider(request.value))) })

    private static let providerCode = Endpoint(
        route: Route(template: "/provider-codes/{provider}/{code}", formats: Format.ofRecords),
        prepared: { site in
            Provider.allCases.flatMap { provider -> [Prepared] in
                let entries = ProviderCode.codes(of: provider)
                return Prepared.family(under: Links.provider(provider), entries.map(Links.providerCode)) { place in
                    ProviderCodes.record(entries[place], site)
                }
            }
        },
        answer: { request throws(Problem) in
            let provider = try ProviderCodes.provider(request.value)
            return .prepared(Links.providerCode(try ProviderCodes.entry(provider, request.values.last ?? "")))
        })
}

// MARK: - Search

extension Endpoint {
    private static let searching = Endpoint(
        route: Route(
            template: "/search", relation: "search", about: "by number, phrase, line of a trace or what happened", neededQuery: "?q={text}",
            parameters: SearchParameters.names, pageParameters: Facets.onlyNames, formats: Format.ofLists),
        answer: { request throws(Problem) in
            let (query, sources) = (request.query, request.sources)
            if request.isForPage {
                // A client that names the format in the query is a program and gets an error for its mistakes; a browser that sends an
                // empty form gets the table.
                if try query.value("format") != nil { _ = try SearchParameters.parse(query) }
                let page = try SearchResource.page(query, sources.search, sources.site)
                if let code = page.exactCode { return .seeOther(Links.code(code)) }
                return .made(page.answer, links: [LinkField.up("/")])
            }
            return .made(sources.search.answer(try SearchParameters.parse(query), isJSON: request.format == .json), links: [])
        })
}

// MARK: - Traces

extension Endpoint {
    private static func explaining(mostBytes: Int) -> Endpoint {
        Endpoint(
            route: Route(
                template: "/explain", relation: "explain",
                about: "POST a SIP trace or log: what happened, which lines show it, what to check", section: "Explain a trace",
                formats: Format.ofDocuments,
                content: AcceptedContent(
                    mediaTypes: ExplainResource.mediaTypes, mostBytes: mostBytes, parameters: ExplainResource.parameters,
                    formats: Format.ofDocuments + [.trace])),
            prepared: { site in
                [Prepared("/explain", links: { [LinkField.up("/")] }, { ExplainResource.usage(site, mostBytes: mostBytes) })]
            },
            answer: { request throws(Problem) in .prepared(request.path) },
            post: { request throws(Problem) in
                .answer(try ExplainResource.answer(request.content, request.query, request.sources.search, request.site))
            })
    }
}

// MARK: - Assistants

extension Endpoint {
    private static func assisting(_ configuration: APIConfiguration) -> Endpoint {
        let origins = AllowedOrigins(configuration.allowedOrigins + [configuration.publicURL].compactMap { $0 })
        return Endpoint(
            route: Route(
                template: MCPResource.path, formats: [.json],
                content: AcceptedContent(
                    mediaTypes: MCPResource.mediaTypes,
                    mostBytes: MCPServer.mostMessageBytes(mostTraceBytes: configuration.mostTraceBytes), parameters: [], formats: [.json],
                    fields: MCPFields.names), isRead: false),
            answer: { request throws(Problem) in throw .methodNotAllowed("OPTIONS, POST") },
            post: { request throws(Problem) in
                MCPResource.answer(request.content, MCPFields(request.fields), request.sources.mcp, origins)
            })
    }
}

// MARK: - Crawlers and models

extension Endpoint {
    private static func forModels(hasMCP: Bool) -> Endpoint {
        file(
            Route(
                template: LLMsText.path, relation: "llms", about: "an overview for language models",
                formats: [Format(contentType: "text/plain; charset=utf-8")])
        ) { LLMsText.document($0, hasMCP: hasMCP) }
    }

    /// Only with a public URL, because they contain absolute URLs.
    private static let openSearch = [
        file(Route(template: OpenSearch.path, formats: [Format(contentType: OpenSearch.contentType)])) { OpenSearch.description($0) },
        Endpoint(
            route: Route(template: OpenSearch.suggestionsPath, parameters: OpenSearch.parameters, formats: [OpenSearch.suggestions]),
            answer: { request throws(Problem) in
                .made(try OpenSearch.answer(request.query, request.sources.search, request.site), links: [LinkField.up("/")])
            }),
    ]

    /// The pages of other endpoints, for crawlers.
    static func sitemap(of others: [Endpoint]) -> Endpoint {
        file(Route(template: Sitemap.path, formats: [Format(contentType: "application/xml")])) { site in
            let pages = others.filter { $0.route.formats.contains(.html) }.flatMap { $0.prepared(site) }.map(\.path)
            return Sitemap.document(pages.filter { !$0.contains("?") }, site)
        }
    }
}

// MARK: - The service itself

extension Endpoint {
    private static let service = [
        Endpoint(
            route: Route(template: "/livez", relation: "live", about: "whether the process is alive"),
            answer: { request throws(Problem) in .response(request.sources.fixed.live) }),
        Endpoint(
            route: Route(template: "/readyz", relation: "ready", about: "whether it should get traffic", catalogRelation: "status"),
            answer: { request throws(Problem) in
                .response(request.sources.readiness.isReady ? request.sources.fixed.ready : request.sources.fixed.notReady)
            }),
        Endpoint(
            route: Route(template: "/metrics"),
            answer: { request throws(Problem) in
                guard let metrics = request.sources.metrics else { throw Problem(.notFound, "Metrics are not served on this port.") }
                return .response(FixedResponses.metrics(metrics.prometheusText))
            }),
    ]

    private static let files = [
        list(
            Route(template: APIReference.path, relation: "docs", about: "the contract as a page to read", formats: [.html]),
            APIReference.answer),
        file(
            Route(
                template: "/overlay.schema.json", relation: "overlay-schema",
                about: "the JSON Schema of a file with an operator's additions",
                formats: [Format(contentType: "application/schema+json")])
        ) { _ in Contract.overlaySchema },
        file(
            Route(
                template: "/openapi.yaml", relation: "openapi", about: "the contract of this API; also /openapi.json",
                catalogRelation: "service-desc", formats: [Format(contentType: "application/yaml")])
        ) { Contract.yaml(at: $0.address(of: "")) },
        file(
            Route(
                template: "/openapi.json", catalogRelation: "service-desc", formats: [Format(contentType: "application/json")])
        ) { Contract.json(at: $0.address(of: "")) },
        file(
            Route(template: "/.well-known/api-catalog", formats: [Format(contentType: APICatalog.contentType)])
        ) { $0.base.added(to: JSONWriter.document(APICatalog.linkset($0)), in: .json) },
        Endpoint(
            route: Route(template: "/assets/{file}"),
            prepared: { _ in
                Asset.all.map { asset in
                    Prepared(
                        asset.path, File(format: Format(contentType: asset.contentType), isNamedByContent: true) { asset.bytes })
                }
            },
            answer: { request throws(Problem) in
                if Asset.all.contains(where: { $0.path == request.path }) { return .prepared(request.path) }
                guard let asset = Asset.current(for: request.value) else {
                    throw Problem(.notFound, "There is nothing at '\(request.path.shortened)'; / lists the resources.")
                }
                return .seeOther(asset.path)
            }),
    ]
}
