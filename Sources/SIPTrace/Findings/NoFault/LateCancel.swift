// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let lateCancel = Rule(
        "late-cancel", "CANCEL and the final answer crossed on the way", [.rfc(3261, "9.2"), .rfc(3261, "9.1")]
    ) { scene, rule in
        guard let cancelled = scene.failure(481), cancelled.method == "CANCEL", let refusal = cancelled.final,
            let cancel = cancelled.request
        else { return nil }
        let invite = scene.transactions("INVITE").first { $0.cseq == cancelled.cseq && $0.final != nil }
        guard let final = invite?.final, final.number < refusal.number else { return nil }
        return rule.finding(
            .noFault, fault: .nobody, .certain, scene.answered == nil ? .contribution : .outcome, codes: [481],
            """
            The called side had already sent its \(final.code ?? 200) when the CANCEL arrived, so there was nothing left to cancel, and \
            481 is the right answer.\(final.isSuccess ? " The calling side has to end the call with ACK and BYE." : "")
            """,
            evidence: [final.evidence, cancel.evidence, refusal.evidence],
            refutedBy: "A CANCEL that was sent before the final answer and still met 481: then its branch or CSeq is wrong.",
            checks: ["See that the calling side acknowledges the 2xx and sends BYE; otherwise the called side stays off hook."])
    }
}
