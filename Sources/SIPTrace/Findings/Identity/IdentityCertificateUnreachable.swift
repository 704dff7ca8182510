// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let identityCertificateUnreachable = Rule(
        "identity-certificate-unreachable", "The certificate behind the signed identity could not be fetched", [.rfc(8224, "6.2.2")]
    ) { scene, rule in
        IdentityStatement(
            code: 436, fault: .unknown, confidence: .likely,
            explanation:
                "The address in the info parameter of Identity did not give a certificate: it is wrong, not reachable from there, or slow.",
            checks: [
                "Fetch the URI of the info parameter from another network; it has to answer over HTTPS without login.",
                "Compare the certificate's address in the signing set-up.",
            ]
        ).finding(scene, rule)
    }
}
