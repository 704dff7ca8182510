// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let domainNotServed = Rule(
        "domain-not-served", "The server does not serve or trust the domain of the request", [.rfc(3261, "16.5"), .rfc(3261, "21.4.4")]
    ) { scene, rule in
        let note = scene.note("is not one of my domains", "not one of my domains", "domain not found", "unknown domain")
        for transaction in scene.failures(403, 404, 488, 604, 400, 503).reversed() where scene.success(after: transaction) == nil {
            guard let final = transaction.final else { continue }
            let phrase = final.reasonPhrase.asciiLowercased
            let isSaid = phrase.holds("domain") || phrase.holds("relay") || phrase.holds("not here") || phrase.holds("realm not")
            guard isSaid || note != nil else { continue }
            let from = transaction.request?.from?.uri.host
            let target = transaction.request?.requestURI?.host
            return rule.finding(
                .fault, fault: .configuration, isSaid ? .likely : .certain, .cause, codes: [final.code ?? 403],
                """
                \(scene.sender(of: final)) refuses the \(transaction.name) with \(final.code ?? 403) \
                "\(final.reasonPhrase)"\(target.map { ". The Request-URI is for \($0)" } ?? "")\(from.map { ", From is of \($0)" } ?? ""). \
                The server does not know that domain as its own, or does not let senders of that domain through: it neither serves nor \
                trusts it.
                """,
                evidence: [final.evidence, transaction.request?.evidence, transaction.request?.evidence(.from), note?.evidence],
                refutedBy: "The domains of Request-URI and From are in the server's list, and the sender's address is trusted.",
                checks: [
                    "Compare the domains in Request-URI, From and To with the server's list of domains; an address instead of a name counts as another domain.",
                    "If the sender is another server, add its address or certificate to the trusted ones, or let it authenticate.",
                ])
        }
        guard scene.transactions.isEmpty, let note else { return nil }
        return rule.finding(
            .fault, fault: .configuration, .likely, .cause, codes: [403],
            "The server's log says: \(note.quoted). It neither serves nor trusts the domain or address that the request names.",
            evidence: [note.evidence], refutedBy: "The domain is in the server's list, and the request is refused all the same.",
            checks: [
                "Compare the domain of From and of the Request-URI with the server's list of domains, ports included.",
                "Let the calling side use its domain instead of an address in From.",
            ])
    }
}
