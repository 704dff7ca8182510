// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let bodyCut = Rule(
        "body-cut", "The body is shorter than announced: it was cut on the way", [.rfc(3261, "18.3"), .rfc(3261, "18.1.1")]
    ) { scene, rule in
        for transaction in scene.transactions.prefix(Scene.most) {
            guard let request = transaction.request, !request.isElided, let length = request.contentLength, length > 40,
                let refusal = transaction.final, refusal.isFailure, refusal.code != 401, refusal.code != 407
            else { continue }
            let size = request.bodySize
            guard size + 30 < length, size > 0 else { continue }
            let isCause = [400, 488, 500, 513].contains(refusal.code ?? 0)
            let isUDP = request.topVia?.transport == "UDP"
            return rule.finding(
                isCause ? .fault : .suspicion, fault: isCause ? .network : .unknown, .likely, isCause ? .cause : .contribution,
                codes: [refusal.code ?? 400],
                """
                The \(request.method) announces a body of \(length) bytes, and only about \(size) arrived. \
                \(isUDP ? "A UDP datagram has no second part that could still come; " : "")the receiver must refuse what is incomplete, \
                and answers \(refusal.code ?? 400).
                """,
                evidence: [request.evidence(.contentLength), request.evidence(bodyLine: "m="), refusal.evidence],
                refutedBy: "The text was shortened when it was copied, and the message on the wire was whole.",
                checks: [
                    "Capture on both sides and compare the size of the datagram; look for a firewall or ALG that cuts.",
                    "Shorten the request (fewer codecs), or send it over TCP or TLS.",
                ])
        }
        return nil
    }
}
