// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let routeSetIgnored = Rule(
        "route-set-ignored", "Requests within the call skip the proxies that asked to stay on the way",
        [.rfc(3261, "12.1.2"), .rfc(3261, "16.6")]
    ) { scene, rule in
        for transaction in scene.transactions("INVITE") {
            guard let success = transaction.final, success.isSuccess, let ack = transaction.ack, !ack.isSummary, ack.has(.cseq),
                success.has(.recordRoute), !ack.has(.route)
            else { continue }
            // After the last proxy of the route set, an ACK has no Route any more.
            let proxies = success.recordRoutes.map(\.uri.host)
            if let source = ack.envelope?.source?.hostPart, proxies.contains(source) { continue }
            if let via = ack.topVia?.host, proxies.contains(via) { continue }
            let isRepeated = !transaction.repeatedResponses.isEmpty
            return rule.finding(
                .fault, fault: scene.side(of: ack), isRepeated ? .certain : .likely, isRepeated ? .cause : .contribution, codes: [200],
                """
                The 2xx lists \(proxies.count) \(proxies.count == 1 ? "proxy" : "proxies") in Record-Route \
                (\(proxies.prefix(3).joined(separator: ", "))), but the ACK carries no Route field, so it goes past \
                them\(isRepeated ? "; the 2xx is repeated \(transaction.repeatedResponses.count) times, as the ACK does not arrive" : "").
                """,
                evidence: [success.evidence(.recordRoute), ack.evidence, transaction.repeatedResponses.last?.evidence],
                refutedBy: "The ACK was captured behind the last of these proxies, where the route is used up.",
                checks: [
                    "Copy Record-Route of the 2xx in reverse order into Route of ACK, BYE and re-INVITE.",
                    "See whether the client library is told to ignore Record-Route, or a rule of an SBC removes it.",
                ])
        }
        return nil
    }
}
