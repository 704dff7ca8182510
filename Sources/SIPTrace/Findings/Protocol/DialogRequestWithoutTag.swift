// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    /// Requests that only exist within a dialog.
    private static let inDialog: Set<String> = ["BYE", "INFO", "UPDATE", "PRACK"]

    static let dialogRequestWithoutTag = Rule(
        "dialog-request-without-tag", "A request within the dialog lacks a tag, so the other side cannot find the call",
        [.rfc(3261, "12.2.1.1"), .rfc(3261, "12.2.2")]
    ) { scene, rule in
        for transaction in scene.failures(481, 400, 404) {
            guard let request = transaction.request, let refusal = transaction.final, inDialog.contains(transaction.method) else {
                continue
            }
            let isWithoutTo = request.toTag == nil && request.has(.to)
            let isWithoutFrom = request.fromTag == nil && request.has(.from)
            guard isWithoutTo || isWithoutFrom else { continue }
            let name = isWithoutTo ? "To" : "From"
            return rule.finding(
                .fault, fault: scene.side(of: request), .certain, .cause, codes: [refusal.code ?? 481],
                """
                The \(transaction.method) has no tag in its \(name) field. A dialog is known by its Call-ID and both tags, so the other \
                side \
                finds no call to which the request belongs and answers \(refusal.code ?? 481). The side that sends the \
                \(transaction.method) \
                (\(scene.sender(of: request))) builds it wrongly; the call itself stays up on the other side.
                """,
                evidence: [request.evidence(isWithoutTo ? .to : .from), request.evidence, refusal.evidence],
                refutedBy: "A \(transaction.method) with both tags of the dialog that meets \(refusal.code ?? 481) as well.",
                checks: [
                    "Take the To tag from the 2xx (for the called side: the From tag of the INVITE) and put it into every later request.",
                    "Compare From, To and Call-ID of the INVITE's 200 with those of the \(transaction.method), character by character.",
                    "End calls that hang on the other side by hand, or wait for its session timer.",
                ])
        }
        return nil
    }
}
