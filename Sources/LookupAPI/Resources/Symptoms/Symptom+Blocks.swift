// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Symptom {
    func blocks(in registry: Registry) -> [Block] {
        var blocks: [Block] = [
            .title(title, tags: []), .paragraph(Inline(onTheWire)), .paragraph("Also put as: \(sayings.joined(separator: "; "))."),
        ]
        blocks += Block.section(
            "Possible causes", explanations.map { "\($0.cause) Sign: \($0.sign) [\($0.ground)]" }, isNumbered: true)
        blocks += Block.section("Check in this order", checks.map { Inline($0) }, isNumbered: true)
        blocks += Block.section("Codes", codes.map { .code($0, in: registry) })
        blocks += Block.section(
            "Q.850 causes", causes.compactMap(Q850Cause.cause).map { .link("\($0.cause) \($0.name)", to: Links.cause($0.cause)) })
        if let flow { blocks += [.heading("Call flow"), .paragraph(.link(Links.flow(flow), to: Links.flow(flow)))] }
        return blocks + Block.section("Sources", sources.map { .source($0) })
    }
}

extension Symptom.Explanation {
    /// Whether it is a standard or practice, with the source: "standard: RFC 3261 §13.3.1.4".
    var ground: String { basis.rawValue + (source.map { ": " + $0.citation } ?? "") }
}

extension Block {
    /// A heading and the list below it; nothing where there are no items.
    static func section(_ title: String, _ items: [Inline], isNumbered: Bool = false) -> [Block] {
        items.isEmpty ? [] : [.heading(title), isNumbered ? .numbered(items) : .list(items)]
    }

    /// The likely reasons for a code or a cause, and what to check.
    static func advice(causes: [String], checks: [String]) -> [Block] {
        section("Likely causes", causes.map { Inline($0) }) + section("What to check", checks.map { Inline($0) }, isNumbered: true)
    }

    /// What people see or hear when a code or a cause occurs.
    static func symptoms(_ symptoms: [Symptom]) -> [Block] {
        section("Symptoms", symptoms.map { .link($0.title, to: Links.symptom($0.name)) })
    }
}
