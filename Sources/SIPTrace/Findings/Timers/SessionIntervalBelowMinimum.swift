// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let sessionIntervalBelowMinimum = Rule(
        "session-interval-below-minimum", "The offered session interval is shorter than the other side's minimum",
        [.rfc(4028, "5"), .rfc(4028, "6"), .rfc(4028, "7.3")]
    ) { scene, rule in
        guard let transaction = scene.failure(422), let refusal = transaction.final else { return belowLeast(scene, rule) }
        let minimum = refusal.number(.minSE)
        let offered = transaction.request?.number(.sessionExpires)
        var explanation = "The request was refused with 422: the session interval that it asks for is too short."
        var isProven = false
        if let minimum, let offered {
            isProven = offered < minimum
            explanation = """
                The request asks for a session interval of \(offered) s; \(scene.sender(of: refusal)) accepts no less than \(minimum) s \
                (Min-SE) and refuses with 422.
                """
        } else if let minimum {
            explanation += " The other side accepts no less than \(minimum) s."
        }
        return rule.finding(
            .fault, fault: .configuration, isProven ? .certain : .likely, .cause, codes: [422],
            explanation + " The calling side should now send the request again with at least that interval, and does not.",
            evidence: [transaction.request?.evidence(.sessionExpires), refusal.evidence, refusal.evidence(.minSE)],
            refutedBy: "A later request with an interval at or above the minimum that is refused with 422 as well.",
            checks: [
                "Raise the session interval of the calling side to \(minimum.map { "\($0) s or more" } ?? "the value of Min-SE"), or turn session timers off there.",
                "Or lower the minimum of the other side; 90 s is the least that RFC 4028 allows.",
                "See why the calling side does not repeat the request by itself, as RFC 4028 §7.3 asks.",
            ])
    }

    /// The shortest session interval that RFC 4028 §4 allows, in seconds.
    private static let least = 90

    /// A request with an interval below the minimum of RFC 4028, whose response is not in the trace or is about something else.
    private static func belowLeast(_ scene: Scene, _ rule: Rule) -> Match? {
        for transaction in scene.transactions("INVITE").prefix(Scene.most) {
            guard let request = transaction.request, let interval = request.number(.sessionExpires), interval < least, interval > 0,
                transaction.final?.isSuccess != true
            else { continue }
            let final = transaction.final
            return rule.finding(
                .suspicion, fault: .unknown, final == nil ? .likely : .possible, final == nil ? .cause : .contribution, codes: [422],
                """
                The INVITE asks for a session interval of \(interval) s. RFC 4028 allows no less than \(least) s, so a side that \
                checks session timers refuses it, with 422 or with 400.
                """,
                evidence: [request.evidence(.sessionExpires), final?.evidence],
                refutedBy: "The same interval is accepted by the other side in another call.",
                checks: [
                    "Set the session interval of the calling side to \(least) s or more, usually 1800 s, or turn session timers off there."
                ])
        }
        return nil
    }
}
