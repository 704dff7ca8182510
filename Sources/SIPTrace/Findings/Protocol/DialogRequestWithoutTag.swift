// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let dialogRequestWithoutTag = Rule(
        "dialog-request-without-tag", "A request within the dialog lacks a tag, so the other side cannot find the call",
        [.rfc(3261, "12.2.1.1"), .rfc(3261, "12.2.2")]
    ) { scene, rule in
        for transaction in scene.failures(481, 400, 404) {
            guard let request = transaction.request, let refusal = transaction.final, Scene.isOnlyInDialog(transaction.method) else {
                continue
            }
            let isWithoutTo = request.toTag == nil && request.has(.to)
            let isWithoutFrom = request.fromTag == nil && request.has(.from)
            guard isWithoutTo || isWithoutFrom else { continue }
            let name = isWithoutTo ? "To" : "From"
            return rule.finding(
                .fault, fault: sender(of: request, in: scene), .certain, .cause, codes: [refusal.code ?? 481],
                """
                The \(transaction.name) has no tag in its \(name) field. A dialog is known by its Call-ID and both tags, so the other side \
                finds no call to which the request belongs and answers \(refusal.code ?? 481). The side that sends the \(transaction.name) \
                (\(scene.sender(of: request))) left it out; the call itself stays up on the other side.
                """,
                evidence: [request.evidence(isWithoutTo ? .to : .from), request.evidence, refusal.evidence],
                refutedBy: "A \(transaction.name) with both tags of the dialog that meets \(refusal.code ?? 481) as well.",
                checks: [
                    "Take the To tag from the 2xx (for the called side: the From tag of the INVITE) and put it into every later request.",
                    "Compare From, To and Call-ID of the INVITE's 200 with those of the \(transaction.name), character by character.",
                    "End calls that hang on the other side by hand, or wait for its session timer.",
                ])
        }
        return withoutAnswer(scene, rule)
    }

    /// A request without a From tag is wrong whatever the response is (RFC 3261 §8.1.1.3); the text may end before the response.
    private static func withoutAnswer(_ scene: Scene, _ rule: Rule) -> Match? {
        guard
            let request = scene.silent.last(where: { transaction in
                // Of a fragment only the method in CSeq is known, and its From is wrong in a request and in its response.
                guard let request = transaction.request, request.kind != .response, !request.isSummary, !request.isElided else {
                    return false
                }
                return Scene.isOnlyInDialog(transaction.method) && request.has(.from) && request.fromTag == nil
            })?.request
        else { return nil }
        return rule.finding(
            .fault, fault: sender(of: request, in: scene), .likely, .cause, codes: [481],
            """
            The \(request.method) has no tag in its From field. A dialog is known by its Call-ID and both tags, so the other side finds no \
            call to which the request belongs; 481 is the answer to expect.
            """,
            evidence: [request.evidence(.from), request.evidence], refutedBy: "The tag is in the message on the wire.",
            checks: [
                "The From tag of the called side is the To tag that it gave in its answers; let it keep that with the call.",
                "Compare the fields of the 200 to the INVITE with those of the \(request.method), character by character.",
            ])
    }

    /// By the tag that is left, else by the address. Where the trace does not show the beginning of the dialog, nothing tells the sides apart.
    private static func sender(of request: TraceMessage, in scene: Scene) -> Finding.Fault {
        let side = scene.side(of: request)
        return side == .unknown ? scene.sideByAddress(of: request) : side
    }
}
