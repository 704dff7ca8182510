// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let nameNotResolved = Rule(
        "name-not-resolved", "The name of the next hop cannot be resolved", [.rfc(3263, "4"), .document("Kamailio", "src/core/error.c")]
    ) { scene, rule in
        let note = scene.note(
            "failed to resolve", "could not resolve", "cannot resolve", "unresolvable", "name or service not known", "name_not_resolved",
            "dns failure", "no such host", "resolve failed",
            "unable to resolve", "dns resolution failed", "host not found", "temporary failure in name resolution")
        let refusal = scene.failure(478, 503, 502, 500, 404)
        let phrase = refusal?.final?.reasonPhrase.asciiLowercased ?? ""
        let isSaid = phrase.holds("unresolvable") || phrase.holds("dns") || phrase.holds("resolv")
        guard note != nil || isSaid else { return nil }
        let uri = refusal?.request?.requestURI
        if uri?.host.hasSuffix(".invalid") == true { return nil }
        let hasNoHost = uri.map { $0.scheme == "tel" } ?? false
        return rule.finding(
            .fault, fault: .configuration, .likely, .cause, codes: refusal?.final?.code.map { [$0] } ?? [],
            """
            \(refusal?.final.map { "\($0.code ?? 478) \($0.reasonPhrase): the" } ?? "The") server does not find an address for the next \
            hop\(hasNoHost ? ": the Request-URI is a tel: URI, which names no host" : uri.map { " (\($0.host))" } ?? "")\(note.map { ". The log says: \($0.quoted)" } ?? "").
            """,
            evidence: [refusal?.request?.evidence, refusal?.final?.evidence, note?.evidence],
            refutedBy: "`dig` on the same machine finds NAPTR, SRV or A/AAAA records for that name.",
            checks: [
                hasNoHost
                    ? "Set a domain or a destination for tel: URIs in the routing."
                    : "On that server: dig SRV _sip._udp.<name>, and dig A/AAAA <name>.",
                "See whether the name comes from a Contact, a Route or a routing table, and whether an SRV record points to a name without an address.",
            ])
    }
}
