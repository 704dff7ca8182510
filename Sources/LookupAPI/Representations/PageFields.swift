// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// Header fields of everything that a browser renders.
enum PageFields {
    /// Everything from this origin, nothing inline, no frame around it.
    private static let policy = """
        default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; \
        base-uri 'none'; frame-ancestors 'none'
        """

    static let page: [Response.Field] = [
        Response.Field("content-security-policy", policy),
        Response.Field("referrer-policy", "no-referrer"),
    ]

    /// A page names its assets by content, so it must never be older than they are: asked for each time, mostly answered by a 304.
    static let cacheControl = "no-cache"
    static let assetCacheControl = "public, max-age=31536000, immutable"
}
