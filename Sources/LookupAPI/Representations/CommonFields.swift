// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// Header fields that several kinds of responses have.
enum CommonFields {
    /// On every response: browsers must not guess media types, and pages of any origin may read it.
    static let everywhere: [Response.Field] = [
        Response.Field("x-content-type-options", "nosniff"),
        anyOrigin,
        Response.Field("access-control-expose-headers", "Content-Location, Deprecation, ETag, Link, Retry-After, Sunset, X-Request-ID"),
    ]

    static let anyOrigin = Response.Field("access-control-allow-origin", "*")
    static let vary = Response.Field("vary", "Accept, Accept-Encoding")
    /// The methods of a resource that can only be read.
    static let reading = "GET, HEAD, OPTIONS"
}
