// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// Header fields of everything that a browser renders.
enum PageFields {
    /// Loads only from this origin, no inline scripts or styles, and no page may embed ours in a frame.
    private static let policy = """
        default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; \
        base-uri 'none'; frame-ancestors 'none'
        """

    static let page: [Response.Field] = [
        Response.Field("content-security-policy", policy),
        Response.Field("referrer-policy", "no-referrer"),
    ]

    /// A page names its assets by a hash of their content, so an old page could name files that are gone. Hence browsers validate it each
    /// time, and mostly get a 304.
    static let cacheControl = "no-cache"
    static let assetCacheControl = "public, max-age=31536000, immutable"
}
