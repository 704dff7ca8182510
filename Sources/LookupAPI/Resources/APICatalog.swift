// SPDX-License-Identifier: Apache-2.0

/// `/.well-known/api-catalog` (RFC 9727): what APIs this host offers, as a linkset (RFC 9264).
enum APICatalog {
    static let contentType = "application/linkset+json; profile=\"https://www.rfc-editor.org/info/rfc9727\""

    static let linkset: JSONValue = [
        "linkset": [
            [
                "anchor": "/.well-known/api-catalog",
                "item": [["href": "/"]],
            ],
            [
                "anchor": "/",
                "service-desc": [
                    ["href": "/openapi.yaml", "type": "application/yaml"],
                    ["href": "/openapi.json", "type": "application/json"],
                ],
                "status": [["href": "/readyz", "type": "application/json"]],
            ],
        ]
    ]
}
