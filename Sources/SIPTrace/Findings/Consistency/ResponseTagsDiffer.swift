// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let responseTagsDiffer = Rule(
        "response-tags-differ", "One side puts different To tags into its responses to one request",
        [.rfc(3261, "8.2.6.2"), .rfc(3261, "12.1.1")]
    ) { scene, rule in
        for transaction in scene.transactions.prefix(Scene.most) {
            let tagged = transaction.responses.prefix(20).filter { $0.toTag != nil && !$0.isSummary }
            // The first tag of the request itself comes back in every response of a request within a dialog.
            guard tagged.count >= 2, !transaction.isInDialog, let pair = pair(in: tagged) else { continue }
            let isTrying = pair.first.code == 100
            // Some border elements pass the tags of several devices on, all with a Contact of their own.
            let isProven = isOfEndpoint(pair.first) && isOfEndpoint(pair.second)
            return rule.finding(
                isTrying || !isProven ? .suspicion : .fault,
                fault: isProven ? scene.writer(of: pair.second, in: transaction) : .unknown, isProven ? .likely : .possible, .contribution,
                codes: [pair.first.code ?? 100, pair.second.code ?? 180],
                """
                The \(pair.first.code ?? 100) \(pair.first.reasonPhrase) has the To tag "\(pair.first.toTag ?? "")", and the \
                \(pair.second.code ?? 180) \(pair.second.reasonPhrase) of the same side has "\(pair.second.toTag ?? "")". A side uses one \
                tag in all its responses to a request; several tags mean that the call was forked to several \
                devices\(isTrying ? ". The standard excepts 100 Trying, which needs no tag and begins no dialog, but a caller that does not make this exception sees two dialogs, of which one never goes on" : ", so the caller sees two dialogs, and sends ACK, PRACK or BYE into the wrong one").
                """,
                evidence: [pair.first.evidence(.to), pair.second.evidence(.to), pair.first.evidence(.via)],
                refutedBy: "Two devices behind the same address that each sent one of these responses.",
                checks: [
                    isTrying
                        ? "Let the answering program leave the tag out of 100 Trying, or use the tag of its later responses."
                        : "Let the answering program choose its tag once for each request, and keep it until the final response.",
                    "See with which tag the caller's next request comes.",
                ])
        }
        return nil
    }

    /// Two responses with different tags of which something shows that one side wrote both.
    private static func pair(in responses: [TraceMessage]) -> (first: TraceMessage, second: TraceMessage)? {
        for (first, second) in zip(responses, responses.dropFirst()) where first.toTag != second.toTag {
            // A browser or a telephone that logs what it sends itself does not fork.
            let isOwn = isOfEndpoint(first) && isOfEndpoint(second)
            let contact = first.contact?.uri
            let isSameContact = contact != nil && contact?.user != nil && contact == second.contact?.uri && first.product == second.product
            if isOwn || isSameContact { return (first, second) }
        }
        return nil
    }

    private static func isOfEndpoint(_ message: TraceMessage) -> Bool {
        guard let envelope = message.envelope, envelope.direction == .sent else { return false }
        return [.browserConsole, .pjsua, .linphone, .baresip].contains(envelope.format)
    }
}
