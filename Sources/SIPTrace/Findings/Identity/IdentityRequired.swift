// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let identityRequired = Rule(
        "identity-required", "The call must carry a signed identity, and carries none", [.rfc(8224, "6.2.2")]
    ) { scene, rule in
        IdentityStatement(
            code: 428, fault: .configuration, confidence: .likely,
            explanation:
                "The receiving network takes calls only with a signature of the calling number (STIR/SHAKEN). It was not made, or a hop dropped the field.",
            checks: [
                "Look at which hop should sign the call, and whether it does.",
                "Follow the Identity field from hop to hop: SBCs and UDP size limits remove it.",
            ]
        ).finding(scene, rule)
    }
}
