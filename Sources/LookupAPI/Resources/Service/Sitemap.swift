// SPDX-License-Identifier: Apache-2.0

/// `/sitemap.xml`: the pages, for crawlers (sitemaps.org, protocol 0.9). It needs whole addresses, so that it is there with a public
/// URL alone.
enum Sitemap {
    static let path = "/sitemap.xml"

    /// - Parameter paths: of the pages.
    static func document(_ paths: [String], _ site: Site) -> [UInt8] {
        let entries = paths.map { path -> HTML in "<url><loc>\(site.address(of: path))</loc></url>\n" }
        let document: HTML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            \(entries.joined())</urlset>

            """
        return document.bytes
    }
}
