// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let provisionalNotAcknowledged = Rule(
        "provisional-not-acknowledged", "A reliable provisional response was never acknowledged with PRACK",
        [.rfc(3262, "3"), .rfc(3262, "4")]
    ) { scene, rule in
        for transaction in scene.transactions("INVITE").prefix(Scene.most) {
            guard let reliable = transaction.provisionals.first(where: { $0.lists("100rel", in: .require) }), transaction.pracks.isEmpty,
                !scene.has("PRACK")
            else { continue }
            let copies = transaction.repeatedResponses.filter { $0.code == reliable.code }.count
            let final = transaction.final
            guard copies > 0 || final?.isFailure == true else { continue }
            return rule.finding(
                .fault, fault: .caller, copies >= 2 ? .certain : .likely, .cause, codes: [reliable.code ?? 183],
                """
                The \(reliable.code ?? 183) asks for PRACK (Require: 100rel)\(copies > 0 ? " and was sent \(copies + 1) times" : ""), but \
                no PRACK comes. The called side may not go on without it, and after 32 s it has to refuse the \
                call\(final.map { $0.isFailure ? "; here \($0.code ?? 500) \($0.reasonPhrase) follows" : "" } ?? "").
                """,
                evidence: [reliable.evidence, reliable.evidence(.require), transaction.request?.evidence(.supported), final?.evidence],
                refutedBy: "A PRACK in a trace taken at the calling side: then it is lost on the way, as its Contact cannot be reached.",
                checks: [
                    "See whether the calling side supports 100rel at all; if not, it must not list it in Supported.",
                    "If it sends PRACK, check the Contact and Record-Route of the \(reliable.code ?? 183).",
                    "As a trial, turn 100rel off on one side.",
                ])
        }
        return nil
    }
}
