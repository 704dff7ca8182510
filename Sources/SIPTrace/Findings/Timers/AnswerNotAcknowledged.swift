// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let answerNotAcknowledged = Rule(
        "answer-not-acknowledged", "The answer was never acknowledged; the call drops after 32 seconds",
        [.rfc(3261, "13.3.1.4"), .rfc(3261, "17.1.1.1")]
    ) { scene, rule in
        for transaction in scene.transactions("INVITE").prefix(Scene.most) {
            guard let success = transaction.final, success.isSuccess else { continue }
            let copies = transaction.repeatedResponses.filter(\.isSuccess)
            let bye = scene.transactions("BYE").last?.request
            let lasted = scene.seconds(from: success, to: bye)
            let isTimeout = lasted.map { $0 > 28 && $0 < 40 } ?? false
            let note = scene.note(
                "was not ack", "no ack", "ack timeout", "not ack'd", "ackless", "normal_unspecified", "without ack")
            guard copies.count >= 2 || (transaction.ack == nil && (isTimeout || note?.text.asciiLowercased.holds("ack") == true)) else {
                continue
            }
            // If the trace has the ACK but the 2xx is still retransmitted, the ACK went to the wrong place, or was lost after the capture.
            let target = AcknowledgementTarget(success)
            // An ACK that was sent elsewhere does not show that the address is at fault.
            let wasSentThere = transaction.ack?.envelope?.destination.map { $0.hostPart == target?.uri.host } ?? true
            let isUnreachable = (target?.isUnreachable ?? false) && wasSentThere
            let why =
                target.flatMap { isUnreachable ? $0.sentence : nil }
                ?? "Either the 200 does not reach the calling side, or its ACK does not come back."
            return rule.finding(
                .fault, fault: isUnreachable ? (target?.isRoute == true ? .proxy : .callee) : .unknown,
                isUnreachable && transaction.ack == nil ? .likely : .possible, .cause, codes: [200],
                """
                The 200 to the INVITE was sent \(copies.isEmpty ? "once" : "\(copies.count + 1) times")\
                \(transaction.ack == nil ? " and no ACK follows" : " although an ACK is in the trace: it does not arrive"). \(why) \
                The answering side gives up after 32 s and ends the \
                call\(lasted.map { "; here \($0 > 28 && $0 < 40 ? "BYE comes" : "the call ends") after \(inSeconds($0))" } ?? "").
                """,
                evidence: [
                    success.evidence, target.map { success.evidence($0.field) } ?? success.evidence(.contact), copies.last?.evidence,
                    transaction.ack?.evidence ?? bye?.evidence,
                    note?.evidence,
                ],
                refutedBy: "A trace at the answering side in which the ACK arrives.",
                checks: [
                    "Capture on both sides: does the 200 arrive at the caller, and where does the caller send its ACK?",
                    "Let the answering side put an address into Contact that the caller can reach (external_signaling_address, ext-sip-ip), or let the proxy record-route and fix Contact.",
                    "See whether the router has a SIP ALG, and turn it off.",
                ])
        }
        return logAlone(scene, rule)
    }

    /// The match for a log without messages that says so.
    private static func logAlone(_ scene: Scene, _ rule: Rule) -> Match? {
        guard scene.transactions.isEmpty, let note = scene.note("was not ack", "no ack received", "ack timeout", "not ack'd") else {
            return nil
        }
        return rule.finding(
            .suspicion, fault: .unknown, .likely, .cause, codes: [200],
            "The log says: \(note.quoted). The answering side sent its 200, waited 32 s for the ACK and gave up.",
            evidence: [note.evidence], refutedBy: "An ACK in a trace at the answering side.",
            checks: [
                "Take a trace with the messages: where does the Contact of the 200 point, and does the caller send its ACK there?",
                "Let the answering side write an address into Contact that the caller can reach, and turn SIP ALG off.",
            ])
    }
}
