// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// What the operator says of a code, under a headline that says whose words they are.
extension TextPage {
    mutating func addRemark(on code: Int, in registry: Registry) {
        guard let overlay = registry.overlay, let remark = registry.remark(on: code), !remark.isEmpty else { return }
        heading("From \(overlay.source)")
        if let severity = remark.severity { paragraph("Severity here: \(severity.rawValue.spaced).") }
        if let owner = remark.owner { paragraph("Owner: \(owner)") }
        if let runbook = remark.runbook { paragraph("Runbook: \(runbook)") }
        list(remark.notes)
    }
}

extension OperatorRemark {
    var isEmpty: Bool { self == OperatorRemark() }

    /// In one line, for a list.
    var line: String {
        ([severity.map { "severity \($0.rawValue.spaced)" }, owner, runbook].compactMap { $0 } + notes).joined(separator: "; ")
    }
}

extension PrivateCode {
    func textPage(in registry: Registry) -> String {
        let source = registry.overlay?.source ?? ""
        var page = TextPage()
        page.line("\(code) \(reasonPhrase)   [\(responseClass.label), private, not registered]")
        page.paragraph(meaning, first: "")
        page.paragraph("A private code of \(source); no registry and no RFC has it.", first: "")
        page.addRemark(on: code, in: registry)
        let equivalent = Registry.equivalent(ofUnknown: code)
        page.line()
        page.paragraph("A client that does not know \(code) must treat it as \(equivalent) (RFC 3261 section 8.1.3.2).", first: "")
        return page.text
    }
}
