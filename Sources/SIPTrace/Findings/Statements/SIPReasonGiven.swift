// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let sipReasonGiven = Rule(
        "sip-reason-given", "The message says for which SIP reason the call was ended", [.rfc(3326, "2")]
    ) { scene, rule in
        for transaction in scene.transactions("BYE").suffix(4) + scene.transactions("CANCEL").suffix(4) {
            guard let request = transaction.request, let reason = request.reasons.first(where: { $0.isSIP }), let cause = reason.cause,
                cause >= 300
            else { continue }
            return rule.finding(
                .suspicion, fault: .unknown, .likely, cause == 408 ? .outcome : .cause, codes: [cause],
                """
                The \(request.method) from \(scene.sender(of: request)) says why it is sent: SIP reason \
                \(cause)\(reason.text.map { " \"\($0.prefix(120))\"" } ?? ""). \(meaning(of: cause))
                """,
                evidence: [request.evidence, request.evidence(.reason)],
                refutedBy: "A product that writes this reason into every \(request.method).",
                checks: [
                    "Look on the other leg of the box that sent the \(request.method) for a \(cause), or for what its text names, at that second."
                ])
        }
        return nil
    }

    private static func meaning(of cause: Int) -> String {
        switch cause {
        case 486, 600: "So the other leg was busy."
        case 603, 607: "So the call was declined on the other leg."
        case 487: "So the call was cancelled on the other leg."
        default: "So the call ended because of something that failed on that side or behind it, not because somebody hung up."
        }
    }
}
