// SPDX-License-Identifier: Apache-2.0

extension Symptom {
    /// Sessions on which the two sides cannot agree.
    static let negotiation: [Symptom] = [
        Symptom(
            "codec-refused", "Calls fail because of codecs",
            sayings: [
                "the two sides offer different codecs",
                "no matching codec",
                "no common codec", "codec mismatch", "488 not acceptable here on every call", "media negotiation failed",
                "incompatible SDP", "call rejected codec not supported",
            ],
            onTheWire: """
                The offer has no codec, profile or address family in common with the other side: 488 or 606, perhaps with \
                Warning 304 or 305, or 200 OK and a BYE at once.
                """,
            codes: [415, 488, 606],
            causes: [58, 65, 79, 88],
            explanations: [
                .practice(
                    "The two lists of codecs have none in common.",
                    sign: "a=rtpmap lines of offer and of the other side's own calls have no name in common."),
                .practice(
                    "One side insists on SRTP, or on ICE and DTLS as a browser does.",
                    sign: "RTP/SAVP, UDP/TLS/RTP/SAVPF or RTP/AVP in the m= line."),
                .practice(
                    "A stream that the other side has switched off makes it refuse the whole offer.",
                    sign: "m=video or m=image in the refused offer; without it the call works."),
                .standard(
                    "The refusal says why in a Warning.",
                    sign: "Warning 304, 305 or 301 in the 488.",
                    .rfc(3261, "20.43")),
            ],
            checks: [
                "Read Warning, then the m= lines of the offer.",
                "Allow G.711 on both sides as a trial.",
                "Set the same media security on both.",
                "If a server lies between, look at the codecs of each leg and whether it transcodes.",
            ],
            flow: "codec-mismatch",
            sources: [.rfc(3261, "21.4.26"), .rfc(3261, "20.43")]),
        Symptom(
            "browser-cannot-call", "A browser or WebRTC client cannot call phones",
            sayings: [
                "web phone offer is rejected",
                "browser softphone gets not acceptable",
                "WebRTC call fails with 488", "JsSIP incompatible SDP", "browser to SIP phone no audio",
                "websocket connects but calls fail", "webrtc to pstn rejected", "DTLS handshake failure on call",
            ],
            onTheWire: """
                The browser offers encrypted audio with ICE (UDP/TLS/RTP/SAVPF) over a WebSocket; a phone that knows RTP/AVP \
                refuses with 488 unless a server translates. Contacts end in .invalid and can be reached through the \
                WebSocket only.
                """,
            codes: [408, 478, 480, 488, 603],
            causes: [58, 88],
            explanations: [
                .practice(
                    "No server translates between the browser's media and plain RTP.",
                    sign: "488 from phone or PBX; UDP/TLS/RTP/SAVPF in its m= line."),
                .practice(
                    "The Contact with .invalid is treated as a name and looked up.",
                    sign: "478 or 503, and a DNS query for a name in .invalid."),
                .practice(
                    "The certificate of the WebSocket is not accepted, or the page is not secure.",
                    sign: "No connection; the console of the browser says why."),
                .practice(
                    "DTLS or ICE fails after the answer.",
                    sign: "200 OK and silence; no STUN answer or no DTLS handshake."),
            ],
            checks: [
                "Does REGISTER over the WebSocket work?",
                "Look at the m= line before and behind the server: is it translated?",
                "Make the proxy route by the connection that REGISTER came on, not by the name in Contact.",
                "Check the certificate, DTLS setting and a STUN or TURN server.",
            ],
            flow: "codec-mismatch",
            sources: [.rfc(3261, "21.4.26"), .rfc(5626, "5.3")]),
        Symptom(
            "encrypted-calls-fail", "Calls fail as soon as encryption is on",
            sayings: [
                "calls fail with SRTP enabled",
                "server insists on encryption",
                "SRTP call fails", "encrypted call rejected", "calls work without encryption only", "media encryption mismatch",
                "488 with SRTP", "secure call not possible",
            ],
            onTheWire: """
                One side offers RTP/SAVP alone and the other RTP/AVP alone, or a hop does not take sips. The answer is 488, \
                480 with Warning 380, 416, or silence after the answer.
                """,
            codes: [416, 480, 488],
            causes: [58],
            explanations: [
                .practice(
                    "SRTP is required on one side and off on the other.",
                    sign: "RTP/SAVP in the offer, 488 back; with optional encryption it works."),
                .practice(
                    "Key exchange differs: SDES lines against DTLS.",
                    sign: "a=crypto on one side and a=fingerprint on the other."),
                .standard(
                    "A sips URI is used and one hop has no TLS.",
                    sign: "480 with Warning 380, or 416.",
                    .rfc(5630, "5.1.2")),
            ],
            checks: [
                "Compare profile, crypto and fingerprint in both SDPs.",
                "Set both sides to the same way, required or optional.",
                "Use TLS on every hop, or sip in place of sips.",
            ],
            sources: [.rfc(5630, "5.1.2"), .rfc(3261, "21.4.26")]),
    ]
}
