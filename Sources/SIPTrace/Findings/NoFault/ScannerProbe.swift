// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    /// What scanners write into User-Agent or From unless somebody changes it, in small letters.
    private static let names: [String] = [
        "friendly-scanner", "sipvicious", "sip-scan", "sundayddr", "sipcli", "pplsip", "vaxsipuseragent",
    ]

    static let scannerProbe = Rule(
        "scanner-probe", "A scanner of the Internet sent the request, and not a telephone",
        [.document("EnableSecurity/sipvicious"), .document("nmap", "nmap-service-probes, SIPOptions"), .rfc(3261, "8.1.1.7")]
    ) { scene, rule in
        for transaction in scene.transactions.prefix(50) {
            guard let request = transaction.request, !request.isSummary, let sign = sign(in: request) else { continue }
            return rule.finding(
                .noFault, fault: .nobody, .likely, .cause, codes: transaction.final?.code.map { [$0] } ?? [],
                """
                The request has the marks of a scanner: \(sign). Such programs call every public address to find servers, numbers and weak \
                passwords; no user of yours is behind it, and what it is answered does not matter to your calls.
                """,
                evidence: [request.evidence(.userAgent) ?? request.evidence(.from), request.evidence],
                refutedBy: "Somebody of yours runs this tool for a test, from the address that the request comes from.",
                checks: [
                    "Block the source (fail2ban, a firewall, pike in Kamailio), and let only known addresses reach the SIP port where that is possible.",
                    "See that anonymous calls reach no outbound route, and that all passwords are long and random.",
                ])
        }
        return nil
    }

    private static func sign(in request: TraceMessage) -> String? {
        let texts = [request.value(.userAgent), request.value(.from)].compactMap { $0 }
        for name in names where texts.contains(where: { $0.asciiLowercased.holds(name) }) { return "it names \(name)" }
        // The probe by which nmap recognises SIP servers.
        if request.requestURIText == "sip:nm" || request.from?.uri.text == "sip:nm@nm" { return "it is the probe of nmap" }
        return hasMadeUpNames(request) ? "each of its addresses has another user, and its branch is not that of RFC 3261" : nil
    }

    /// Whether the called user is another one in To than in the first line, the calling user another one in Contact than in From, and the
    /// branch lacks the mark that all software of RFC 3261 writes: each by itself happens, all three only where names are made up.
    private static func hasMadeUpNames(_ request: TraceMessage) -> Bool {
        guard request.toTag == nil, !request.branch.isEmpty, !request.branch.hasPrefix("z9hG4bK"),
            let target = request.requestURI?.user, let to = request.to?.uri.user, target != to,
            let from = request.from?.uri.user, let contact = request.contact?.uri.user, from != contact
        else { return false }
        return Set([target, to, from, contact]).count == 4
    }
}
