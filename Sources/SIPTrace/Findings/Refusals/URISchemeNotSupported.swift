// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let uriSchemeNotSupported = Rule(
        "uri-scheme-not-supported", "The scheme of the Request-URI is not supported", [.rfc(3261, "21.4.14"), .rfc(5630, "3.1.1")]
    ) { scene, rule in
        guard let refusal = scene.failure(416), let final = refusal.final else { return nil }
        let scheme = refusal.request?.requestURI?.scheme ?? ""
        return rule.finding(
            .fault, fault: .configuration, scheme == "sips" || scheme == "tel" ? .certain : .likely, .cause, codes: [416],
            """
            \(scene.sender(of: final)) answers 416: it does not take Request-URIs \
            \(scheme.isEmpty ? "of this kind" : "that begin with \(scheme):").\(scheme == "sips" ? " sips: demands TLS on every hop, which this server cannot give." : scheme == "tel" ? " tel: names no host; many servers want sip:number@domain." : "")
            """,
            evidence: [refusal.request?.evidence, final.evidence],
            refutedBy: "The same server accepts this scheme from another sender.",
            checks: ["Send sip: with ;transport=tls instead of sips:, or sip:number@domain;user=phone instead of tel:."])
    }
}
