// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let anotherBranchAnswered = Rule(
        "another-branch-answered", "Somebody else answered the call; this branch was cancelled", [.rfc(3261, "16.7"), .rfc(3326, "3.1")]
    ) { scene, rule in
        for transaction in scene.failures(487) {
            guard let final = transaction.final else { continue }
            let cancel = transaction.cancel
            let reasons = (cancel?.reasons ?? []) + final.reasons
            let isElsewhere = reasons.contains { $0.isSIP && ($0.cause == 200 || ($0.text ?? "").asciiLowercased.holds("elsewhere")) }
            let isQ850Elsewhere = reasons.contains { $0.isQ850 && $0.cause == 26 }
            // Another branch of the same call that was answered, whether or not the CANCEL says so.
            let winner = scene.answered.flatMap { answered in answered.branch != transaction.branch ? answered : nil }
            guard isElsewhere || isQ850Elsewhere || winner != nil else { continue }
            return rule.finding(
                .noFault, fault: .nobody, isElsewhere || isQ850Elsewhere ? .certain : .likely, .cause, codes: [487],
                """
                The call was offered to several telephones at once. Another one answered, so this branch was cancelled and ends with \
                487\(isElsewhere ? "; the CANCEL says so in its Reason" : ""). It is neither a missed nor a failed call.
                """,
                evidence: [cancel?.evidence, cancel?.evidence(.reason), final.evidence, winner?.final?.evidence],
                refutedBy: "No branch of the same call was answered at that time.",
                checks: ["If the phone counts it as a missed call, see whether it reads the Reason field of CANCEL."])
        }
        return nil
    }
}
