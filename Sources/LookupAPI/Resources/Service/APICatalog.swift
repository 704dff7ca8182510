// SPDX-License-Identifier: Apache-2.0

/// `/.well-known/api-catalog` (RFC 9727): the APIs of this host, as a linkset (RFC 9264).
enum APICatalog {
    static let contentType = "application/linkset+json; profile=\"https://www.rfc-editor.org/info/rfc9727\""

    static func linkset(_ site: Site) -> JSONValue {
        var api: [JSONValue.Member] = [.init("anchor", "/")]
        for route in site.routes {
            guard let relation = route.catalogRelation, !api.contains(where: { $0.key == relation }) else { continue }
            let links = site.routes.filter { $0.catalogRelation == relation }.map { route -> JSONValue in
                ["href": .string(route.template), "type": .string(route.formats.first?.mediaType ?? Format.json.mediaType)]
            }
            api.append(.init(relation, .array(links)))
        }
        return ["linkset": [["anchor": "/.well-known/api-catalog", "item": [["href": "/"]]], .object(api)]]
    }
}
