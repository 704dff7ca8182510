// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// `/classes` and `/classes/{class}`.
enum Classes {
    private static let forkingRule = "A 4xx ends one branch of a forked request; a 6xx ends the whole of it (RFC 3261 section 16.7)."

    static func list(_ site: Site) -> Answer {
        let registry = site.registry
        return .list(
            "classes",
            { registry.classes.map { .object($0.json(codes: nil, count: registry.codes(in: $0.responseClass).count)) } },
            extra: { [.init("forking_rule", .string(forkingRule))] }, blocks: { [.entries(registry.classes.map(\.entry))] },
            page: { ClassPages(site: site).all() })
    }

    static func record(_ note: ClassNote, _ site: Site) -> Answer {
        let registry = site.registry
        let codes = registry.codes(in: note.responseClass)
        return .record(
            {
                let summaries = codes.map { CodeEntry.known($0).summary(in: registry) }
                return Schema.record(note.json(codes: summaries, count: codes.count))
            },
            blocks: {
                [.title("\(note.responseClass.label)  \(note.name)", tags: [])] + note.texts.map { .paragraph(Inline($0)) }
                    + CodeEntry.blocks(codes.map { .known($0) }, in: registry)
            }, page: { ClassPages(site: site).one(note) })
    }

    /// Finds a class by "4xx", "4XX" or "4".
    static func find(_ text: String, _ site: Site) throws(Problem) -> ClassNote {
        let found = site.registry.classes.first { text.lowercased() == $0.responseClass.label || text == String($0.responseClass.rawValue) }
        guard let found else {
            throw Problem(.invalidClass, "'\(text.shortened)' is not a class of SIP responses: write 1xx, 2xx, 3xx, 4xx, 5xx or 6xx.")
        }
        return found
    }
}

extension ClassNote {
    fileprivate var texts: [String] { [meaning, transaction, forking, unknownCode] }

    fileprivate var entry: Block.Entry {
        Block.Entry(responseClass.label, name, texts, href: Links.responseClass(responseClass))
    }
}
