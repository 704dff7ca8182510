// SPDX-License-Identifier: Apache-2.0

/// `/sitemap.xml`: the pages, for crawlers (sitemaps.org, protocol 0.9). It contains absolute URLs and therefore exists only with a public
/// URL.
enum Sitemap {
    static let path = "/sitemap.xml"

    /// - Parameter paths: the paths of the pages.
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
