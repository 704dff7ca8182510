// SPDX-License-Identifier: Apache-2.0

extension Rule {
    static let sessionIntervalBelowMinimum = Rule(
        "session-interval-below-minimum", "The offered session interval is shorter than the other side's minimum",
        [.rfc(4028, "5"), .rfc(4028, "9")]
    ) { call, _, rule in
        for transaction in call.transactions {
            guard let refusal = transaction.final, refusal.code == 422 else { continue }
            let minimum = refusal.number(.minSE)
            let offered = transaction.request?.number(.sessionExpires)
            var explanation = "The request was refused with 422 because the session interval that it asks for is too short."
            if let minimum, let offered {
                explanation = """
                    The request asks for a session interval of \(offered) s; the side that answered accepts no less than \(minimum) s \
                    and refused with 422.
                    """
            }
            let isProven = minimum.flatMap { minimum in offered.map { $0 < minimum } } ?? false
            return rule.finding(
                .fault, fault: .configuration, isProven ? .certain : .likely, .cause, codes: [422], explanation,
                evidence: [transaction.request?.evidence(.sessionExpires), refusal.evidence, refusal.evidence(.minSE)],
                refutedBy: "A later request with an interval at or above the minimum that is refused with 422 as well.",
                checks: [
                    "Raise the session interval of the calling side to the minimum in Min-SE, or lower the minimum of the other side.",
                    "See whether the calling side sends the request again with a longer interval, as RFC 4028 §7.4 asks.",
                ])
        }
        return nil
    }
}
