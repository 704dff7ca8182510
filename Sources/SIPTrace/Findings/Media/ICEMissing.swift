// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let iceMissing = Rule(
        "ice-missing", "WebRTC media without ICE", [.rfc(8445, "1"), .rfc(8829, "5.2.1")]
    ) { scene, rule in
        WebRTCPart(
            attribute: "ice-ufrag", name: "ICE credentials",
            consequence:
                "A browser sends no media to an address that has not answered its ICE checks, and refuses a description without them.",
            fix:
                "Turn ICE on at the side that wrote the description (Asterisk: ice_support=yes and res_rtp_asterisk with ICE; rtpengine: ICE=force)."
        ).finding(scene, rule)
    }
}
