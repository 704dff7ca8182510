// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let rtcpMuxMissing = Rule(
        "rtcp-mux-missing", "WebRTC media without rtcp-mux", [.rfc(5761, "5.1.1"), .rfc(8834, "4.5")]
    ) { scene, rule in
        WebRTCPart(
            attribute: "rtcp-mux", name: "multiplexing of RTP and RTCP",
            consequence: "Browsers have required it since about 2017 and refuse a description without it.",
            fix: "Turn rtcp-mux on at the side that wrote the description (Asterisk: rtcp_mux=yes; rtpengine: rtcp-mux-require or -accept)."
        ).finding(scene, rule)
    }
}
