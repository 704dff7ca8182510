// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let networkCause = Rule(
        "network-cause", "The telephone network gives its own cause", [.rfc(3326, "2"), .rfc(3398, "8.2.6"), .document("ITU-T Q.850")]
    ) { scene, rule in
        guard let (message, reason) = lastReason(scene), let cause = reason.cause else { return nil }
        let name = Q850Cause.cause(cause)?.name ?? "unassigned"
        let meaning = Q850Cause.cause(cause)?.meaning ?? "The number has no meaning in Q.850."
        let statement = CauseStatement(cause)
        let isMicrosoft = scene.isFrom("microsoft", message)
        // A cause that only repeats the code adds nothing.
        let isTelling = ![16, 31, 127].contains(cause)
        // Other rules examine media and timers in more detail.
        let isElsewhere = [88, 102].contains(cause)
        let isEnd = message.method == "BYE" || message.method == "CANCEL"
        if isEnd && [16, 26].contains(cause) { return nil }
        return rule.finding(
            statement.verdict, fault: statement.fault, statement.confidence,
            isMicrosoft || !isTelling || isElsewhere
                ? .contribution : isEnd || scene.deciding?.final?.number == message.number ? .cause : .contribution,
            codes: message.code.map { [$0] } ?? [],
            """
            \(message.isRequest ? "The \(message.method)" : "The \(message.code ?? 0) \(message.reasonPhrase)") from \
            \(scene.sender(of: message)) carries Q.850 cause \(cause) \
            (\(name))\(reason.text.map { ", text \"\($0.prefix(120))\"" } ?? ""). \(meaning) \(statement.hint)
            """,
            evidence: [message.evidence, message.evidence(.reason)],
            refutedBy: "Another cause in the trace of the gateway or carrier: gateways translate causes, and some always send the same.",
            checks: statement.checks)
    }

    private static func lastReason(_ scene: Scene) -> (TraceMessage, ReasonValue)? {
        if let final = scene.deciding?.final, final.isFailure, let reason = final.reasons.first(where: { $0.isQ850 }) {
            return (final, reason)
        }
        for transaction in scene.transactions("BYE").suffix(4) + scene.transactions("CANCEL").suffix(4) {
            if let request = transaction.request, let reason = request.reasons.first(where: { $0.isQ850 }) { return (request, reason) }
        }
        return nil
    }
}

/// How an engineer interprets a Q.850 cause.
struct CauseStatement {
    var verdict = Finding.Verdict.suspicion
    var fault = Finding.Fault.unknown
    var confidence = Finding.Confidence.likely
    var hint = ""
    var checks = ["Give the provider or carrier the Call-ID, the time and this cause; ask which switch set it."]

    init(_ cause: Int) {
        switch cause {
        case 1, 22, 28, 3:
            hint = "The number, as it was dialled, does not lead anywhere in that network."
            checks = [
                "Check the dialled number and its form (+, 00, national prefix) as it leaves this side.", "Try the number from a mobile.",
            ]
        case 16:
            verdict = .noFault
            fault = .nobody
            hint = "It is the ordinary end and explains no failure."
        case 17, 18, 19:
            verdict = .noFault
            fault = .nobody
            hint = "The called side is busy or does not answer; no box on the way has failed."
            checks = ["Call again later, or look at forwarding on busy or no answer."]
        case 20, 27, 31:
            hint = "The called line is not reachable at present, or the network does not want to say more."
        case 21, 55, 57, 79, 87:
            hint =
                "The call is turned away by a decision, a person's or a rule's: barring, screening, or a calling number that is not accepted."
            checks = [
                "Try another calling number, in the form that the carrier wants.",
                "Ask the carrier whether the calling or called number is barred.",
            ]
        case 34, 38, 41, 42, 44, 46, 47:
            hint = "The network behind has no room or is out of order for the moment; the phones have nothing to do with it."
            checks = ["Try another route or trunk.", "Count how often it happens: the trunk may have too few channels.", checks[0]]
        case 50, 58, 63, 65, 69, 70, 88:
            hint = "The network cannot give the service that the call asks for, most often the codec or bearer."
            checks = ["Compare codec, fax and encryption of the offer with what the trunk allows.", checks[0]]
        case 102:
            hint = "A timer ran out: the hop behind the one that answered stayed silent."
            checks = ["Capture the leg behind the box that sets this cause; is its request answered?"]
        case 95...111:
            hint = "A switch could not make sense of a message."
        default:
            confidence = .possible
        }
    }
}
