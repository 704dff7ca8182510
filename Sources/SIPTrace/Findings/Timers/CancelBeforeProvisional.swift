// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let cancelBeforeProvisional = Rule(
        "cancel-before-provisional", "CANCEL was sent before the first answer to the INVITE", [.rfc(3261, "9.1")]
    ) { scene, rule in
        for transaction in scene.transactions("INVITE").prefix(Scene.most) {
            guard let cancel = transaction.cancel ?? matchingCancel(of: transaction, in: scene), let request = transaction.request,
                !transaction.responses.contains(where: { $0.number < cancel.number }), cancel.number > request.number
            else { continue }
            let answer = scene.transactions("CANCEL").first { $0.request?.number == cancel.number }?.final
            let isLost = answer?.code == 481 || transaction.responses.contains { $0.code == 180 || $0.isSuccess }
            return rule.finding(
                isLost ? .fault : .suspicion, fault: isLost ? .caller : .unknown, isLost ? .certain : .possible,
                isLost ? .cause : .contribution, codes: answer?.code.map { [$0] } ?? [],
                """
                The CANCEL was sent before any answer to the INVITE. It must wait for the first provisional response, as it can overtake \
                the \
                INVITE\(isLost ? ": here it was \(answer?.code == 481 ? "answered with 481" : "of no effect"), and the called side goes on with the call" : "").
                """,
                evidence: [request.evidence, cancel.evidence, answer?.evidence],
                refutedBy: "A provisional response that reached the calling side before it sent the CANCEL.",
                checks: [
                    "Let the calling side wait for 100 or 18x before it sends CANCEL; see that calls do not keep ringing at the called side."
                ])
        }
        return nil
    }

    private static func matchingCancel(of transaction: Transaction, in scene: Scene) -> TraceMessage? {
        scene.transactions("CANCEL").first { $0.cseq == transaction.cseq && $0.request?.callID == transaction.request?.callID }?.request
    }
}
