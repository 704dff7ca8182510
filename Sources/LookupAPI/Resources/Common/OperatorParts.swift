// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// What the operator says of a code, set apart from the registry and marked as theirs.
enum OperatorParts {
    static let sectionID = "operator"

    static func section(_ code: Int, in registry: Registry) -> HTML {
        guard let overlay = registry.overlay, let remark = registry.remark(on: code), !remark.isEmpty else { return "" }
        let facts = PageParts.facts([
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
