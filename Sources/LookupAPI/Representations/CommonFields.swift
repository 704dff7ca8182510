// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// Header fields that more than one kind of answer carries.
enum CommonFields {
    /// On every answer: no guessing at types, and dashboards of any origin may read it.
    static let everywhere: [Response.Field] = [
        Response.Field("x-content-type-options", "nosniff"),
        anyOrigin,
        Response.Field("access-control-expose-headers", "Content-Location, Deprecation, ETag, Link, Retry-After, Sunset, X-Request-ID"),
    ]

    static let anyOrigin = Response.Field("access-control-allow-origin", "*")
    static let vary = Response.Field("vary", "Accept, Accept-Encoding")
    /// The methods of everything that is only read.
    static let reading = "GET, HEAD, OPTIONS"
}
