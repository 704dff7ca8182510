// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let subscriptionEnded = Rule(
        "subscription-ended", "The notifier ended the subscription and says why", [.rfc(6665, "4.1.3"), .rfc(6665, "4.2.2")]
    ) { scene, rule in
        for transaction in scene.transactions("NOTIFY").prefix(Scene.most).reversed() {
            guard let request = transaction.request, let state = request.value(.subscriptionState),
                state.asciiLowercased.hasPrefix("terminated")
            else { continue }
            let semicolon = state.firstIndex(of: ";") ?? state.endIndex
            let reason = Parameters(state[semicolon...])["reason"] ?? ""
            let record = SubregistryValue.all.first { $0.registry == .subscriptionStateReason && $0.value == reason }
            // Ordinary: a single NOTIFY after REFER, and an end that the subscriber asked for.
            let isOrdinary =
                reason.isEmpty || reason == "timeout" || (request.value(.event) ?? "").asciiLowercased.hasPrefix("refer")
                || reason == "noresource" && scene.call.kind == .call
            return rule.finding(
                isOrdinary ? .noFault : .suspicion, fault: isOrdinary ? .nobody : .unknown, .certain, isOrdinary ? .outcome : .cause,
                codes: [],
                """
                The NOTIFY ends the subscription to \
                "\(request.value(.event) ?? "")"\(reason.isEmpty ? "" : " with the reason \"\(reason)\""). \(record?.meaning ?? "")
                """,
                evidence: [request.evidence, request.evidence(.subscriptionState)],
                refutedBy: "A later NOTIFY of the same subscription with the state active.",
                checks: [
                    reason == "rejected"
                        ? "Do not subscribe again as it is; ask why the notifier's policy refuses this watcher."
                        : "Subscribe anew if the state is still wanted."
                ])
        }
        return nil
    }
}
