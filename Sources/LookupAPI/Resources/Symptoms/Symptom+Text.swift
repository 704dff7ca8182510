// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Symptom {
    func textPage(in registry: Registry) -> String {
        var page = TextPage()
        page.paragraph(title, first: "")
        page.paragraph("Also put as: " + sayings.joined(separator: "; ") + ".", first: "")
        page.heading("On the wire")
        page.paragraph(onTheWire)
        page.heading("What can be behind it")
        for (place, explanation) in explanations.enumerated() {
            page.paragraph(explanation.cause, first: "  \(place + 1). ")
            page.paragraph("Sign: " + explanation.sign, first: "     ")
            page.paragraph("[" + explanation.ground + "]", first: "     ")
        }
        page.heading("Check in this order")
        page.numbered(checks)
        if !codes.isEmpty {
            page.heading("Codes")
            page.list(codes.map { "\($0) \(registry.phrase(of: $0) ?? "")" })
        }
        if !causes.isEmpty {
            page.heading("Q.850 causes")
            page.list(causes.compactMap(Q850Cause.cause).map { "\($0.cause) \($0.name)" })
        }
        if let flow {
            page.heading("Call flow")
            page.paragraph(Links.flow(flow))
        }
        page.heading("Sources")
        page.paragraph(sources.map(\.citation).joined(separator: ", "))
        return page.text
    }
}

extension TextPage {
    /// What usually lies behind a code or a cause, and what to look at.
    mutating func addAdvice(causes: [String], checks: [String]) {
        if !causes.isEmpty {
            heading("Likely causes")
            list(causes)
        }
        if !checks.isEmpty {
            heading("What to check")
            numbered(checks)
        }
    }

    /// What people see or hear when a code or a cause turns up.
    mutating func addSymptoms(_ symptoms: [Symptom]) {
        guard !symptoms.isEmpty else { return }
        heading("Symptoms")
        list(symptoms.map { "\($0.title): \(Links.symptom($0.name))" })
    }
}

extension Symptom.Explanation {
    /// Whether it is standard or practice, with the source: "standard: RFC 3261 §13.3.1.4".
    var ground: String { basis.rawValue + (source.map { ": " + $0.citation } ?? "") }
}
