// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let accountNotInFrom = Rule(
        "account-not-in-from", "The From field names another user than the account that authenticates",
        [.rfc(3261, "22.1"), .rfc(3261, "21.4.4")]
    ) { scene, rule in
        guard let refusal = scene.failure(403, 404, 401, 407, 488, 603, 500), refusal.method == "INVITE" || refusal.method == "REGISTER",
            let final = refusal.final,
            let request = refusal.request, let credentials = request.credentials.first, let user = credentials.username, !user.isEmpty,
            let from = request.from?.uri.user, !from.isEmpty
        else { return nil }
        let account = user.split(separator: "@").first.map(String.init) ?? user
        guard account.asciiLowercased != from.asciiLowercased else { return nil }
        let isRefusal = final.code == 403
        let asserted = request.value(.assertedIdentity) ?? request.value(.preferredIdentity)
        return rule.finding(
            .suspicion, fault: .unknown, isRefusal ? .likely : .possible, isRefusal ? .cause : .contribution, codes: [final.code ?? 403],
            """
            The \(refusal.name) authenticates as "\(account)" but says "\(from)" in From, and \(scene.sender(of: final)) answers \
            \(final.code ?? 403) \(final.reasonPhrase) after the credentials. Many providers accept only the account's own user or one of \
            its numbers in From, and refuse everything else as a foreign caller ID.
            """,
            evidence: [
                request.evidence(.from), request.evidence(credentials.fieldName(in: request)), final.evidence,
                asserted.flatMap { _ in request.evidence(.assertedIdentity) },
            ],
            refutedBy: "The same call with the account's user in From is refused as well.",
            checks: [
                "Put the account's user into From (Asterisk: from_user; FreeSWITCH: from-user).",
                "Put the number to show into P-Preferred-Identity or P-Asserted-Identity.",
                "Ask the provider which field it reads the calling number from, and in which form.",
            ])
    }
}
