// SPDX-License-Identifier: Apache-2.0

extension Symptom {
    /// Phones that ring, do not ring, or stop ringing.
    static let ringing: [Symptom] = [
        Symptom(
            "rings-cannot-be-answered", "The phone rings, and picking up does not connect",
            sayings: [
                "pressing answer does nothing",
                "cannot accept the call",
                "rings but cannot be answered", "call drops when I answer", "disconnects on pick up",
                "answering hangs up immediately", "keeps ringing after pick up", "answer button does nothing",
                "call ends the moment the callee answers",
            ],
            onTheWire: """
                After the 180 the callee sends 200 OK. Either it never reaches the caller, who goes on hearing ringback, or \
                the caller does not accept the answer and sends ACK and BYE at once. If the callee could not agree on media \
                it sends 488 in place of the 200.
                """,
            codes: [200, 400, 481, 487, 488, 500],
            causes: [31, 58, 88],
            explanations: [
                .standard(
                    "The answer in the 200 OK does not suit the caller: the ACK is followed by a BYE.",
                    sign: "ACK and BYE within a second; different codecs, SRTP or address family in offer and answer.",
                    .rfc(3261, "13.2.2.4")),
                .practice(
                    "The 200 OK is too large for one UDP packet and its fragments get lost.",
                    sign: "The 180 arrives and the larger 200 OK does not; over TCP it does."),
                .standard(
                    "The caller gave up first: the CANCEL crosses the 200 OK, or the call was answered on another phone.",
                    sign: "CANCEL before the 200 OK, or a Reason with \"Call completed elsewhere\".",
                    .rfc(3261, "9.1")),
                .practice(
                    "The phone fails while it opens audio or encryption, and ends the call itself.",
                    sign: "500, 488 or a BYE from the phone in the instant of picking up."),
            ],
            checks: [
                "Find the 200 OK at the phone and at the caller: is it sent, does it arrive, what comes next?",
                "If ACK and BYE follow at once, compare the codecs and the m= lines of offer and answer.",
                "If the 200 OK vanishes, look at its size: above 1300 bytes prefer TCP, or shorten the SDP.",
                "If a CANCEL comes first, look at the ring time of caller and proxy.",
                "Try with encryption off and one codec, G.711, on both sides.",
            ],
            sources: [.rfc(3261, "13.2.2.4"), .rfc(3261, "13.3.1.4"), .rfc(3261, "18.1.1")]),
        Symptom(
            "all-phones-stop", "All phones stop ringing when one of them rejects",
            sayings: [
                "one decline ends ringing for the whole group",
                "rejecting on one phone stops all",
                "all phones stop ringing when one rejects", "one decline kills the whole ring group",
                "rejecting on one handset ends the call for everybody", "do not disturb on one phone stops the others",
                "pressing reject cancels the hunt group",
            ],
            onTheWire: """
                The proxy rings several phones. One answers 603 or 600, a final refusal for the callee as a whole, and the proxy \
                has to cancel all the others and pass the 6xx on. A 486 or 480 would have ended that one branch only.
                """,
            codes: [486, 487, 600, 603],
            causes: [17, 21],
            explanations: [
                .standard(
                    "The reject key or do-not-disturb of the phone sends 603, 600 or another 6xx, which ends the search everywhere.",
                    sign: "6xx on one branch, then CANCEL on all others.",
                    .rfc(3261, "16.7")),
                .practice(
                    "The ring group is set to end on the first busy or reject.",
                    sign: "486 from one phone, and the PBX itself cancels the others."),
                .standard(
                    "The call was answered on another phone or by voicemail, which ends the ringing as it should.",
                    sign: "The CANCEL carries Reason: SIP;cause=200, \"Call completed elsewhere\".",
                    .rfc(3326, "2")),
            ],
            checks: [
                "Look at the answer of the phone that rejected: 6xx or 486?",
                "Set the phone to reject with 486, and do-not-disturb to 480 or 486; many have a setting for the code.",
                "If that is not possible, let the proxy turn a 6xx of a single device into 486.",
                "With 486 on the wire, look at the settings of the ring group: what does it do on busy?",
            ],
            flow: "forked-declined",
            sources: [.rfc(3261, "16.7"), .rfc(3261, "21.6.2")]),
        Symptom(
            "busy-although-free", "The caller gets busy although nobody is on the phone",
            sayings: [
                "busy tone although nobody talks",
                "rejects calls as busy while idle",
                "busy although free", "always busy signal", "line busy but nobody is using it", "gives busy tone at once",
                "callers hear busy when I am not on a call", "486 but the phone is idle", "phone stuck busy",
            ],
            onTheWire: """
                A 486 or 600 comes at once, without 180, or after it. The code says busy; what it means depends on who sent it. \
                Call limits, do-not-disturb, hanging calls, flood protection and filters can be behind 486 as well.
                """,
            codes: [480, 486, 600, 603],
            causes: [17, 21, 34],
            explanations: [
                .practice(
                    "Do-not-disturb, call forwarding on busy or a rejected call waiting is on at the phone.",
                    sign: "The 486 comes from the phone itself: its To tag and User-Agent."),
                .practice(
                    "The PBX counts a call that is long over, and the limit of calls for the account is reached.",
                    sign: "The 486 comes from the PBX; its list of calls or channels shows one that nobody has."),
                .practice(
                    "The trunk's limit of calls is used up, which some providers say with 486.",
                    sign: "Only when others are calling; the provider sends it, and another trunk gets through."),
                .practice(
                    """
                    The provider or the far network disguises a refusal as busy: flood protection, no route matched, or \
                    the caller's number rejected as forged.
                    """,
                    sign: """
                        486 from the trunk for every call to one network or with one caller number; with another number it \
                        goes through.
                        """),
            ],
            checks: [
                "Find who made the 486: the first device on the way that sent it, by Server, To tag and time.",
                "If it came within milliseconds and without 180, no person and probably no phone was asked.",
                "Look at do-not-disturb, call waiting and the number of lines of the phone.",
                "List the calls of the PBX and of the trunk and compare them with those that are really going on.",
                "Call with another caller number and over another trunk: if that works, the refusal is about the number or the route.",
            ],
            sources: [.rfc(3261, "21.4.24"), .rfc(3261, "21.6.1")]),
        Symptom(
            "no-ringback", "The caller hears nothing until the call is answered",
            sayings: [
                "nothing to hear until the other side picks up",
                "silence while the other phone rings",
                "no ring tone when dialling out",
                "dead silence until pick up",
                "caller hears nothing until answered", "no ringback tone", "silence while ringing",
                "no ringing sound for the caller", "dead air before answer", "caller thinks the call failed",
            ],
            onTheWire: """
                The phone of the callee rings. The caller's side gets a 180 without SDP and makes no tone, or a 183 with SDP \
                and waits for audio from the network that does not come.
                """,
            codes: [180, 183],
            explanations: [
                .practice(
                    "A 183 with SDP announces early media, and no audio is sent: the caller's phone stops its own tone although nothing replaces it.",
                    sign: "183 with SDP, no RTP before the 200 OK."),
                .practice(
                    "Both 180 and 183 come and the caller's device lets the second one win.",
                    sign: "183 after 180, or 180 with SDP, in the trace at the caller."),
                .practice(
                    "Early audio comes and the firewall drops it, because the caller has sent nothing yet.",
                    sign: "RTP leaves the gateway before the answer and does not arrive."),
                .standard(
                    "The 180 is lost or never sent: only 100 reaches the caller.",
                    sign: "No 180 or 183 in the trace of the caller.",
                    .rfc(3261, "21.1.2")),
            ],
            checks: [
                "Which provisional response reaches the caller, and does it carry SDP?",
                "With 183 or SDP: is there RTP before the answer, and from where?",
                "Without SDP: the caller's side has to make the tone; look at its ringback setting.",
                "As a trial, let the PBX send 180 without SDP, and see whether the caller's phone rings locally.",
            ],
            flow: "early-media",
            sources: [.rfc(3261, "21.1.2"), .rfc(3261, "21.1.5"), .rfc(3398, "7.2.1")]),
        Symptom(
            "ringing-stops-early", "Ringing stops after a fixed time",
            sayings: [
                "rings only a few times",
                "ringing ends after 20 seconds",
                "rings only 4 times", "ringing stops after 20 seconds", "call ends while ringing", "rings for 3 minutes then ends",
                "not enough time to answer", "ring timeout too short",
            ],
            onTheWire: """
                A timer ends the attempt: of the caller's PBX, of a proxy (Timer C, more than three minutes), of the \
                telephone network, or of the phone. The code tells which: 487 after a CANCEL, 480 or 408 from the callee's \
                side.
                """,
            codes: [408, 480, 487, 603],
            causes: [19, 102],
            explanations: [
                .standard(
                    "The proxy's Timer C fires.",
                    sign: "CANCEL by a proxy more than three minutes after the last 1xx.",
                    .rfc(3261, "16.8")),
                .standard(
                    "The INVITE carries Expires.",
                    sign: "Expires in the INVITE equals the time.",
                    .rfc(3261, "13.3.1")),
                .practice(
                    "The ring time of PBX, ring group or trunk is over.",
                    sign: "CANCEL after a round number of seconds."),
                .practice(
                    "The phone or the mobile network gives up and sends 480 or 486.",
                    sign: "The final answer comes from the callee's side."),
                .practice(
                    "Voicemail of the mobile answers.",
                    sign: "200 OK after 15 to 30 seconds."),
            ],
            checks: [
                "Who ends it: CANCEL from the caller's side or a final answer from the other?",
                "Measure the time over several calls.",
                "Change one timer at a time: group, extension, trunk.",
            ],
            flow: "ring-timeout-at-proxy",
            sources: [.rfc(3261, "16.8"), .rfc(3261, "13.3.1")]),
        Symptom(
            "rings-on-after-hangup", "The phone keeps ringing after the caller has hung up",
            sayings: [
                "keeps ringing after the caller gave up",
                "ringing does not stop when the caller hangs up",
                "keeps ringing after caller hangs up", "phone continues to ring after answered elsewhere", "ringing does not stop",
                "answer and nobody there", "CANCEL not received",
            ],
            onTheWire: "The CANCEL does not reach the phone, or does not fit the INVITE. The phone rings until its own timer ends.",
            codes: [180, 200, 481, 487],
            explanations: [
                .standard(
                    "The CANCEL does not match: Request-URI, Via branch or From tag differ from the INVITE.",
                    sign: "481 to the CANCEL.",
                    .rfc(3261, "9.1")),
                .standard(
                    "The CANCEL has to wait for a provisional response and none came.",
                    sign: "No CANCEL until the first 1xx.",
                    .rfc(3261, "9.1")),
                .practice(
                    "The CANCEL is lost: another path than the INVITE, a closed NAT, a firewall.",
                    sign: "CANCEL leaves and is repeated without 200."),
                .practice(
                    "A B2BUA does not pass the end of one leg on to the other.",
                    sign: "CANCEL or BYE on one leg only."),
            ],
            checks: [
                "Is there a CANCEL, and does the phone answer 200 to it and 487 to the INVITE?",
                "Compare branch and Request-URI of INVITE and CANCEL.",
                "If the caller was connected already, look for BYE in place of CANCEL.",
            ],
            flow: "cancelled-while-ringing",
            sources: [.rfc(3261, "9.1"), .rfc(3261, "9.2")]),
        Symptom(
            "missed-calls-shown", "Calls answered elsewhere are listed as missed",
            sayings: [
                "missed call on every phone although answered",
                "answered elsewhere still shown as missed",
                "missed call shown although answered", "all phones show missed calls", "missed calls in ring group",
                "answered elsewhere still missed", "false missed calls",
            ],
            onTheWire: """
                The other phones get a CANCEL. Without a Reason that says that the call was answered they count it as \
                missed.
                """,
            codes: [200, 487],
            causes: [26],
            explanations: [
                .standard(
                    "The CANCEL carries no Reason: SIP;cause=200;text=\"Call completed elsewhere\".",
                    sign: "CANCEL without Reason.",
                    .rfc(3326, "3.1")),
                .standard(
                    "A server on the way does not copy the Reason.",
                    sign: "Reason on one hop and not on the next.",
                    .rfc(3326, "2")),
                .practice(
                    "The phone ignores it, or has a setting for it.",
                    sign: "Reason is there and the list has the call."),
            ],
            checks: [
                "Read the CANCEL at the phone.",
                "Let the server add the Reason, and pass it on.",
                "Update the phone or set its list of missed calls.",
            ],
            flow: "forked-answered-elsewhere",
            sources: [.rfc(3326, "3.1"), .rfc(3326, "2")]),
        Symptom(
            "two-phones-answer", "Two phones answer the same call",
            sayings: [
                "two people pick up the same call",
                "two people pick up at the same time", "both phones connected", "call answered twice", "second answer drops",
                "conflict when two agents answer",
            ],
            onTheWire: """
                Two branches send 200 OK. The proxy has to pass both on, and the caller keeps one and ends the other with \
                ACK and BYE.
                """,
            codes: [200, 487],
            explanations: [
                .standard(
                    "Two answered within the time that a CANCEL takes.",
                    sign: "Two 200 OK with different To tags; ACK to both, BYE to one.",
                    .rfc(3261, "13.2.2.4")),
                .practice(
                    "The caller's device keeps the second one, or neither.",
                    sign: "BYE to the first."),
                .practice(
                    "Voicemail answers together with a person.",
                    sign: "One of the two 200 OK is from the mailbox."),
            ],
            checks: [
                "Count the 200 OK and their To tags.",
                "Give voicemail a longer delay than the phones.",
                "Ring phones in turn if it happens often.",
            ],
            flow: "forked-answered-elsewhere",
            sources: [.rfc(3261, "13.2.2.4"), .rfc(3261, "16.7")]),
    ]
}
