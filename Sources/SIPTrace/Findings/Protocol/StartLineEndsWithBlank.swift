// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let startLineEndsWithBlank = Rule(
        "start-line-ends-with-blank", "The first line of a request has a blank before its end", [.rfc(3261, "7.1")]
    ) { scene, rule in
        guard !scene.trace.spacedStarts.isEmpty,
            let request = scene.call.messages.prefix(400).first(where: { $0.isRequest && scene.trace.spacedStarts.contains($0.line) })
        else { return nil }
        let transaction = scene.transactions(request.method == "ACK" ? "INVITE" : request.method).first {
            $0.request?.number == request.number
        }
        let isRefused = transaction?.final?.code == 400
        let isOpen = transaction?.final == nil || isRefused
        return rule.finding(
            .fault, fault: .unknown, isRefused ? .certain : .likely, isOpen ? .cause : .contribution,
            codes: transaction?.final?.code.map { [$0] } ?? [],
            """
            In the octets of the \(request.method), a blank (20) stands between SIP/2.0 and the line end (0d 0a). The first line has \
            exactly two blanks, around the Request-URI, and ends right after the version. Many receivers overlook it; a strict one refuses \
            or drops the request\(isRefused ? ", as here with 400" : "").
            """,
            evidence: [request.evidence, isRefused ? transaction?.final?.evidence : nil],
            refutedBy: "The receiver answers the same request without the blank in the same way.",
            checks: [
                "Find what writes the first line at the sending side: a template, a rule that rewrites the Request-URI, or old software.",
                "See in the receiver's log whether its parser complains.",
            ])
    }
}
