// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let proxyLoopsToItself = Rule(
        "proxy-loops-to-itself", "A server sends the request to itself, again and again", [.rfc(3261, "16.3"), .rfc(5393, "4.2")]
    ) { scene, rule in
        let candidates = scene.failures(482, 483).suffix(4) + scene.transactions.prefix(Scene.most).filter { $0.final == nil }
        for transaction in candidates {
            guard let message = transaction.final ?? transaction.request,
                message.count(of: .via) > 2 || message.code == 483 || message.code == 482
            else { continue }
            var counts: [String: Int] = [:]
            for via in message.vias { counts[via.hostAndPort, default: 0] += 1 }
            guard let (host, times) = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), times >= 3 else { continue }
            let circle = counts.filter { $0.value >= 3 }.keys.sorted()
            let isAlone = circle.count == 1
            return rule.finding(
                .fault, fault: .proxy, .certain, .cause, codes: [message.code ?? 483],
                """
                \(host) appears \(times) times in the Via fields, each time with another branch: it received its own request and sent it \
                on\(isAlone ? " to itself" : " in a circle with \(circle.filter { $0 != host }.joined(separator: ", "))"), until the hops \
                were used up\(message.code.map { " and \($0) came back" } ?? ""). It does not recognise the domain or address of the \
                request as its own.
                """,
                evidence: [message.evidence] + message.fields(.via).prefix(3).map { message.evidence($0) },
                refutedBy: "Different machines behind one address, each of which passed the request on once.",
                checks: [
                    "Tell \(host) that the domain and address of the Request-URI are its own (alias, domain list): it must look the user up.",
                    "Look at what its location lookup or dispatcher gives for the called user: an entry that points back to itself.",
                    "Compare the Request-URI with the server's listening and advertised addresses, port included.",
                ])
        }
        return nil
    }
}
