// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let platformBusy = Rule(
        "busy-without-ringing", "Busy at once, without ringing", [.rfc(3261, "21.4.24"), .rfc(3261, "21.6.1")]
    ) { scene, rule in
        guard let refusal = scene.failure(486, 600), refusal.method == "INVITE", let final = refusal.final, !scene.didRing(refusal) else {
            return nil
        }
        let taken = scene.seconds(from: refusal.request, to: final)
        let isQuick = taken.map { $0 < 1.5 } ?? false
        let isPlatform = scene.isFrom("livekit", final) || final.reasonPhrase.asciiLowercased.holds("flood")
        return rule.finding(
            isPlatform ? .suspicion : .noFault, fault: isPlatform ? .unknown : .nobody, .possible, .outcome, codes: [final.code ?? 486],
            """
            \(scene.sender(of: final)) answers \(final.code ?? 486) \(final.reasonPhrase)\(taken.map { " after \(inSeconds($0))" } ?? "") \
            and nothing rang. Mostly the called line is engaged without call waiting, or set to \
            do-not-disturb\(isQuick ? "; an answer this quick comes from a phone's setting, or from a server that counts calls" : "").\(isPlatform ? " This platform also says busy to calls that match none of its trunks." : "")
            """,
            evidence: [refusal.request?.evidence, final.evidence, final.evidence(.reason)],
            refutedBy: "The called line is free and rings for other callers: then a server on the way says busy on its behalf.",
            checks: [
                "Look at the phone: other call, do-not-disturb, call waiting off.",
                "Look at call limits of the extension or trunk (call-limit, channels, max calls), and at calls that hang there from before.",
                "See who wrote the answer: Server or User-Agent of the \(final.code ?? 486).",
            ])
    }
}
