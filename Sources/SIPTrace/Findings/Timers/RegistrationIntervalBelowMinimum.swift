// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let registrationIntervalBelowMinimum = Rule(
        "registration-interval-below-minimum", "The requested lifetime is shorter than the server's minimum",
        [.rfc(3261, "10.2.8"), .rfc(3261, "21.4.17")]
    ) { scene, rule in
        guard let transaction = scene.failure(423), let refusal = transaction.final else { return nil }
        let minimum = refusal.number(.minExpires)
        let parameter = transaction.request?.contact?.parameters["expires"].flatMap { boundedNumber($0) }
        let asked = parameter ?? transaction.request?.number(.expires)
        let isProven = minimum.flatMap { minimum in asked.map { $0 < minimum } } ?? false
        return rule.finding(
            .fault, fault: .configuration, isProven ? .certain : .likely, .cause, codes: [423],
            """
            The \(transaction.name) asks for \(asked.map { "\($0) s" } ?? "too short a lifetime"); the server accepts no less than \
            \(minimum.map { "\($0) s" } ?? "its minimum") (Min-Expires) and refuses with 423. The client should repeat the request with \
            that value, and does not.
            """,
            evidence: [
                transaction.request?.evidence(.expires) ?? transaction.request?.evidence(.contact), refusal.evidence,
                refusal.evidence(.minExpires),
            ],
            refutedBy: "A request with a lifetime at or above the minimum that meets 423 as well.",
            checks: [
                "Set the registration interval of the client to \(minimum.map { "\($0) s or more" } ?? "the value of Min-Expires").",
                "If it must be short because of NAT, keep the path open with keep-alives instead (CRLF, OPTIONS), or lower the server's minimum.",
            ])
    }
}
