// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let acknowledgementDiffers = Rule(
        "acknowledgement-differs", "The ACK to a refusal does not repeat what the INVITE and its response say", [.rfc(3261, "17.1.1.3")]
    ) { scene, rule in
        for transaction in scene.transactions("INVITE").prefix(Scene.most) {
            guard let request = transaction.request, let final = transaction.final, final.isFailure, !request.isSummary,
                let ack = transaction.acks.first(where: { $0.branch == transaction.branch && $0.branch.hasPrefix("z9hG4bK") }),
                let difference = AcknowledgementDifference(ack, request, transaction)
            else { continue }
            let copies = transaction.repeatedResponses.filter { $0.code == final.code && $0.number > ack.number }
            let isProxy = request.vias.count > 1
            return rule.finding(
                .fault, fault: isProxy ? .unknown : scene.side(of: ack), copies.isEmpty ? .possible : .likely,
                copies.isEmpty ? .contribution : .cause, codes: final.code.map { [$0] } ?? [],
                """
                The ACK to a response from 300 on has the Request-URI, Call-ID and From of the INVITE, and the To of the response. Here \
                \(difference.sentence). A server that compares them does not take it for the ACK of its \
                \(final.code ?? 0)\(copies.isEmpty ? "" : "; after it, the \(final.code ?? 0) comes \(copies.count == 1 ? "once" : "\(copies.count) times") more").
                """,
                evidence: [
                    difference.name == nil ? request.evidence : final.evidence(difference.name ?? .to), final.evidence,
                    difference.name.flatMap { ack.evidence($0) } ?? ack.evidence, copies.last?.evidence,
                ],
                refutedBy: "Somebody replaced names or addresses in this copy, and not in the same way in both messages.",
                checks: [
                    "Look for a newer version of \(ack.product ?? "the program that sends the ACK"): it builds the ACK from the INVITE that it sent.",
                    "If a box on the way rewrites the Request-URI, see that it treats INVITE and ACK alike.",
                ])
        }
        return nil
    }
}

private struct AcknowledgementDifference {
    let sentence: String
    /// The field that differs; nil for the Request-URI.
    let name: FieldName?

    init?(_ ack: TraceMessage, _ request: TraceMessage, _ transaction: Transaction) {
        if let used = ack.requestURI, let asked = request.requestURI,
            used.user != asked.user || !used.isSamePlace(as: asked)
        {
            sentence = "the INVITE goes to \(asked.text) and the ACK to \(used.text)"
            name = nil
        } else if let tag = ack.toTag, case let tags = transaction.responses.filter(\.isFailure).compactMap(\.toTag), !tags.isEmpty,
            !tags.contains(tag)
        {
            sentence = "the To tag of the response is \"\(tags.last ?? "")\" and that of the ACK \"\(tag)\""
            name = .to
        } else if let tag = ack.fromTag, let own = request.fromTag, tag != own {
            sentence = "the From tag of the INVITE is \"\(own)\" and that of the ACK \"\(tag)\""
            name = .from
        } else {
            return nil
        }
    }
}
