// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let acknowledgementWithoutInvite = Rule(
        "acknowledgement-without-invite", "A response to a request that is no INVITE is acknowledged",
        [.rfc(3261, "17.1.1.3"), .rfc(3261, "17.1.2")]
    ) { scene, rule in
        for transaction in scene.transactions("INVITE").prefix(20) where transaction.request == nil && transaction.responses.isEmpty {
            guard let ack = transaction.ack, !ack.isSummary, !ack.callID.isEmpty else { continue }
            let other = acknowledged(by: ack, in: scene)
            guard other != nil || isRegistration(ack, in: scene), let final = other?.final ?? Optional(ack) else { continue }
            let times = transaction.acks.count
            let side: Finding.Fault = other.map { scene.sideOfClient($0) } ?? .caller
            return rule.finding(
                .fault, fault: side, other == nil ? .likely : .certain, .cause, codes: other?.final?.code.map { [$0] } ?? [],
                """
                \(scene.sender(of: ack)) sends an ACK\(times > 1 ? " \(times) times" : "")\
                \(other.map { " for the \($0.final?.code ?? 0) to its \($0.name)" } ?? ", although From and To name the same account and the Request-URI names only a domain, as in a registration"). \
                ACK belongs to INVITE alone: a final response to any other request ends its transaction, and nothing follows. The other \
                side cannot match such an ACK to anything, and may take it for an attack.\
                \(ack.branch.hasPrefix("z9hG4bK") || ack.branch.isEmpty ? "" : " Its branch also lacks the beginning z9hG4bK that every branch has since RFC 3261.")
                """,
                evidence: [
                    final.evidence, ack.evidence, ack.evidence(.cseq), ack.evidence(.to), transaction.acks.dropFirst().last?.evidence,
                ],
                refutedBy: "An INVITE with the same Call-ID and CSeq number, to which the ACK belongs.",
                checks: [
                    "See whether a newer version of \(ack.product ?? "the program that sends the ACK") leaves it out; it may acknowledge every final response.",
                    "If the server stops answering this client, look at its list of blocked addresses.",
                ])
        }
        return nil
    }

    /// The transaction of another method whose final response the ACK repeats.
    private static func acknowledged(by ack: TraceMessage, in scene: Scene) -> Transaction? {
        guard let number = ack.cseq, let tag = ack.toTag else { return nil }
        return scene.transactions.prefix(Scene.most).first { other in
            guard other.method != "INVITE", other.method != "CANCEL", !other.method.isEmpty, other.cseq == number, let final = other.final
            else { return false }
            return final.callID == ack.callID && final.toTag == tag && final.number < ack.number
        }
    }

    /// Whether an ACK has the shape of a registration. A call to the caller's own number has that number in the Request-URI, and the ACK of
    /// its answer goes to an address rather than to the domain of the account.
    private static func isRegistration(_ ack: TraceMessage, in scene: Scene) -> Bool {
        guard let from = ack.from?.uri, let to = ack.to?.uri, let target = ack.requestURI, let user = from.user, !user.isEmpty else {
            return false
        }
        return user == to.user && from.host == to.host && target.user == nil && target.port == nil && target.host == to.host
            && HostAddress(target.host) == .name && !scene.transactions("INVITE").contains { $0.request != nil }
    }
}
