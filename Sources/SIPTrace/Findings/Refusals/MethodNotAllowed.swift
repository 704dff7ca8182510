// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let methodNotAllowed = Rule(
        "method-not-allowed", "The other side does not take this method", [.rfc(3261, "21.4.6"), .rfc(3261, "21.5.2")]
    ) { scene, rule in
        guard let refusal = scene.failure(405, 501), let final = refusal.final else { return nil }
        let isSide = ["NOTIFY", "OPTIONS", "SUBSCRIBE", "PUBLISH", "INFO", "MESSAGE", "UPDATE"].contains(refusal.method)
        let allowed = final.value(.allow)
        return rule.finding(
            isSide ? .noFault : .suspicion, fault: isSide ? .nobody : .unknown, .likely,
            scene.call.kind == .call && isSide ? .contribution : .cause, codes: [final.code ?? 405],
            """
            \(scene.sender(of: final)) does not take \(refusal.name)\(allowed.map { "; it allows \($0)" } ?? ""). \
            \(isSide ? "Calls are not affected; the sender should stop asking." : refusal.method == "REGISTER" ? "It is not a registrar: the client registers with the wrong server." : refusal.method == "INVITE" ? "It takes no calls at this address." : "The feature behind the method, such as transfer, cannot be used with it.")
            """,
            evidence: [refusal.request?.evidence, final.evidence, final.evidence(.allow)],
            refutedBy: "\(refusal.name) is in its Allow field and works with the same address elsewhere.",
            checks: [
                isSide
                    ? "Switch the feature off at the sender, if the log is to be quiet."
                    : "See whether the request reached the server that it was meant for, and whether the method is enabled there."
            ])
    }
}
