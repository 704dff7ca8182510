// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let answerChangedOnTheWay = Rule(
        "answer-changed-on-the-way", "A server in between gave the caller another code than it received",
        [.rfc(3261, "16.7"), .rfc(3261, "8.3")]
    ) { scene, rule in
        let invites = scene.initialInvites.prefix(50)
        guard invites.count >= 2, scene.answered == nil else { return nil }
        for outer in invites {
            guard let final = outer.final, let code = final.code, code >= 300, code != 487 else { continue }
            let inner = invites.last {
                guard let received = $0.final, let other = received.code, let request = $0.request, let first = outer.request else {
                    return false
                }
                let isBehind = request.callID != first.callID || request.count(of: .via) > first.count(of: .via)
                return isBehind && request.number > first.number && received.number < final.number && other >= 400 && other != code
                    && other != 401 && other != 407 && other != 487
            }
            guard let inner, let received = inner.final, let origin = received.code else { continue }
            return rule.finding(
                .suspicion, fault: .unknown, .likely, .cause, codes: [origin, code],
                """
                The far side (\(scene.sender(of: received))) answered \(origin) \(received.reasonPhrase); the server in between \
                (\(scene.sender(of: final))) gave the caller \(code) \(final.reasonPhrase) instead. The \(origin) is the real answer: look \
                for the cause there, and do not read the \(code) as a decision of the called side.
                """,
                evidence: [received.evidence, received.evidence(.reason), final.evidence],
                refutedBy: "The two requests belong to different calls.",
                checks: [
                    "Look up \(origin) for the leg behind the server.",
                    "See how the server maps codes (dial plan, failure route, hangup cause), and let it pass the code on if callers need it.",
                ])
        }
        return nil
    }
}
