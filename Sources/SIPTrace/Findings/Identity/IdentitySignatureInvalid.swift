// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let identitySignatureInvalid = Rule(
        "identity-signature-invalid", "The signature does not fit the call", [.rfc(8224, "6.2.2"), .rfc(8224, "6.2")]
    ) { scene, rule in
        IdentityStatement(
            code: 438, fault: .unknown, confidence: .likely,
            explanation:
                "The signature was checked and does not match: calling or called number, or the date, differ from what was signed, or the signature is damaged.",
            checks: [
                "Decode the PASSporT: compare orig, dest and iat with From or P-Asserted-Identity, To and Date, in their canonical form.",
                "Look for a hop that changes numbers after signing; sign after the last change.",
                "Compare the clocks: a minute is allowed.",
            ]
        ).finding(scene, rule)
    }
}
