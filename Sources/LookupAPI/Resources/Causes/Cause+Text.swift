// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Q850Cause {
    var textPage: String {
        var page = TextPage()
        let title = "Q.850 cause \(cause)  \(name)"
        let block = "[\(causeClass.rawValue.spaced)]"
        if title.columns + 3 + block.columns <= TextPage.width {
            page.line("\(title)   \(block)")
        } else {
            page.paragraph(title, first: "")
            page.line(block)
        }
        page.paragraph(meaning, first: "")
        if let note { page.paragraph(note, first: "") }
        if let advice = CauseAdvice.advice(on: cause) { page.addAdvice(causes: advice.likelyCauses, checks: advice.checks) }
        Self.add("Becomes in SIP", CauseMapping.from(cause: cause), to: &page)
        Self.add("Made from SIP", CauseMapping.to(cause: cause), to: &page)
        page.addSymptoms(Symptom.symptoms(withCause: cause))
        return page.text
    }

    private static func add(_ title: String, _ rows: [CauseMapping], to page: inout TextPage) {
        guard !rows.isEmpty else { return }
        page.heading(title)
        page.list(
            rows.map { row in
                let phrase = row.sipCode.flatMap { Registry.standard.code($0)?.reasonPhrase }
                let side = row.sipCode.map { "\($0) \(phrase ?? "")" } ?? row.otherSide ?? "nothing"
                return "\(side) [\(row.authority.name)\(row.isDefault ? ", default" : "")]" + (row.condition.map { ": \($0)" } ?? "")
            })
    }
}

extension WarningCode {
    var textPage: String {
        var page = TextPage()
        page.line("Warning \(code)  \(text)")
        page.paragraph(meaning, first: "")
        page.paragraph(block.meaning, first: "")
        if let note { page.paragraph(note, first: "") }
        if !responses.isEmpty { page.paragraph("Comes with: " + responses.map(String.init).joined(separator: ", ") + ".", first: "") }
        page.paragraph(source.citation, first: "")
        return page.text
    }
}

extension CallFlow {
    var textPage: String {
        var page = TextPage()
        page.line(title)
        page.paragraph(summary, first: "")
        page.line()
        // As it is: the ladder is drawn for the width of a terminal.
        return page.text + ladder() + "\n"
    }
}
