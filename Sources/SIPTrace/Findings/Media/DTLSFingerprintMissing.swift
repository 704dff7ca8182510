// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let dtlsFingerprintMissing = Rule(
        "dtls-fingerprint-missing", "Encrypted media without a DTLS fingerprint", [.rfc(5763, "5"), .rfc(8827, "6.5")]
    ) { scene, rule in
        WebRTCPart(
            attribute: "fingerprint", name: "DTLS fingerprint",
            consequence:
                "Without it the other side cannot know whose certificate to accept, so no keys are agreed; browsers refuse such a description.",
            fix: "Give the endpoint a DTLS certificate (Asterisk: dtls_auto_generate_cert=yes or webrtc=yes; rtpengine: DTLS not off)."
        ).finding(scene, rule)
    }
}
