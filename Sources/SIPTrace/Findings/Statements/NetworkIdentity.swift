// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    /// Refusals that can be about the calling number.
    private static let screening: Set<Int> = [400, 403, 404, 433, 480, 484, 488, 500, 503, 600, 603, 604, 606, 607, 608]

    static let networkIdentity = Rule(
        "network-identity", "The network's own fields say more about the refused call",
        [.rfc(3325, "9.1"), .rfc(7315), .rfc(5009)]
    ) { scene, rule in
        guard let refusal = scene.deciding, refusal.method == "INVITE", let final = refusal.final, let code = final.code,
            screening.contains(code)
        else { return nil }
        let parts = asserted(in: refusal.request) + answering(in: final, to: refusal.request) + network(refusal, final)
        guard !parts.isEmpty else { return nil }
        return rule.finding(
            .suspicion, fault: .unknown, .possible, .contribution, codes: [code], parts.map(\.sentence).joined(separator: " "),
            evidence: parts.map(\.evidence) + [final.evidence],
            refutedBy: "The same fields in a call that goes through.",
            checks: [
                "Compare these fields with those of a call that goes through.",
                "Give the operator the value of P-Charging-Vector if there is one: its own records are kept by it.",
            ])
    }

    private struct Part {
        let sentence: String
        let evidence: Evidence
    }

    /// The identity that the sending network vouches for, where From shows another one (RFC 3325).
    private static func asserted(in request: TraceMessage?) -> [Part] {
        guard let request, let shown = request.from?.uri.user, !shown.isEmpty else { return [] }
        for name: FieldName in [.assertedIdentity, .preferredIdentity] {
            guard let field = request.field(name) else { continue }
            let users = NameAddress.list(field.value).compactMap(\.uri.user)
            guard let user = users.first, !users.contains(where: { significant($0) == significant(shown) }) else { continue }
            return [
                Part(
                    sentence: """
                        The INVITE shows \(shown) in From, but names \(user) in \(name.rawValue). A network that screens callers looks at \
                        the latter, and may refuse a From that is not its customer's.
                        """, evidence: request.evidence(field))
            ]
        }
        return []
    }

    /// The identity that a refusal gives for itself, where another one was called.
    private static func answering(in final: TraceMessage, to request: TraceMessage?) -> [Part] {
        guard let field = final.field(.assertedIdentity), let user = NameAddress.list(field.value).first?.uri.user,
            let called = request?.requestURI?.user ?? final.to?.uri.user, significant(user) != significant(called)
        else { return [] }
        return [
            Part(
                sentence: """
                    The \(final.code ?? 0) says in P-Asserted-Identity that it comes from \(user), while \(called) was called: the call was \
                    led on, and that line or server refuses it.
                    """, evidence: final.evidence(field))
        ]
    }

    private static func network(_ refusal: Transaction, _ final: TraceMessage) -> [Part] {
        var parts: [Part] = []
        if let early = refusal.provisionals.lazy.compactMap({ message in message.field(named: "P-Early-Media").map { (message, $0) } })
            .first
        {
            let isOpen = early.1.value.asciiLowercased.holds("send")
            parts.append(
                Part(
                    sentence: """
                        The \(early.0.code ?? 183) has P-Early-Media: \(early.1.value.prefix(60)), so the network \
                        \(isOpen ? "played something before it refused: an announcement may say why" : "let nothing be heard before it refused").
                        """, evidence: early.0.evidence(early.1)))
        }
        if let field = final.field(.chargingVector) ?? refusal.request?.field(.chargingVector) {
            let owner = final.has(.chargingVector) ? final : refusal.request
            let sentence = "P-Charging-Vector names the call in the records of the operator (\(field.value.prefix(80)))."
            if let owner { parts.append(Part(sentence: sentence, evidence: owner.evidence(field))) }
        }
        return parts
    }

    /// The last seven digits of a number, because prefixes differ; a name is returned in lower case.
    private static func significant(_ user: String) -> String {
        let digits = user.utf8.filter(\.isDigit)
        return digits.count >= 7 ? String(decoding: digits.suffix(7), as: UTF8.self) : user.asciiLowercased
    }
}
