// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    /// The size in bytes above which a request must use TCP instead of UDP, if the MTU of the path is unknown (RFC 3261 §18.1.1).
    private static let threshold = 1300

    static let datagramTooLarge = Rule(
        "datagram-too-large", "A large request over UDP gets no answer: its fragments are probably dropped", [.rfc(3261, "18.1.1")]
    ) { scene, rule in
        for transaction in scene.silent {
            guard transaction.responses.isEmpty, let request = transaction.request, !request.isSummary, transaction.method != "ACK" else {
                continue
            }
            let transport = request.envelope?.transport ?? request.topVia?.transport
            let size =
                request.envelope?.size ?? request.fields.reduce(request.bodySize) { $0 + $1.text.utf8.count + 2 }
                + request.firstLine.utf8.count + 4
            guard transport == nil || transport == "UDP", size > threshold else { continue }
            let smaller = scene.index.answers(request.envelope?.destination)
            let isRepeated = !transaction.retransmissions.isEmpty
            guard isRepeated || smaller else { continue }
            return rule.finding(
                .suspicion, fault: .network, size > 1450 ? .likely : .possible, size > 1450 ? .cause : .contribution, codes: [408],
                """
                The \(transaction.name) has about \(size) bytes, goes over UDP and is not \
                answered\(smaller ? ", while smaller requests to the same address are" : ""). Above about 1,472 bytes a datagram travels \
                in fragments, which many firewalls and NAT devices drop; from 1,300 bytes on RFC 3261 asks for TCP.
                """,
                evidence: [request.evidence, transaction.retransmissions.last?.evidence],
                refutedBy: "The request arrives whole at the other side, or a short one gets no answer either.",
                checks: [
                    "Use TCP or TLS towards this peer, or shorten the request: fewer codecs, no video, no extra header fields.",
                    "Capture at the other side for IP fragments; a first fragment without the second shows it.",
                ])
        }
        return nil
    }
}
