// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let mergedRequest = Rule(
        "merged-request", "The same request arrived by two paths", [.rfc(3261, "8.2.2.2"), .rfc(3261, "21.4.20")]
    ) { scene, rule in
        guard let transaction = scene.failure(482), let refusal = transaction.final else { return nil }
        let twin = scene.transactions(transaction.method).first {
            $0.cseq == transaction.cseq && $0.branch != transaction.branch && $0.request?.callID == refusal.callID
        }
        let isNamed = refusal.reasonPhrase.asciiLowercased.holds("merged")
        guard twin != nil || isNamed else { return nil }
        return rule.finding(
            .fault, fault: .configuration, twin != nil ? .likely : .possible, .cause, codes: [482],
            """
            The side that answered got the same \(transaction.name) (same Call-ID, From tag and CSeq) a second time with another branch, \
            so by another path, and refuses the second copy with 482. A proxy on the way forks to two targets that end at the same place.
            """,
            evidence: [twin?.request?.evidence, transaction.request?.evidence, refusal.evidence],
            refutedBy: "Only one copy reaches the side that answered.",
            checks: [
                "Look for two contacts or two gateways that lead to the same device (registered twice, or two names of one address).",
                "The first copy decides; if that one was answered, the 482 does no harm.",
            ])
    }
}
