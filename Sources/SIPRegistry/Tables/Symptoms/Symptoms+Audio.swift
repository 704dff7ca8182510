// SPDX-License-Identifier: Apache-2.0

extension Symptom {
    /// Calls that are established but carry no audio.
    static let audio: [Symptom] = [
        Symptom(
            "one-way-audio", "Only one side hears the other",
            sayings: [
                "caller hears nothing but callee hears fine",
                "my voice does not reach the other party",
                "they hear me and I hear nothing",
                "audio goes out and none comes in",
                "speech in one direction only",
                "one way audio", "I hear them but they cannot hear me", "caller cannot hear callee", "no audio in one direction",
                "they can't hear me", "audio only works one way", "voice only goes out",
            ],
            onTheWire: """
                The signalling is without fault: INVITE, 200 OK, ACK. RTP flows in one direction only, or is sent in both \
                and arrives in one. The c= and m= lines of the two session descriptions say where each side expects it.
                """,
            explanations: [
                .practice(
                    "The SDP of one side holds a private address, and the other side sends its audio there.",
                    sign: "c= shows 10.x, 172.16-31.x or 192.168.x in what reaches the other network.",
                    .document("FreeSWITCH", "documentation on NAT traversal")),
                .practice(
                    "A firewall lets the signalling pass and drops the RTP ports in one direction.",
                    sign: "RTP leaves the sender and does not arrive at the receiver."),
                .practice(
                    "An ALG or a proxy changed the address or the port in the SDP wrongly.",
                    sign: "The c= and m= lines differ before and after the router, and RTP goes to the changed place."),
                .practice(
                    "One side does not send, because the direction says sendonly or recvonly after a hold.",
                    sign: "a=sendonly, recvonly or inactive in the last offer or answer.",
                    .rfc(5359, "2.1")),
                .practice(
                    "The sides disagree on encryption or on the payload, so that one receives what it cannot decode.",
                    sign: "RTP arrives in both directions; one side counts unknown payload types or failed SRTP authentication."),
            ],
            checks: [
                "Ask or try which direction is silent, and whether it is so for every call, or for one site or trunk.",
                "Capture RTP on both ends: sent and not received is the network, not sent at all is the endpoint.",
                "Read c= and m= in offer and answer: are the addresses reachable from where the audio comes?",
                """
                Switch off SIP ALG; set the public address on the server; let the side in the open Internet answer to \
                where RTP comes from (symmetric RTP).
                """,
                "Open the RTP port range of the server in the firewall, both ways.",
            ],
            sources: [.rfc(3261, "13.2.1"), .rfc(5359, "2.1")]),
        Symptom(
            "no-audio", "The call is answered and nobody hears anything",
            sayings: [
                "no sound after it was answered",
                "picked up and nothing is heard",
                "connected but silent for both",
                "call is up without any sound",
                "completely silent after pick up",
                "no audio at all", "call connects but silence", "dead air", "no sound both ways", "answered call is silent",
                "no voice on either side", "call established no media",
            ],
            onTheWire: """
                The call is set up as it should be and the RTP of both sides gets lost, or none is sent. Often a media \
                timeout ends the call after 30 to 60 seconds.
                """,
            codes: [183, 200, 488],
            causes: [58, 88],
            explanations: [
                .practice(
                    "Both sides are behind NAT and send to each other's private addresses.",
                    sign: "c= shows a private address on both sides."),
                .practice(
                    "The firewall blocks the range of RTP ports.",
                    sign: "RTP leaves each endpoint and none arrives."),
                .practice(
                    "One side demands SRTP or ICE and the other takes part in neither.",
                    sign: "RTP/SAVP against RTP/AVP in the m= lines; ICE checks that never succeed."),
                .practice(
                    """
                    The media goes through a server whose RTP address is wrong: an internal address in a container or a \
                    cloud machine.
                    """,
                    sign: "c= of the server shows an address that only its own host knows.",
                    .document("drachtio/drachtio-server issue 83")),
            ],
            checks: [
                "Is RTP sent at all? If not, look at ICE, DTLS or a missing answer in the SDP.",
                "Read c= and m= of both sides, then try to reach these addresses and ports.",
                "Look at the RTP port range of server, container and firewall: the same numbers everywhere?",
                "Try a call between two phones of one network: if it is heard, the fault is between the networks.",
            ],
            sources: [.rfc(3261, "13.2.1"), .rfc(5359, "2.1")]),
        Symptom(
            "audio-delayed", "The audio starts seconds after the call is answered",
            sayings: [
                "audio starts late after pick up",
                "first seconds of the call are silent", "audio delay after answer", "hello is cut off",
                "two seconds of dead air at the beginning", "late media", "beginning of conversation missing",
            ],
            onTheWire: """
                The 200 OK is acknowledged and RTP begins some seconds later, or is sent and not played until something else \
                arrives.
                """,
            codes: [180, 183, 200],
            explanations: [
                .practice(
                    "Media security or ICE takes its time: candidates that do not work are tried before the one that does.",
                    sign: "STUN checks or a DTLS handshake between the ACK and the first audio."),
                .standard(
                    "The ACK or PRACK comes late, and with it the answer to an offer that was made in the response.",
                    sign: "The INVITE has no SDP, the 200 OK has the offer, and the answer is in a late ACK.",
                    .rfc(3261, "13.2.1")),
                .practice(
                    "A server waits for audio from the other side before it sends its own, to learn the address behind a NAT.",
                    sign: "The first RTP packet of one side comes before anything leaves the other."),
                .practice(
                    "A voice activity or answering machine detection of a dialler listens first.",
                    sign: "Only calls of the dialler are concerned, and always for the same time."),
            ],
            checks: [
                "Note the times of 200 OK, ACK and of the first RTP packet in each direction.",
                "If STUN or DTLS fills the gap, look at the list of candidates: addresses of unused networks cost time.",
                "If the INVITE has no SDP, look for the delay of the ACK.",
                "Switch off detection of voice and of answering machines as a trial.",
            ],
            sources: [.rfc(3261, "13.2.1"), .rfc(3261, "13.2.2.4")]),
        Symptom(
            "audio-stops", "The audio stops in the middle of the call, and the call stays up",
            sayings: [
                "lose audio during a long call",
                "goes quiet after half an hour while the call stays up",
                "voice cuts out mid conversation",
                "line goes dead but is not disconnected",
                "audio dies and comes back",
                "audio drops mid call", "goes silent after a few minutes", "voice disappears but call still connected",
                "audio lost after 10 minutes", "sound cuts out and the timer keeps running", "no audio after re-INVITE",
            ],
            onTheWire: """
                No BYE and no error: RTP ends in one direction or in both. Often a re-INVITE or an UPDATE came just before \
                and moved the media to another address, port or key.
                """,
            codes: [200, 488, 491],
            explanations: [
                .standard(
                    "A re-INVITE changed address, port or direction, and one side does not follow it.",
                    sign: "The audio stops within a second of a re-INVITE; c=, m= or the direction differ from before.",
                    .rfc(3261, "14.2")),
                .practice(
                    "The NAT dropped the mapping of the RTP stream, because one side was silent and sent nothing.",
                    sign: "After a pause in which only one side spoke; no RTP at all in one direction before the loss."),
                .practice(
                    "SRTP lost its key or its count after a change of the SSRC or a re-INVITE.",
                    sign: "RTP goes on arriving, and the receiver counts packets that fail authentication."),
                .practice(
                    "One network is congested or a device roams.",
                    sign: "RTCP reports or the sequence numbers show rising loss before the silence."),
            ],
            checks: [
                "Look for a re-INVITE or UPDATE at that moment and compare the SDP before and after.",
                "Does RTP still arrive at each end? If so, look at decryption and payload; if not, at the path.",
                "Switch off silence suppression, or let the phone send comfort noise, so that both directions carry packets.",
                "Compare loss and jitter in the RTCP reports of the two sides.",
            ],
            sources: [.rfc(3261, "14.1"), .rfc(3261, "14.2")]),
        Symptom(
            "audio-lost-after-hold", "No audio after the call is taken off hold",
            sayings: [
                "line is dead after hold",
                "unhold leaves no audio",
                "no sound when the call is retrieved",
                "no audio after hold", "cannot hear after resume", "hold and unhold kills the sound",
                "stays silent after taking back", "music continues after resume", "one way audio after hold", "call stuck on hold",
            ],
            onTheWire: """
                The re-INVITE that ends the hold gets 200 OK and the SDP still says sendonly, recvonly or inactive on one \
                side; or it names another address or port than before the hold.
                """,
            codes: [200, 488, 491, 500],
            explanations: [
                .standard(
                    "The direction stays as it was: the resuming offer, or its answer, does not say sendrecv.",
                    sign: "a=recvonly or inactive in the last answer.",
                    .rfc(5359, "2.1")),
                .practice(
                    "A server in the middle answers the re-INVITE itself and does not pass it on to the other leg.",
                    sign: "The re-INVITE on one leg has no counterpart on the other."),
                .standard(
                    "Hold and resume crossed a re-INVITE of the other side, and one was refused with 491.",
                    sign: "491 to one of the two, and no second attempt after it.",
                    .rfc(3261, "14.1")),
                .practice(
                    "The old hold with c=0.0.0.0 meets a device that only knows the direction attributes.",
                    sign: "c=0.0.0.0 in the SDP of the hold."),
            ],
            checks: [
                "Put the SDP before the hold, of the hold and of the resume beside each other: address, port, direction.",
                "If a server sits in the middle, compare both of its legs.",
                "Look for 491 and whether the refused side tried again.",
                "Try with another direction attribute (inactive for sendonly) in the settings of the phone.",
            ],
            flow: "glare",
            sources: [.rfc(5359, "2.1"), .rfc(3261, "14.1")]),
        Symptom(
            "early-media-not-heard", "An announcement before the answer is not heard",
            sayings: [
                "announcement before answer is silent",
                "recorded message before connection not played",
                "carrier announcement inaudible",
                "busy message of the network not heard",
                "no early media", "announcement not heard", "number not in service message missing",
                "call just drops with no message", "no ringback from network", "operator message not played",
                "hears nothing then busy",
            ],
            onTheWire: """
                The network sends 183 with SDP and plays an announcement; the caller's side ignores it, blocks it, or ends \
                the call at once.
                """,
            codes: [180, 183, 199, 404, 480, 487],
            causes: [1, 3, 20, 22],
            explanations: [
                .practice(
                    "The PBX or the phone does not connect the audio before the answer.",
                    sign: "RTP arrives before the 200 OK and is not played."),
                .practice(
                    "A firewall lets no RTP in until the inside has sent some.",
                    sign: "RTP leaves the gateway and does not arrive; no packet in the other direction before."),
                .standard(
                    "Several branches ring and the device plays the audio of another one.",
                    sign: "183 with different To tags.",
                    .rfc(3261, "13.2.2.1")),
                .standard(
                    "The gateway demands reliable provisional responses and no PRACK comes.",
                    sign: "183 with Require: 100rel, repeated, without PRACK.",
                    .rfc(3262, "3")),
            ],
            checks: [
                "Is there a 183 or 180 with SDP, and RTP after it?",
                "Look at the setting of PBX and phone for early media or progress.",
                "Look for Require: 100rel and for PRACK.",
                "Take the cause from the final response: an announcement mostly repeats what a Reason field says.",
            ],
            flow: "early-media",
            sources: [.rfc(3261, "21.1.5"), .rfc(3262, "3"), .rfc(3398, "7.2.6")]),
    ]
}
