// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let ordinaryCall = Rule(
        "ordinary-call", "The call was answered and ended in the ordinary way", [.rfc(3261, "15"), .rfc(3261, "13.2.2.4")]
    ) { scene, rule in
        guard let answered = scene.answered, let success = answered.final, let bye = scene.transactions("BYE").last,
            let request = bye.request
        else { return nil }
        if let end = bye.final, end.isFailure, end.code != 401, end.code != 407 { return nil }
        // A BYE that is sent again and again has not ended the call on the other side. Where it is the last line of the text, it may have.
        if bye.final == nil, !bye.retransmissions.isEmpty { return nil }
        // A 2xx that nobody acknowledged, or a call that ended within moments, needs another explanation.
        if answered.ack == nil || answered.repeatedResponses.count > 2 { return nil }
        // Nor is a call ordinary in which one side does not answer the other.
        if Rule.dialogRequestUnanswered.find(scene, .dialogRequestUnanswered) != nil { return nil }
        let lasted = scene.seconds(from: answered.ack ?? success, to: request)
        if let lasted, lasted < 2 { return nil }
        let who = scene.side(of: request)
        return rule.finding(
            .noFault, fault: .nobody, .likely, .outcome, codes: [200],
            """
            The INVITE was answered and acknowledged\(lasted.map { ", the call lasted \(inSeconds($0))" } ?? ""), and the \
            \(who == .callee ? "called" : "calling") side ended it with BYE. The signalling shows no fault; what was heard is not in it.
            """,
            evidence: [success.evidence, answered.ack?.evidence, request.evidence],
            refutedBy: "A Reason field in the BYE, or people who say that nobody hung up.",
            checks: [
                "If the complaint is about sound, look at the addresses in the two SDP bodies and capture RTP on both sides.",
                "If nobody hung up, look at the log of the side that sent the BYE at that second.",
            ])
    }
}
