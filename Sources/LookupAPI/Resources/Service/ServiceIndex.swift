// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The index at `/`: all addresses of the service, with links.
enum ServiceIndex {
    private static let about = "Every SIP response code: what it means, who sends it, what to do about it, and where that is written."

    private struct Entry {
        let relation: String
        let href: String
        let about: String
    }

    private static func entries(_ site: Site) -> [Entry] {
        site.routes.compactMap { route in
            route.relation.map { Entry(relation: $0, href: route.template + route.neededQuery, about: route.about) }
        }
    }

    static func answer(_ site: Site) -> Answer {
        .record({ value(site) }, blocks: { blocks(site) }, page: { BrowsePage(site: site).home() })
    }

    private static func value(_ site: Site) -> JSONValue {
        let registry = site.registry
        let links = entries(site).map { entry -> JSONValue in
            ["rel": .string(entry.relation), "href": .string(entry.href), "about": .string(entry.about)]
        }
        return Schema.record(
            [
                .init("name", "sip-codes"),
                .init("about", .string(about)),
                .init("code_count", .int(registry.codes.count)),
                .init("registered_count", .int(registry.codes.count { $0.registration == .iana })),
                .init(
                    "iana_registry",
                    [
                        "name": "IANA Session Initiation Protocol (SIP) Parameters", "edition": .string(Registry.edition),
                        "confirmed": .string(Registry.editionConfirmed),
                    ]),
            ] + overlay(registry) + [.init("links", .array(links))])
    }

    /// The source of the overlay in use; no member without an overlay.
    private static func overlay(_ registry: Registry) -> [JSONValue.Member] {
        guard let overlay = registry.overlay else { return [] }
        return [
            .init(
                "overlay",
                [
                    "said_by": .string(overlay.source), "code_count": .int(overlay.remarks.count),
                    "private_code_count": .int(overlay.privateCodes.count),
                ])
        ]
    }

    private static func blocks(_ site: Site) -> [Block] {
        [
            .title("sip-codes", tags: []), .paragraph(Inline(about)),
            .paragraph("IANA SIP Parameters, edition \(Registry.edition), confirmed \(Registry.editionConfirmed)."),
            .entries(entries(site).map { .init($0.href, "", $0.about, href: $0.href.contains("{") ? nil : $0.href) }),
        ]
    }
}
