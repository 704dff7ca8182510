// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let announcementOffered = Rule(
        "announcement-offered", "The refusal points to an explanation (Error-Info)", [.rfc(3261, "20.18")]
    ) { scene, rule in
        guard let final = scene.deciding?.final, final.isFailure, let value = final.value(.errorInfo) else { return nil }
        return rule.finding(
            .suspicion, fault: .unknown, .likely, .contribution, codes: [final.code ?? 404],
            "The \(final.code ?? 404) carries Error-Info: \(value.prefix(200)). The network's own explanation, often an announcement, is available there.",
            evidence: [final.evidence(.errorInfo), final.evidence], refutedBy: "The address answers nothing.",
            checks: ["Call or open that address and listen."])
    }
}
