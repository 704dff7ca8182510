// SPDX-License-Identifier: Apache-2.0

extension Symptom {
    /// Calls with poor audio.
    static let audioQuality: [Symptom] = [
        Symptom(
            "choppy-audio", "The audio is choppy, robotic or breaks up",
            sayings: [
                "sound disappears for seconds at a time",
                "crackling and gaps",
                "words are missing",
                "choppy audio", "robotic voice", "voice breaks up", "words missing", "poor call quality", "jitter", "packet loss",
                "sounds like a robot", "garbled speech",
            ],
            onTheWire: """
                The signalling is in order. RTP packets arrive late, out of order, or not at all, or the two sides count \
                time differently.
                """,
            explanations: [
                .practice(
                    "The line of one side is full, mostly in the upload, and nothing gives voice priority.",
                    sign: "Loss or jitter in one direction that grows with other traffic."),
                .practice(
                    "Wi-Fi or a mobile network delays packets in bursts.",
                    sign: "With a cable the same phone is clear."),
                .practice(
                    "The sides use different packet times or clocks, or transcode under load.",
                    sign: "There is no loss and the audio still breaks up; ptime differs; the CPU of the server is high."),
            ],
            checks: [
                "Which side hears it? The fault lies on the way to that side.",
                "Read loss and jitter from RTCP or from a capture on the receiving side.",
                "Test with a cable, without VPN, and with the line otherwise idle.",
                "Give RTP priority in the router (DSCP EF) and limit the other upload.",
                "Compare codec and ptime in the SDP of both sides.",
            ],
            sources: [.rfc(6076, "1"), .rfc(3261, "13.2.1")]),
        Symptom(
            "echo", "Someone hears their own voice",
            sayings: [
                "hear myself with delay",
                "echo on the line", "I hear myself", "caller hears own voice back", "echo on calls to landlines",
                "talking comes back with a delay",
            ],
            onTheWire: """
                Signalling and RTP are in order. The echo arises where the audio is reflected: at an analogue line or at a \
                loud handset of the other side.
                """,
            explanations: [
                .practice(
                    "The other person's phone feeds its loudspeaker into its microphone.",
                    sign: "It stops when they use a headset or turn the volume down."),
                .practice(
                    "An analogue port reflects, because impedance or gain does not fit the line.",
                    sign: "Only on calls through one gateway or to one kind of line."),
                .practice(
                    "A call is looped back or bridged twice.",
                    sign: "The echo is as loud as the voice, and a trace shows two calls between the same two."),
            ],
            checks: [
                "The one who hears the echo is not its source: look at the other end.",
                "Compare calls to IP phones with calls through the gateway.",
                "Look at impedance, gain and echo cancellation of the analogue port.",
                "Measure the delay: the longer it is, the more of a small echo is heard.",
            ],
            sources: [.document("AudioCodes Mediant 500 MSBR user's manual 7.2", "Configuring Echo Cancellation")]),
        Symptom(
            "noise-instead-of-voice", "Noise or hissing instead of voice",
            sayings: [
                "static on the line",
                "static noise after answering",
                "white noise on call", "static noise instead of audio", "loud hiss after answer", "screeching sound",
                "encrypted noise", "only crackling is heard",
            ],
            onTheWire: "RTP arrives and is decoded as something that it is not.",
            codes: [200],
            explanations: [
                .practice(
                    "The receiver plays encrypted audio, or decrypts plain audio.",
                    sign: "One side has RTP/SAVP and the other RTP/AVP; a server took the crypto lines away on one leg."),
                .practice(
                    "The payload number means another codec to the receiver.",
                    sign: "Dynamic payload numbers (96 to 127) that differ between offer and answer, or G.711 A-law taken for mu-law."),
                .practice(
                    "Two streams arrive at one port.",
                    sign: "Two SSRCs or two sources in the capture of one port."),
            ],
            checks: [
                "Compare profile (AVP or SAVP) and crypto lines on both legs of every server.",
                "Compare a=rtpmap numbers in offer and answer with the payload type in the packets.",
                "Let a capture play the stream: if that is noise too, the sender or the key is at fault.",
            ],
            sources: [.rfc(3261, "13.2.1")]),
    ]
}
