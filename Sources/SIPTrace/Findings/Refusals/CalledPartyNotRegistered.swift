// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let calledPartyNotRegistered = Rule(
        "called-party-not-registered", "The called user is known but cannot be reached at present",
        [.rfc(3261, "21.4.18"), .rfc(5626, "5.3.1")]
    ) { scene, rule in
        guard let refusal = scene.failure(480, 430), let final = refusal.final else { return nil }
        let note = scene.note("user_not_registered", "subscriber_absent", "not registered", "no contacts", "unavailable")
        let rang = scene.didRing(refusal)
        let cause = final.reasons.first { $0.isQ850 }?.cause
        let waited = scene.seconds(from: refusal.provisionals.first { $0.code == 180 } ?? refusal.request, to: final)
        if rang {
            return rule.finding(
                .noFault, fault: .nobody, .possible, .outcome, codes: [480],
                """
                It rang\(waited.map { " for \(inSeconds($0))" } ?? "") and nobody answered; then \(scene.sender(of: final)) gave up with \
                480 \(final.reasonPhrase)\(cause.map { " (Q.850 cause \($0))" } ?? ""). No fault is seen.
                """,
                evidence: [refusal.provisionals.last?.evidence, final.evidence, final.evidence(.reason)],
                refutedBy: "The called person saw no call, or tried to answer.",
                checks: ["Look at the ring time of the called side, and at its forwarding on no answer."])
        }
        return rule.finding(
            .suspicion, fault: .unknown, note == nil ? .possible : .likely, .outcome, codes: [final.code ?? 480],
            """
            \(scene.sender(of: final)) answers 480 \(final.reasonPhrase) without ringing\(cause.map { " (Q.850 cause \($0))" } ?? ""): \
            most often the called user has no valid registration at that \
            moment\(note.map { ", as the log says (\($0.quoted))" } ?? ""), is set to do-not-disturb, or its device did not \
            answer the server.
            """,
            evidence: [refusal.request?.evidence, final.evidence, final.evidence(.reason), note?.evidence],
            refutedBy: "The registrar lists a fresh contact for the called user at that second, and the device got the INVITE.",
            checks: [
                "Look up the called user's contacts at the registrar (`pjsip show contacts`, `sofia status profile … reg`, `kamctl ul show`).",
                "Compare the called number with the user that registers: a server that dials a number that it does not know may say 480 too.",
                "If it is registered, capture between the server and the device.",
            ])
    }
}
