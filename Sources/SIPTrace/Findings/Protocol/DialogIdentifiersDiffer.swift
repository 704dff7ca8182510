// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let dialogIdentifiersDiffer = Rule(
        "dialog-identifiers-differ", "A request within the dialog carries other tags than the call has",
        [.rfc(3261, "12.2.2"), .rfc(3261, "12.1")]
    ) { scene, rule in
        for transaction in scene.failures(481).suffix(20) {
            guard let request = transaction.request, let refusal = transaction.final, let from = request.fromTag, let to = request.toTag,
                transaction.method != "CANCEL"
            else { continue }
            // The responses that established dialogs with this Call-ID before: a 2xx, or a provisional response with a To tag.
            let answers = scene.transactions("INVITE").flatMap(\.responses).filter {
                $0.callID == request.callID && $0.number < request.number && $0.toTag != nil && $0.fromTag != nil && ($0.code ?? 0) < 300
            }
            guard let answer = answers.last, let callerTag = answer.fromTag, let calleeTag = answer.toTag,
                !answers.contains(where: { Set([$0.fromTag, $0.toTag]) == Set([from, to]) })
            else { continue }
            let isPart = [callerTag, calleeTag].contains(from) || [callerTag, calleeTag].contains(to)
            return rule.finding(
                .fault, fault: isPart ? scene.side(of: request) : .unknown, .likely, .cause, codes: [481],
                """
                The call was set up with the tags "\(callerTag)" and "\(calleeTag)", but the \(transaction.name) carries "\(from)" and \
                "\(to)". The other side knows no dialog with these, hence the 481.
                """,
                evidence: [request.evidence(.from), request.evidence(.to), refusal.evidence],
                refutedBy: "Another dialog with the same Call-ID, for example a second branch, that has these tags.",
                checks: [
                    "See where the sender takes its tags from: a forked 180 with another To tag than the 200 is a common trap.",
                    "If a box in between rewrites tags, compare the message before and after it.",
                ])
        }
        return nil
    }
}
