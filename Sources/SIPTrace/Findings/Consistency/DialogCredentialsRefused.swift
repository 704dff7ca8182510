// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let dialogCredentialsRefused = Rule(
        "dialog-credentials-refused", "A request within the call is challenged, and what it then brings is refused",
        [.rfc(3261, "22.2"), .rfc(3261, "21.4.4"), .rfc(3261, "15.1.1")]
    ) { scene, rule in
        for method in ["BYE", "UPDATE", "REFER", "INFO", "INVITE"] {
            let all = scene.transactions(method).filter { method != "INVITE" || $0.isInDialog }
            guard let refused = all.last(where: { $0.final?.code == 403 }), let final = refused.final, scene.success(after: refused) == nil,
                let challenged = all.last(where: { isChallenge($0, before: final) }), let challenge = challenged.final
            else { continue }
            let quoted = refused.request?.credentials.first.map { ($0, refused.request?.evidence($0.fieldName(in: refused.request))) }
            let used = quoted ?? scene.quotedCredentials
            let user = used?.0.username
            return rule.finding(
                .suspicion, fault: .unknown, .likely, .cause, codes: [403],
                """
                The \(method) was challenged with \(challenge.code ?? 407), and the \(method) that followed is refused with 403 \
                \(final.reasonPhrase)\(user.map { ": its credentials are those of \"\($0)\"" } ?? ""). A server that asks within a call \
                wants the account that set the call up; a gateway or B2BUA that answers with a name of its own, or with none, is \
                refused\(method == "BYE" ? ". The call then stays up on the other side until its session timer ends it" : "").
                """,
                evidence: [challenge.evidence, refused.request?.evidence, used?.1, final.evidence],
                refutedBy: "The credentials name the account that set the call up, and the server's log gives another reason for the 403.",
                checks: [
                    "Compare the username in the credentials of the \(method) with that in the INVITE of the same call.",
                    "Let the gateway that ends the call use the account of the caller, or let the server accept requests within a call without asking.",
                ])
        }
        return nil
    }

    private static func isChallenge(_ transaction: Transaction, before refusal: TraceMessage) -> Bool {
        guard let final = transaction.final, final.code == 401 || final.code == 407 else { return false }
        return final.number < refusal.number
    }
}

extension Scene {
    /// The last credentials that the text quotes apart from any message.
    var quotedCredentials: (AuthenticationParameters, Evidence?)? {
        trace.looseFields.last { $0.field.name == .authorization || $0.field.name == .proxyAuthorization }.map {
            (AuthenticationParameters($0.field), Evidence(message: nil, line: $0.field.line, text: $0.field.text))
        }
    }
}
