// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// What the operator says about a code, separate from the registry's facts and marked as the operator's.
enum OperatorParts {
    static let sectionID = "operator"

    static func blocks(_ code: Int, in registry: Registry) -> [Block] {
        guard let overlay = registry.overlay, let remark = registry.remark(on: code), !remark.isEmpty else { return [] }
        let facts = [
            remark.severity.map { Block.Fact("Severity here", "\($0.rawValue.spaced).") }, remark.owner.map { .init("Owner", Inline($0)) },
            remark.runbook.map { .init("Runbook", .link($0, to: $0)) },
        ].compactMap { $0 }
        return [.heading("From \(overlay.source)")] + (facts.isEmpty ? [] : [.facts(facts)])
            + (remark.notes.isEmpty ? [] : [.list(remark.notes.map { Inline($0) })])
    }

    /// What a client does on receiving a code that it does not know.
    static func unknownToOthers(_ code: Int, in registry: Registry) -> [Block] {
        let equivalent = Registry.equivalent(ofUnknown: code)
        return [
            .heading("What a client does with it"),
            .paragraph(
                """
                A client that does not know \(code) must treat it as \(Inline.code(equivalent, in: registry)), the general code of its class\
                \(Inline.cited(.rfc(3261, "8.1.3.2"))).
                """),
        ]
    }

    static func section(_ code: Int, in registry: Registry) -> HTML {
        guard let overlay = registry.overlay, let remark = registry.remark(on: code), !remark.isEmpty else { return "" }
        let facts = HTML.facts([
            ("Runbook", remark.runbook.map { "<a href=\"\($0)\" rel=\"noreferrer\">\($0)</a>" } ?? ""),
            ("Owner", "\(remark.owner ?? "")"),
            ("Kind here", "\(remark.severity?.rawValue.spaced ?? "")"),
        ])
        return """
            <section id="\(sectionID)" class="operator">
            <h2>From \(overlay.source)</h2>
            \(remark.notes.map { note -> HTML in "<p>\(note)</p>\n" }.joined())\(facts)\
            <p class="note">Added by the operator of this service; not part of the registry.</p>
            </section>

            """
    }
}

extension OperatorRemark {
    var isEmpty: Bool { self == OperatorRemark() }

    /// The remark in one line, for a list.
    var line: String {
        ([severity.map { "severity \($0.rawValue.spaced)" }, owner, runbook].compactMap { $0 } + notes).joined(separator: "; ")
    }
}
