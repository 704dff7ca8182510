// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let numberUnknown = Rule(
        "number-unknown", "The called user or number is not known where the request arrived", [.rfc(3261, "21.4.5"), .rfc(3261, "21.6.3")]
    ) { scene, rule in
        guard let refusal = scene.failure(404, 604),
            refusal.method == "INVITE" || refusal.method == "MESSAGE" || refusal.method == "SUBSCRIBE" || refusal.method == "REFER",
            let final = refusal.final
        else { return nil }
        let uri = refusal.request?.requestURI
        let to = refusal.request?.to?.uri
        let differs = uri?.user != nil && to?.user != nil && uri?.user != to?.user
        let note = scene.note("rejected because extension not found", "not found in context", "no route", "ua not found", "uri not found")
        return rule.finding(
            .suspicion, fault: .unknown, note == nil ? .possible : .likely, note == nil ? .outcome : .cause, codes: [final.code ?? 404],
            """
            \(scene.sender(of: final)) answers \(final.code ?? 404) \(final.reasonPhrase): it has no user, extension or route for \
            \(uri.map { "\"\($0.user ?? $0.host)\" at \($0.host)" } ?? "the Request-URI")\(differs ? " (To names \"\(to?.user ?? "")\", but the Request-URI decides)" : "")\(note.map { ". Its log: \($0.quoted)" } ?? "").
            """,
            evidence: [refusal.request?.evidence, final.evidence, note?.evidence],
            refutedBy: "The user or number is in that server's table exactly as in the Request-URI.",
            checks: [
                "Compare the number in the Request-URI with what the server has: +, 00, national prefix, trunk prefix, account name instead of number.",
                "On Asterisk look at the context of the endpoint that the call came in on; on FreeSWITCH at the dial plan's context; on a phone at the account's user.",
                "If the server is a proxy, see whether the called user is registered there.",
            ])
    }
}
