// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let hopsUsedUp = Rule(
        "hops-used-up", "The request ran out of hops", [.rfc(3261, "16.3"), .rfc(3261, "21.4.21")]
    ) { scene, rule in
        guard let transaction = scene.failure(483), let refusal = transaction.final else { return nil }
        let left = transaction.request?.number(.maxForwards)
        let hops = refusal.vias.count
        let note = scene.note("too many hops")
        return rule.finding(
            .fault, fault: .configuration, hops > 8 ? .likely : .possible, .outcome, codes: [483],
            """
            483 says that Max-Forwards reached zero\(left.map { " (it is \($0) in the request seen here)" } ?? ""). Few calls need more \
            than ten hops, so either the request goes round in a circle, or somebody sent it with a very small \
            Max-Forwards.\(hops > 1 ? " The answer lists \(hops) hops in its Via fields." : "")
            """,
            evidence: [refusal.evidence, transaction.request?.evidence(.maxForwards), note?.evidence],
            refutedBy: "A Via list without repeated hosts and a request that started with Max-Forwards 70.",
            checks: [
                "Read the Via fields of the 483, or of the request at the last hop: the same host twice shows the circle.",
                "Look at the routing of the number or domain on each of these hosts; two servers that send it to each other is the usual case.",
            ])
    }
}
