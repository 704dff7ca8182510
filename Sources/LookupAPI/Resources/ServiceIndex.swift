// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The root: what there is, with a link to each.
enum ServiceIndex {
    private struct Entry {
        let name: String
        let href: String
        let about: String
    }

    private static let entries = [
        Entry(name: "codes", href: "/codes", about: "every SIP response code; filters, batches, sorting and lean answers"),
        Entry(name: "code", href: "/codes/{code}", about: "one code, whole: /codes/486"),
        Entry(name: "classes", href: "/classes", about: "the six classes; one with its codes: /classes/4xx"),
        Entry(name: "search", href: "/search?q={text}", about: "by number, phrase, line of a trace or what happened"),
        Entry(name: "causes", href: "/causes", about: "Q.850 causes and the SIP codes they map to and from; one: /causes/17"),
        Entry(name: "warnings", href: "/warnings", about: "codes of the Warning header field; one: /warnings/370"),
        Entry(name: "methods", href: "/methods", about: "SIP methods"),
        Entry(name: "headers", href: "/headers", about: "header fields of responses, those of every response included"),
        Entry(name: "flows", href: "/flows", about: "call-flow examples; one with its ladder: /flows/cancelled-while-ringing"),
        Entry(name: "problems", href: "/problems", about: "the errors that this API answers with"),
        Entry(name: "overlay-schema", href: "/overlay.schema.json", about: "what a file with an operator's own additions looks like"),
        Entry(name: "openapi", href: "/openapi.yaml", about: "the contract of this API; also /openapi.json"),
        Entry(name: "live", href: "/livez", about: "whether the process is alive"),
        Entry(name: "ready", href: "/readyz", about: "whether it should get traffic"),
    ]

    private static let about = "Every SIP response code: what it means, who sends it, what to do about it, and where that is written."

    static func answer(_ registry: Registry) -> RecordAnswer {
        RecordAnswer(value: { value(registry) }, textPage: { textPage }, htmlPage: { BrowsePage(registry: registry).home() })
    }

    private static func value(_ registry: Registry) -> JSONValue {
        Schema.record(
            [
                .init("name", "sip-codes"),
                .init("about", .string(about)),
                .init("codes", .int(registry.codes.count)),
                .init("registered", .int(registry.codes.count { $0.registration == .iana })),
            ] + overlay(registry) + [
                .init("links", .array(entries.map { ["rel": .string($0.name), "href": .string($0.href), "about": .string($0.about)] }))
            ])
    }

    /// Whose additions are in force; no member without any.
    private static func overlay(_ registry: Registry) -> [JSONValue.Member] {
        guard let overlay = registry.overlay else { return [] }
        return [
            .init(
                "overlay",
                [
                    "source": .string(overlay.source), "codes": .int(overlay.remarks.count),
                    "private_codes": .int(overlay.privateCodes.count),
                ])
        ]
    }

    private static var textPage: String {
        var page = TextPage()
        page.line("sip-codes")
        page.paragraph(about, first: "")
        page.line()
        return page.text + ListPages.entries(entries.map { ($0.href, "", $0.about) })
    }
}
