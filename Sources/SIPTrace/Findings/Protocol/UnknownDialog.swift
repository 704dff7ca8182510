// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let unknownDialog = Rule(
        "unknown-dialog", "The other side does not know the call any more", [.rfc(3261, "21.4.19"), .rfc(3261, "12.2.2")]
    ) { scene, rule in
        guard let transaction = scene.failure(481), transaction.method != "CANCEL", let refusal = transaction.final,
            let request = transaction.request,
            request.toTag != nil, request.fromTag != nil
        else { return nil }
        let others = scene.transactions("BYE").filter {
            $0.request.map { $0.number < request.number && $0.callID == request.callID } ?? false
        }
        if transaction.method == "BYE", let first = others.first, first.final?.isSuccess == true, let earlier = first.request {
            return rule.finding(
                .noFault, fault: .nobody, .certain, .outcome, codes: [481],
                "Both sides hung up: the call had ended with the first BYE, so the second one finds no call any more. 481 is right and harmless.",
                evidence: [earlier.evidence, request.evidence, refusal.evidence],
                refutedBy: "A first BYE that belongs to another dialog.", checks: ["No action."])
        }
        return rule.finding(
            .suspicion, fault: .unknown, .likely, .outcome, codes: [481],
            """
            The \(transaction.name) has both tags, and still the other side (\(scene.sender(of: refusal))) knows no such call. It has \
            ended or forgotten the call before: after a timeout, a restart, or because the request reached another node than the one that \
            holds it.
            """,
            evidence: [request.evidence, refusal.evidence],
            refutedBy: "A trace of the side that answered, which shows the call as running at that moment.",
            checks: [
                "Look in the answering side's log for the end of this Call-ID: an ACK or session timer that ran out, a restart.",
                "If there are several nodes behind one address, see that requests of one dialog reach the same node (Record-Route, Contact).",
            ])
    }
}
