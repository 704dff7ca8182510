// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    /// In seconds. People configure ringing times of at least this length, in multiples of five seconds.
    private static let shortest = 14.0

    static let ringTimeOver = Rule(
        "ring-time-over", "It rang until the calling side's ring time was over", [.rfc(3261, "9.1"), .rfc(3261, "13.3.1.1")]
    ) { scene, rule in
        guard scene.answered == nil, let transaction = scene.failure(487), let cancel = transaction.cancel,
            let ringing = transaction.provisionals.first(where: { $0.code == 180 || $0.code == 183 }),
            let waited = scene.seconds(from: transaction.request, to: cancel) ?? scene.seconds(from: ringing, to: cancel),
            waited >= shortest
        else { return nil }
        let nearest = (waited / 5).rounded() * 5
        let isRound = abs(waited - nearest) < 0.6
        return rule.finding(
            .noFault, fault: .nobody, isRound ? .likely : .possible, .outcome, codes: [487],
            """
            The called side rang for \(inSeconds(waited)) and nobody answered; then the calling side cancelled. \
            \(isRound ? "The time is close to \(Int(nearest)) s, as a ring timeout in a dial plan or a phone would be." : "")
            """,
            evidence: [ringing.evidence, cancel.evidence],
            refutedBy: "Calls that are cancelled after quite different times: then people hang up.",
            checks: ["Look for the ring time of the dial plan (`Dial` timeout, `call_timeout`, follow-me) on the calling side."])
    }
}
