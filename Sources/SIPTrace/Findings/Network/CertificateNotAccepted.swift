// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let certificateNotAccepted = Rule(
        "certificate-not-accepted", "TLS fails: the certificate is not accepted", [.rfc(5922, "7"), .rfc(3261, "26.3.1")]
    ) { scene, rule in
        let note = scene.note(
            "certificate verify failed", "certificate_unknown", "unknown ca", "bad certificate", "certificate verification",
            "self signed certificate", "self-signed certificate",
            "certificate has expired", "certificate unknown", "err_cert", "hostname mismatch")
        guard let note else { return nil }
        return rule.finding(
            .fault, fault: .configuration, .likely, .cause, codes: [],
            """
            The log says: \(note.quoted). The TLS connection is not established, so no SIP message is answered. The \
            peer's certificate is unknown, expired or made for another name than the one that was dialled, or the peer wants a certificate \
            and gets none.
            """,
            evidence: [note.evidence, scene.transactions.first?.request?.evidence],
            refutedBy: "`openssl s_client -connect host:5061 -servername host` shows a chain that verifies, for the same name and roots.",
            checks: [
                "openssl s_client -connect <host>:5061 -servername <host>: read name, dates and chain.",
                "Compare the name in the certificate (SAN) with the domain that the client uses, and the CA with those that it trusts.",
                "For mutual TLS (Microsoft Teams, some carriers) see which certificate this side presents.",
            ])
    }
}
