// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let identityCertificateUnsupported = Rule(
        "identity-certificate-unsupported", "The certificate behind the signed identity is not trusted", [.rfc(8224, "6.2.2")]
    ) { scene, rule in
        IdentityStatement(
            code: 437, fault: .configuration, confidence: .likely,
            explanation:
                "The verifier has the certificate and does not accept it: unknown or wrong issuer, expired, or not valid for telephone numbers.",
            checks: [
                "Check dates, chain and issuer of the signing certificate against the list of approved issuers of that country.",
                "See whether a test certificate is still in use.",
            ]
        ).finding(scene, rule)
    }
}
