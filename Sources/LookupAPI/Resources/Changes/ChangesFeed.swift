// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// `/changes.atom`: the changes of the data as an Atom feed (RFC 4287).
enum ChangesFeed {
    static let path = "/changes.atom"
    static let contentType = "application/atom+xml; charset=utf-8"

    static func document(_ site: Site) -> [UInt8] {
        let entries = RegistryChange.all.map { change -> HTML in
            let links = change.subjects.map { subject -> HTML in
                let (label, href) = subject.link(in: site.registry)
                return "<link rel=\"related\" href=\"\(site.address(of: href))\" title=\"\(label)\"/>\n"
            }
            return """
                <entry>
                <id>\(urn(change.id))</id>
                <title>\(change.title)</title>
                <updated>\(midnight(change.date))</updated>
                <category term="\(change.kind.rawValue)"/>
                <link rel="alternate" type="text/html" href="\(site.address(of: Changes.path))#\(change.id)"/>
                \(links.joined())<summary>\(change.summary)</summary>
                </entry>

                """
        }
        let document: HTML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
            <id>\(urn("changes"))</id>
            <title>\(Page.siteName): what changed in the data</title>
            <updated>\(midnight(RegistryChange.all.first?.date ?? Registry.edition))</updated>
            <author><name>sip-codes</name></author>
            <link rel="self" type="application/atom+xml" href="\(site.address(of: path))"/>
            <link rel="alternate" type="text/html" href="\(site.address(of: Changes.path))"/>
            \(entries.joined())</feed>

            """
        return document.bytes
    }

    private static func midnight(_ date: String) -> String { date + "T00:00:00Z" }

    /// An identifier that does not depend on the service's address: a UUID of version 8, made of hashes (RFC 9562 §5.8).
    private static func urn(_ name: String) -> String {
        let (first, second) = (ContentHash.hex(of: Array("first \(name)".utf8)), ContentHash.hex(of: Array("second \(name)".utf8)))
        return "urn:uuid:\(first.prefix(8))-\(first.dropFirst(8).prefix(4))-8\(first.suffix(3))-8\(second.prefix(3))-\(second.suffix(12))"
    }
}
