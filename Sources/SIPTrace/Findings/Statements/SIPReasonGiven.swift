// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let sipReasonGiven = Rule(
        "sip-reason-given", "The message says for which SIP reason the call was ended", [.rfc(3326, "2")]
    ) { scene, rule in
        guard let (message, reason, cause) = lastReason(scene) else { return nil }
        let what = message.isRequest ? message.method : "\(message.code ?? 0) \(message.reasonPhrase)"
        return rule.finding(
            .suspicion, fault: .unknown, .likely, message.isRequest && cause == 408 ? .outcome : .cause,
            codes: [cause] + (message.code.map { [$0] } ?? []),
            """
            The \(what) from \(scene.sender(of: message)) says why it is sent: SIP reason \
            \(cause)\(reason.text.map { " \"\($0.prefix(120))\"" } ?? ""). \(meaning(of: cause))
            """,
            evidence: [message.evidence, message.evidence(.reason)],
            refutedBy: "A product that writes this reason into every \(what.isEmpty ? "message" : what).",
            checks: [
                "Look on the other leg of the box that sent the \(what) for a \(cause), or for what its text names, at that second."
            ])
    }

    /// The reason in the refusal of the call, if it is not its own code, else that of a BYE or CANCEL.
    private static func lastReason(_ scene: Scene) -> (TraceMessage, ReasonValue, cause: Int)? {
        func reason(_ message: TraceMessage?) -> (TraceMessage, ReasonValue, cause: Int)? {
            guard let message, let reason = message.reasons.first(where: \.isSIP), let cause = reason.cause, cause >= 300,
                cause != message.code
            else { return nil }
            return (message, reason, cause)
        }
        if let final = scene.deciding?.final, final.isFailure, let found = reason(final) { return found }
        return (scene.transactions("BYE").suffix(4) + scene.transactions("CANCEL").suffix(4)).lazy.compactMap { reason($0.request) }.first
    }

    private static func meaning(of cause: Int) -> String {
        switch cause {
        case 408, 504: "So a hop behind it did not answer in time."
        case 486, 600: "So the other leg was busy."
        case 603, 607: "So the call was declined on the other leg."
        case 487: "So the call was cancelled on the other leg."
        default: "So the call ended because of something that failed on that side or behind it, not because somebody hung up."
        }
    }
}
