// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let noResponse = Rule(
        "no-response", "The request was sent again and again, and nothing came back", [.rfc(3261, "17.1.1.2"), .rfc(3261, "17.1.2.2")]
    ) { scene, rule in
        let silent = scene.silent.filter { !$0.retransmissions.isEmpty }
        guard let transaction = silent.last(where: { $0.method == "INVITE" || $0.method == "REGISTER" }) ?? silent.last,
            let request = transaction.request
        else { return nil }
        let times = transaction.retransmissions.count + 1
        let span = scene.seconds(from: request, to: transaction.retransmissions.last).map { " over \(inSeconds($0))" } ?? ""
        let written = request.envelope?.destination ?? request.requestURIText
        let target = written.isEmpty ? "the next hop, which the text does not name" : written
        let isHeard = scene.index.answers(request.envelope?.destination)
        let isReceived = request.envelope?.direction == .received
        let isBye = request.toTag != nil
        let who = isReceived ? "the program that wrote this log, or its answer is not shown" : target
        return rule.finding(
            isReceived ? .suspicion : .fault, fault: .unknown, isHeard || times < 3 ? .likely : .certain,
            isBye && scene.answered != nil ? .contribution : .cause,
            codes: [408],
            """
            The \(transaction.name) was sent \(times) times\(span), and no answer of any kind follows, not even 100 Trying. The silent \
            side is \(who). \
            \(isHeard ? "The same address does answer other requests, so it drops this one: too large, not understood, or not allowed." : "The address may be wrong or down, a firewall may drop the request, or the answer may not find its way back.")
            """,
            evidence: [request.evidence, transaction.retransmissions.last?.evidence],
            refutedBy: "A trace at \(target) that shows the request arriving and an answer leaving.",
            checks: [
                "Capture at \(target): does the request arrive? If so, where does the answer go (top Via, received and rport)?",
                "Check address, port and transport; a server that listens on another port or on TCP only stays silent.",
                "Look for address lists, fail2ban and firewalls on the way; try an OPTIONS with sipsak or sipexer.",
            ])
    }
}
