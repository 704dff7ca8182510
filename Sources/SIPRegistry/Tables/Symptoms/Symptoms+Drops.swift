// SPDX-License-Identifier: Apache-2.0

extension Symptom {
    /// Calls that end although nobody hangs up.
    static let drops: [Symptom] = [
        Symptom(
            "drops-after-30-seconds", "An answered call drops after about 30 seconds",
            sayings: [
                "disconnected after 30 seconds",
                "call lost after half a minute",
                "ends after exactly 32 seconds although both speak",
                "ACK never arrives",
                "no ACK after 200 OK",
                "call drops after 30 seconds", "call cuts off after 32 seconds", "disconnects 20 to 35 seconds after pick up",
                "hangs up by itself half a minute after answering", "both can talk and then the call ends at 32 s", "ACK timeout",
                "never received ACK", "every incoming call is cut after half a minute",
                "retransmission timeout reached on an answered call",
            ],
            onTheWire: """
                The 200 OK to the INVITE is sent again and again, at intervals that double from 0.5 to 4 seconds, and no ACK \
                comes back. After 64 times T1, 32 seconds by default, the side that answered sends a BYE. No error response \
                belongs to it: the missing message is a request that nobody answers. Some products note 408 or an ACK \
                timeout in a Reason field or in their own records.
                """,
            codes: [200, 408],
            causes: [102],
            explanations: [
                .standard(
                    "The ACK does not reach the side that answered. The session should then be ended with BYE after 64 times T1.",
                    sign: "The answering side repeats its 200 OK; the capture there shows no ACK.",
                    .rfc(3261, "13.3.1.4")),
                .standard(
                    """
                    The Contact of the 200 OK holds an address that the caller cannot reach, often a private one, and \
                    the ACK is sent there.
                    """,
                    sign: "The caller's capture shows the ACK leaving for 10.x, 172.16-31.x, 192.168.x or for a container's address.",
                    .rfc(3261, "12.1.2")),
                .standard(
                    """
                    A proxy on the way asked for Record-Route and the ACK leaves out the Route fields, or carries the \
                    wrong Request-URI.
                    """,
                    sign: "The ACK bypasses the proxy, or its Request-URI is not the Contact of the 200 OK.",
                    .rfc(3261, "13.2.2.4")),
                .practice(
                    "A router's ALG or a firewall rewrites or drops the ACK.",
                    sign: """
                        The ACK leaves the caller's network card and does not come out on the other side of the router; with \
                        TLS or another port the call stays up.
                        """,
                    .document("BelledonneCommunications/flexisip issue 169")),
                .practice(
                    "The server announces its internal address because its public one is not configured.",
                    sign: """
                        Contact or Record-Route of the server shows the internal address; in Asterisk \
                        external_signaling_address, in FreeSWITCH ext-sip-ip are not set.
                        """,
                    .document("drachtio/drachtio-dialogflow-phone-gateway issue 4")),
            ],
            checks: [
                """
                Measure the time from the 200 OK to the BYE: 32 seconds is 64 times T1 and points to a lost ACK; other \
                times point elsewhere.
                """,
                "Capture on the side that answered: is the 200 OK repeated, and does any ACK arrive?",
                "Read the Contact and the Record-Route of the 200 OK: can the caller send to these addresses?",
                "Capture on the caller's side: is an ACK sent, and to which address and port?",
                "Compare the Request-URI of the ACK with the Contact of the 200 OK, and its Route fields with the Record-Route.",
                "Switch off SIP ALG on every router between the two and set the public address on the server.",
            ],
            flow: "lost-ack",
            sources: [.rfc(3261, "13.3.1.4"), .rfc(3261, "13.2.2.4")]),
        Symptom(
            "drops-after-15-minutes", "An answered call drops after 15 or 30 minutes, always at the same time",
            sayings: [
                "ends after the same number of minutes each time",
                "session refresh fails and the call ends",
                "re-INVITE every 15 minutes hangs up the call",
                "session timer expired",
                "call ends as the session runs out",
                "disconnects at fixed intervals",
                "call drops after 15 minutes", "call ends at exactly 30 minutes", "long calls are cut at the same time every time",
                "disconnects after 900 seconds", "1800 seconds then BYE", "call dies at half of the session timer",
                "long conference drops at a fixed minute",
            ],
            onTheWire: """
                Session timers are on: the 200 OK carries Session-Expires, with 1800 seconds most of the time. At half of \
                it, after 15 minutes, the refresher sends a re-INVITE or an UPDATE. It is refused, challenged or lost; the \
                call then ends with a BYE at once, or shortly before the interval is over.
                """,
            codes: [401, 408, 422, 481, 488, 491, 500],
            causes: [102],
            explanations: [
                .standard(
                    "The refresh gets 481 or 408 or no answer at all, so the refresher ends the call.",
                    sign: "A re-INVITE or UPDATE at half the interval, without an answer or with 481, and a BYE right after it.",
                    .rfc(4028, "10")),
                .standard(
                    "No refresh comes, because the side that promised to send it does not, and the other side ends the call in time.",
                    sign: """
                        No request at half the interval; a BYE before the interval ends: earlier by 32 seconds or by a third of it, \
                        whichever is less.
                        """,
                    .rfc(4028, "10")),
                .practice(
                    "A firewall or NAT has forgotten the signalling path: for 15 minutes no signalling went through it.",
                    sign: """
                        The refresh leaves one side and never arrives at the other; with keep-alives of 30 seconds the call \
                        stays up.
                        """),
                .practice(
                    "The ACK to the answered re-INVITE gets lost, as with a new call.",
                    sign: "The 200 OK to the re-INVITE is repeated for 32 seconds, so that the call ends at 15 minutes and a half.",
                    .document("signalwire/freeswitch issue 1994")),
                .practice(
                    "The provider or the PBX limits the length of calls.",
                    sign: """
                        A BYE without any refresh before it, after a round time such as one, two or four hours; a Reason or \
                        the provider's records name the limit.
                        """),
            ],
            checks: [
                "Note the exact length of several calls: the same time for all points to a timer, a random one to the network.",
                "Read Session-Expires, refresher and Min-SE in the INVITE and in its 200 OK: who has to refresh, and when?",
                "Look for a re-INVITE or UPDATE at half of the interval and for its answer.",
                "If it was challenged with 401 or 407, see whether it was sent again with credentials.",
                "If it does not arrive, look at the timeouts of firewall and NAT and at the Contact to which it was sent.",
                "As a trial, raise the interval or switch session timers off on one side and see whether the time changes.",
            ],
            flow: "session-timer-refused",
            sources: [.rfc(4028, "7.2"), .rfc(4028, "9"), .rfc(4028, "10")]),
        Symptom(
            "drops-at-random", "Calls drop at no fixed time",
            sayings: [
                "call suddenly disconnects",
                "loses the call from time to time",
                "random call drops", "calls disconnect in the middle", "line goes dead now and then", "call cut off while talking",
                "intermittent disconnects", "calls drop when the Wi-Fi changes",
            ],
            onTheWire: """
                A BYE in the middle of the call, or no signalling at all: the audio stops and the BYE comes when a media \
                timeout fires. The direction of the BYE and its Reason field say who ended the call and why. When a server \
                restarts, the requests that follow get 481.
                """,
            codes: [408, 481, 503],
            causes: [16, 27, 31, 38, 41, 102],
            explanations: [
                .practice(
                    "One side receives no RTP and ends the call on its media timeout.",
                    sign: """
                        The BYE comes a fixed time, such as 30 or 60 seconds, after the last RTP packet; the log of that \
                        side names an RTP timeout.
                        """),
                .practice(
                    "The network of one side changes or breaks: a Wi-Fi roams, a mobile changes cells, an Internet line reconnects.",
                    sign: "The address of one side changes, or its packets stop; calls of the same site drop at the same moment."),
                .standard(
                    "A server was restarted or failed over without its state, and answers requests of the call with 481.",
                    sign: "481 to a re-INVITE, UPDATE or BYE, and a restart in the log of that server.",
                    .rfc(3261, "12.2.2")),
                .practice(
                    "The telephone network or the far provider ends the call.",
                    sign: "A BYE from the trunk with Reason: Q.850, such as 38, 41 or 127."),
            ],
            checks: [
                "Find the BYE: from which side does it come first, and does it carry a Reason?",
                "Compare with the RTP: did the packets stop before the BYE, and in which direction?",
                "Collect the times of several drops and look for what they have in common: site, trunk, server, time of day.",
                "Read the logs of servers and routers at that minute: restart, change of address, lost link.",
                "If one side's media timeout fires, correct the lost media first and raise the timeout only afterwards.",
            ],
            sources: [.rfc(3261, "15.1"), .rfc(3261, "12.2.2"), .rfc(3326, "2")]),
        Symptom(
            "drops-on-hold", "The call drops when it is put on hold",
            sayings: [
                "call lost when pressing hold",
                "call disconnects on hold", "putting a caller on hold hangs up", "hold cuts the call",
                "call drops after some time on hold", "music on hold and then dead",
            ],
            onTheWire: """
                Hold is a re-INVITE or UPDATE whose SDP says sendonly or inactive. Either this request is refused and the \
                phone gives up, or the hold works, RTP stops in one direction, and a media timeout ends the call later.
                """,
            codes: [415, 481, 488, 491, 500],
            explanations: [
                .practice(
                    "A server or trunk counts the silence on hold as a dead call.",
                    sign: "The BYE comes from the side without RTP, the same time after each hold; its log names an RTP timeout."),
                .standard(
                    """
                    The other side refuses the changed session, with 488 when the media do not suit it. The call should \
                    go on as it was before.
                    """,
                    sign: "488 or 606 to the re-INVITE, and a phone that hangs up although it should not.",
                    .rfc(3261, "14.1")),
                .standard(
                    "The re-INVITE does not reach the other side, or that side has lost the dialog.",
                    sign: "408 or 481 to the re-INVITE, then a BYE.",
                    .rfc(3261, "12.2.1.2")),
            ],
            checks: [
                "Find the re-INVITE of the hold and its answer; a failure there is a fault of negotiation or of the path.",
                "Read the direction attributes: sendonly must be answered with recvonly or inactive.",
                "If the hold was accepted, measure the time until the BYE and look for a media timeout on the side that sends it.",
                "Let the side that holds send music or comfort noise, or raise its timeout for calls on hold.",
            ],
            sources: [.rfc(3261, "14.1"), .rfc(3261, "14.2")]),
    ]
}
