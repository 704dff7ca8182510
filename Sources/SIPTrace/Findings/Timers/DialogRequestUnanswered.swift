// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let dialogRequestUnanswered = Rule(
        "dialog-request-unanswered", "A request within the call gets no answer, though later ones do",
        [.rfc(3261, "14.2"), .rfc(3261, "8.2")]
    ) { scene, rule in
        guard let answer = scene.answered?.final, let bye = scene.transactions("BYE").last, let end = bye.request, bye.final != nil else {
            return nil
        }
        for transaction in scene.silent where ["INVITE", "UPDATE", "INFO", "REFER"].contains(transaction.method) {
            guard let request = transaction.request, request.callID == answer.callID, request.number > answer.number,
                request.number < end.number, transaction.isInDialog || request.isSummary
            else { continue }
            return rule.finding(
                .suspicion, fault: .unknown, .likely, .cause, codes: [],
                """
                The \(transaction.name) within the answered call gets no response in the text, while the BYE after it is answered with \
                \(bye.final?.code ?? 200). So the receiver gets the requests of this call and does not answer this one: it does not handle \
                the \(transaction.name) within a call, takes it for something else, or gave up on it\
                \(end.number == request.number + 1 ? ". The next thing that the text shows is the BYE" : "").
                """,
                evidence: [request.evidence, end.evidence, bye.final?.evidence],
                refutedBy: "A response to this request in a trace taken at the receiver: then it was lost, or left out of this text.",
                checks: [
                    "Read the receiver's log at that second: does it match the request to the call (Call-ID, From and To tag)?",
                    "See whether its software handles this method within a call at all, and look for a newer version.",
                ])
        }
        return nil
    }
}
