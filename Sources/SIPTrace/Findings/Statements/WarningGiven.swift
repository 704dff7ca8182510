// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let warningGiven = Rule(
        "warning-given", "The refusal explains itself in a Warning field", [.rfc(3261, "20.43")]
    ) { scene, rule in
        guard let final = scene.deciding?.final, final.isFailure, let value = final.value(.warning) else { return nil }
        let code = boundedNumber(value.prefix { $0 != " " })
        let record = code.flatMap { number in WarningCode.all.first { $0.code == number } }
        // 392 and 399 have free text of the product.
        let isFree = code == 399 || code == 392 || record == nil
        let text = value.split(separator: "\"", omittingEmptySubsequences: false).dropFirst().first.map(String.init) ?? value
        let isNoise = code == 392 && (text.holds("Noisy feedback") || text.holds("req_src_ip"))
        guard !isNoise else { return nil }
        return rule.finding(
            .suspicion, fault: .unknown, .likely, isFree && text.utf8.count < 6 ? .contribution : .cause, codes: [final.code ?? 400],
            """
            \(scene.sender(of: final)) answers \(final.code ?? 400) and adds the warning \
            "\(text.prefix(200))"\(code.map { " (\($0)\(record.map { ", \($0.text)" } ?? ""))" } ?? ""). It is the refusing side's own \
            reason, and better than any guess from the code.
            """,
            evidence: [final.evidence(.warning), final.evidence],
            refutedBy: "The same warning in answers that have nothing to do with it.",
            checks: ["Act on the text. If it is a product's own wording, look it up in that product's log or manual."])
    }
}
