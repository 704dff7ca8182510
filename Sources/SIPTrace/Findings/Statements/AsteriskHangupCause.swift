// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let asteriskHangupCause = Rule(
        "asterisk-hangup-cause", "Asterisk says with which cause it ended the call",
        [.document("Asterisk", "channels/chan_sip.c"), .document("ITU-T Q.850")]
    ) { scene, rule in
        let carriers =
            scene.transactions("BYE").suffix(4).compactMap(\.request) + scene.transactions("CANCEL").suffix(2).compactMap(\.request)
            + [scene.deciding?.final].compactMap { $0 }
        for message in carriers {
            guard let number = message.number(.hangupCauseCode) else { continue }
            let text = message.value(.hangupCause) ?? Q850Cause.cause(number)?.name ?? ""
            let isOrdinary = number == 16 || number == 0
            let statement = CauseStatement(number)
            return rule.finding(
                isOrdinary ? .noFault : statement.verdict, fault: isOrdinary ? .nobody : statement.fault, isOrdinary ? .certain : .likely,
                isOrdinary ? .contribution : .cause, codes: message.code.map { [$0] } ?? [],
                """
                The \(message.isRequest ? message.method : "\(message.code ?? 0)") carries X-Asterisk-HangupCauseCode \(number) \
                ("\(text)"): Asterisk ended the call with this cause. \
                \(isOrdinary ? "It is the ordinary end." : statement.hint)\(number == 58 || number == 88 ? " Asterisk uses it when the media of the two sides cannot be brought together." : "")
                """,
                evidence: [message.evidence, message.evidence(.hangupCauseCode)],
                refutedBy: "Another cause in the Asterisk log for this channel.",
                checks: isOrdinary
                    ? ["Look in the dial plan for what hung up, if no person did."]
                    : [
                        "Search the Asterisk log for the channel at that second, at debug level 3.",
                        "Compare codecs, encryption and ICE of the two legs.",
                    ])
        }
        return nil
    }
}
