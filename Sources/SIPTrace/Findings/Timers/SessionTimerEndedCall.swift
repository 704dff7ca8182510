// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let sessionTimerEndedCall = Rule(
        "session-timer-ended-call", "The session timer ran out and ended the call", [.rfc(4028, "10"), .rfc(4028, "7.2")]
    ) { scene, rule in
        guard let answered = scene.answered, let success = answered.final, let bye = scene.transactions("BYE").first?.request else {
            return nil
        }
        let reason = bye.reasons.first {
            ($0.text ?? "").asciiLowercased.holds("session") && ($0.text ?? "").asciiLowercased.holds("time") || $0.cause == 102
                || ($0.isSIP && $0.cause == 408)
        }
        let interval = success.number(.sessionExpires)
        let lasted = scene.seconds(from: success, to: bye)
        var isOnTime = false
        if let interval, let lasted, lasted > 45 {
            let expected = Double(interval)
            isOnTime = lasted > expected - max(40, expected / 3 + 5) && lasted < expected + 10
        }
        let refreshes = (scene.transactions("UPDATE") + scene.transactions("INVITE")).filter {
            $0.isInDialog && $0.request.map { $0.number > success.number } == true
        }
        let failed = refreshes.last { $0.final?.isFailure == true || ($0.final == nil && !$0.retransmissions.isEmpty) }
        guard
            reason != nil && (interval != nil || failed != nil || (reason?.text ?? "").asciiLowercased.holds("session"))
                || (isOnTime && (refreshes.isEmpty || failed != nil))
        else { return nil }
        let refresher = success.value(.sessionExpires)?.asciiLowercased.holds("refresher=uas") == true ? "called" : "calling"
        return rule.finding(
            .fault, fault: failed == nil ? (refresher == "called" ? .callee : .caller) : .unknown, reason != nil ? .likely : .possible,
            .cause, codes: failed?.final?.code.map { [$0] } ?? [],
            """
            \(interval.map { "The session interval is \($0) s, and the \(refresher) side has to refresh it. " } ?? "")\(failed.map { "The refresh (\($0.method)) \($0.final.map { "was refused with \($0.code ?? 0)" } ?? "was not answered")" } ?? "No refresh is in the trace"), \
            and BYE \
            comes\(lasted.map { " \(inSeconds($0)) after the answer" } ?? "")\(reason?.text.map { " with the reason \"\($0)\"" } ?? "").
            """,
            evidence: [
                success.evidence(.sessionExpires), failed?.request?.evidence, failed?.final?.evidence, bye.evidence, bye.evidence(.reason),
            ],
            refutedBy: "A refresh that was accepted shortly before the BYE, or people who hung up.",
            checks: [
                "See who is named as refresher, and whether that side sends UPDATE or re-INVITE after half the interval.",
                "If it does, follow the refresh: is it refused, or lost because of Contact, Route or NAT?",
                "As a trial, turn session timers off on one side.",
            ])
    }
}
