// SPDX-License-Identifier: Apache-2.0

extension Symptom {
    /// Digits, fax and video.
    static let otherMedia: [Symptom] = [
        Symptom(
            "dtmf-ignored", "Digits pressed during the call are ignored",
            sayings: [
                "auto attendant ignores what is typed",
                "extension entered in the menu is ignored",
                "key presses have no effect in the menu",
                "menu does not recognise digits",
                "DTMF ignored", "DTMF not working", "key presses do not register in IVR", "menu does not react to buttons",
                "touch tones not recognised", "cannot enter PIN", "digits not detected",
            ],
            onTheWire: """
                The call is fine. Digits travel in one of three ways: as telephone events in RTP, as SIP INFO, or as tones \
                in the audio. The two sides, or a server between them, do not use the same one.
                """,
            codes: [200, 415, 488, 501],
            explanations: [
                .practice(
                    "The SDP does not agree on telephone-event, so the sender falls back to another way or to none.",
                    sign: "No a=rtpmap line with telephone-event in the answer.",
                    .document("RFC 4733", "payload format of telephone events")),
                .practice(
                    "One side sends INFO and the other expects events in RTP.",
                    sign: "INFO with application/dtmf-relay in the trace, perhaps answered with 415 or 501."),
                .practice(
                    "Digits are sent as audio and the codec spoils them.",
                    sign: "Codec is G.729, Opus or another that compresses; with G.711 the digits are recognised."),
                .practice(
                    "The payload type of the events differs between the two legs of a server, and the server does not translate it.",
                    sign: "101 on one leg and another number on the other."),
                .standard(
                    "INFO for digits is used without an Info-Package that both know.",
                    sign: "INFO answered with 469.",
                    .rfc(6086, "4.2.2")),
            ],
            checks: [
                "Look for telephone-event in offer and answer, and for the payload type on each leg.",
                "Capture RTP while a key is pressed: are there events, or INFO, or neither?",
                "Set both sides to telephone events in RTP (often called RFC 2833 or RFC 4733).",
                "If only tones in the audio are possible, use G.711 all the way and no silence suppression.",
            ],
            sources: [.rfc(6086, "1"), .rfc(3261, "13.2.1")]),
        Symptom(
            "dtmf-doubled", "Digits arrive twice or are wrong",
            sayings: [
                "every digit counted twice",
                "digits arrive twice", "double DTMF", "PIN entered twice", "1 becomes 11", "wrong digits in IVR",
                "repeated key presses",
            ],
            onTheWire: """
                One digit is sent in two ways at once, or the repeated end packets of one telephone event are taken for \
                several digits.
                """,
            explanations: [
                .practice(
                    "The digit goes out as an event and, audible as well, as a tone; the receiver counts both.",
                    sign: "RTP events and a tone in the audio at the same time."),
                .practice(
                    "The phone is set to send INFO and RTP events both.",
                    sign: "INFO and events for one key."),
                .practice(
                    "A server counts the three end packets of one event, or events whose timestamp changed, as several.",
                    sign: "Three packets with the end bit and different timestamps.",
                    .document("RFC 4733", "section 2.5.1.4, retransmission of the final packet")),
            ],
            checks: [
                "Capture one key press and count: events by timestamp, INFO requests, tones.",
                "Choose one way on phone, server and trunk.",
                "Switch off detection of tones in the audio where events are agreed on.",
            ],
            sources: [.rfc(6086, "1")]),
        Symptom(
            "fax-fails", "Faxes do not go through",
            sayings: [
                "fax machine cannot send over VoIP",
                "T.38 never starts",
                "fax fails over VoIP", "fax drops after page one", "T.38 does not work", "fax machine error",
                "fax negotiation fails", "fax only works sometimes",
            ],
            onTheWire: """
                The call is answered as a voice call. When the fax tone is heard, one side sends a re-INVITE for T.38 \
                (m=image) or to G.711; it is refused with 488 or 415, or accepted and the pages are lost in the audio.
                """,
            codes: [415, 488, 606],
            causes: [65, 88],
            explanations: [
                .standard(
                    "The other side does not support T.38 and refuses the re-INVITE; the call should then go on as before.",
                    sign: "m=image in a re-INVITE that gets 488.",
                    .rfc(3261, "14.1")),
                .practice(
                    "The fax goes through as audio and loss, jitter or a compressed codec spoils it.",
                    sign: "No re-INVITE at all, and a codec other than G.711, or echo cancellation and silence suppression on."),
                .practice(
                    "Both sides wait for the other to begin T.38.",
                    sign: "The tone is in the audio, and no re-INVITE comes."),
                .practice(
                    "A server between them passes the re-INVITE on changed, or with the voice stream left in.",
                    sign: "m=image on one leg only."),
            ],
            checks: [
                "Look for the re-INVITE with m=image: who sends it and what is the answer?",
                "If T.38 is refused, send the fax with G.711, without echo cancellation, and slow it to 9600 bit/s.",
                "Ask the trunk's provider whether T.38 is offered, and who has to begin it.",
                "Look for loss: a fax suffers at rates that voice does not notice.",
            ],
            sources: [.rfc(3261, "14.1"), .rfc(3261, "21.4.26")]),
        Symptom(
            "no-video", "The call has audio and no video",
            sayings: [
                "black screen in video calls",
                "video is missing",
                "video call shows black screen", "video does not work only audio", "one way video",
                "camera not shown to the other side", "video call connects as voice call",
            ],
            onTheWire: """
                The answer sets the port of the video line to zero, which refuses that stream alone, or the video packets do \
                not get through.
                """,
            codes: [200, 415, 488],
            explanations: [
                .practice(
                    """
                    The other side, or a server between, has video switched off or no codec in common, and sets the port \
                    of the stream to 0.
                    """,
                    sign: "m=video 0 in the answer."),
                .practice(
                    "A server takes the video lines away.",
                    sign: "m=video on one leg only."),
                .practice(
                    "The video starts and its large packets or its missing key frames make it stop.",
                    sign: "RTP of the video in the capture, and requests for a key frame (PLI or FIR) without effect."),
            ],
            checks: [
                "Read m=video in offer and answer: is it there, is the port zero?",
                "Compare H.264 profile and packetization mode, or VP8, of the two sides.",
                "Look at the server's settings for video on both accounts or trunks.",
                "If packets flow, look for loss, path MTU and requests for a key frame.",
            ],
            sources: [.rfc(3261, "13.2.1"), .rfc(5359, "2.1")]),
    ]
}
