// SPDX-License-Identifier: Apache-2.0

extension Symptom {
    /// Incoming calls that go wrong.
    static let incoming: [Symptom] = [
        Symptom(
            "inbound-challenged", "The provider's calls are answered with 401",
            sayings: [
                "server demands a login from the provider",
                "our PBX asks the provider for a password",
                "provider INVITE gets unauthorized",
                "incoming call gets 401 unauthorized", "PBX challenges inbound INVITE", "provider calls rejected unauthorized",
                "no matching endpoint found", "inbound INVITE 407", "trunk calls treated as unknown",
            ],
            onTheWire: """
                The provider's INVITE gets 401 or 407. A provider has no password for your own PBX, so it gives up; the \
                caller hears busy or an announcement. The PBX did not recognise who calls.
                """,
            codes: [401, 403, 407],
            causes: [21],
            explanations: [
                .practice(
                    "The address that the call comes from is not on the list of the trunk.",
                    sign: "Source address of the INVITE; the log says no matching endpoint, or failed to authenticate.",
                    .document("Asterisk", "res_pjsip, endpoint identification")),
                .practice(
                    "The PBX matches by the name in From, and the caller's number looks like one of its extensions.",
                    sign: "From holds a number that is an account of the PBX."),
                .practice(
                    "The trunk is set to ask the provider for a password.",
                    sign: "The trunk is recognised in the log, and challenged all the same."),
            ],
            checks: [
                "From which address does the INVITE come? Put all of the provider's addresses into the trunk.",
                "Choose matching by address before matching by name.",
                "Take the inbound authentication off the trunk.",
            ],
            sources: [.rfc(3261, "22.1"), .rfc(3261, "22.2")]),
        Symptom(
            "inbound-number-not-found", "Incoming calls are answered with 404",
            sayings: [
                "DID is not routed",
                "incoming DID not found in the PBX",
                "inbound DID 404", "number not in service on our own number", "incoming call not found",
                "extension not found in context", "DID not routed",
            ],
            onTheWire: "The INVITE arrives, the trunk is recognised, and the number leads nowhere: 404, or 484, 480 or 604.",
            codes: [404, 480, 484, 604],
            causes: [1, 3],
            explanations: [
                .practice(
                    "The incoming route expects another format than the provider sends.",
                    sign: "Request-URI has +1…, 1… or the account's name."),
                .practice(
                    "The number is in To, or in a field of the provider, and the Request-URI holds the account.",
                    sign: "Request-URI with the trunk's user name."),
                .practice(
                    "The call lands in the wrong context or domain.",
                    sign: "The log names a context or tenant other than expected."),
            ],
            checks: [
                "Read Request-URI and To of the INVITE.",
                "Make the route fit, or take the number from To or from the field that holds it.",
                "Add a last route that catches numbers without a match, and log them.",
            ],
            sources: [.rfc(3261, "21.4.5"), .rfc(3261, "16.5")]),
        Symptom(
            "straight-to-voicemail", "Calls go to voicemail without ringing",
            sayings: [
                "voicemail answers before the phone rings",
                "mailbox picks up first",
                "caller lands in voicemail at once",
                "does not ring and goes to mailbox",
                "goes straight to voicemail", "phone does not ring voicemail answers", "callers get voicemail immediately",
                "calls skip to voicemail", "extension not ringing",
            ],
            onTheWire: """
                The proxy gets no 180 from the device: it has no binding, it is on do-not-disturb, or the INVITE is lost; \
                the call is sent on to the mailbox, which answers 200.
                """,
            codes: [302, 404, 408, 480, 486, 603],
            causes: [17, 18, 20],
            explanations: [
                .standard(
                    "No device is registered, so the proxy has no target.",
                    sign: "480 in the log of the PBX without an INVITE to the device.",
                    .rfc(3261, "16.5")),
                .practice(
                    "Do-not-disturb or an immediate forwarding is on, in the phone or in the PBX.",
                    sign: "486, 480, 603 or 302 from the phone; or a feature in the PBX."),
                .practice(
                    "The INVITE goes to a path that the NAT has closed.",
                    sign: "INVITE without answer, and voicemail after the timer."),
                .practice(
                    "The ring time is set to zero or a rule sends calls on by time of day.",
                    sign: "No INVITE at all at that hour."),
            ],
            checks: [
                "Is there an INVITE to the device, and what does it answer?",
                "Look up its binding at that time.",
                "Look at do-not-disturb and forwarding on both phone and PBX.",
                "If the INVITE is not answered, see registered-but-unreachable.",
            ],
            flow: "nat-contact",
            sources: [.rfc(3261, "16.5"), .rfc(3261, "21.4.18")]),
        Symptom(
            "one-phone-does-not-ring", "One phone of several does not ring",
            sayings: [
                "ring group skips one extension",
                "one extension in ring group does not ring", "not all phones ring", "only some devices ring",
                "softphone rings but desk phone silent", "mobile app does not ring in group",
            ],
            onTheWire: """
                The proxy forks the call; one branch ends at once with an error or without answer, and nobody sees it \
                because the others ring on.
                """,
            codes: [408, 480, 486, 488, 603],
            causes: [17, 18, 20],
            explanations: [
                .practice(
                    "That device is not registered or not reachable.",
                    sign: "No branch to it, or one without answer."),
                .practice(
                    "It refuses: busy, do-not-disturb or media that it cannot handle.",
                    sign: "486, 480, 488 or 603 on its branch."),
                .standard(
                    "The forking caller gets one final response, so that the reason stays inside the proxy.",
                    sign: "The caller sees 180 and 200 only.",
                    .rfc(3261, "16.7")),
                .practice(
                    "Call waiting is off and the device has a call.",
                    sign: "486 while another call is up."),
            ],
            checks: [
                "Look at the branch to that device: sent, answered, with what?",
                "Call the device by itself.",
                "Check its binding, do-not-disturb and codecs.",
            ],
            flow: "forked-busy-then-answered",
            sources: [.rfc(3261, "16.7")]),
        Symptom(
            "app-rings-late", "The app on the mobile rings late or only when it is open",
            sayings: [
                "app must be open to ring",
                "phone in sleep mode does not ring",
                "softphone app does not ring in background", "push notification late", "mobile app rings only when open",
                "iPhone app misses calls", "Android battery optimisation kills SIP app", "call rings after caller hung up",
            ],
            onTheWire: """
                The app sleeps and its connection is closed. The server sends a push and waits for a new REGISTER before it \
                sends the INVITE; if that takes longer than its timer, the call fails with 480 or goes on to voicemail.
                """,
            codes: [408, 430, 480, 487],
            causes: [20],
            explanations: [
                .standard(
                    "The push did not wake the app before the proxy's timer ended.",
                    sign: "480 after a wait without a REGISTER.",
                    .rfc(8599, "5.6.2")),
                .practice(
                    "The system of the phone holds the push or the app back.",
                    sign: "Works on the charger, or with battery saving off."),
                .practice(
                    "The push token has changed or belongs to another build of the app.",
                    sign: "The push service answers with an error to the server."),
                .practice(
                    "The app registers without push parameters.",
                    sign: "No pn- parameters in the Contact."),
            ],
            checks: [
                "Read the Contact of the REGISTER: pn-provider, pn-prid, pn-param.",
                "Follow the times: push sent, REGISTER, INVITE, 180.",
                "Take the app out of battery saving, and allow notifications for calls.",
                "Let the proxy wait longer, but not longer than callers will wait.",
            ],
            sources: [.rfc(8599, "5.6.2"), .rfc(8599, "4.1")]),
        Symptom(
            "phantom-calls", "Phones ring and nobody is there",
            sayings: [
                "ghost calls at night",
                "calls from unknown numbers like 1000",
                "ghost calls", "phantom calls", "phone rings at night with nobody there", "calls from 100 or 1001",
                "strange calls from unknown extension", "SIP scanner", "friendly-scanner", "sipvicious calls",
            ],
            onTheWire: """
                INVITEs come straight from the Internet to the phone, without passing your own server, with numbers such as \
                100 or 1001 in From. They often have tool names in User-Agent.
                """,
            codes: [180, 401, 404, 486],
            explanations: [
                .practice(
                    "A scanner found port 5060 of the phone open and tries it.",
                    sign: "The call is not in the log of the PBX; source address unknown."),
                .practice(
                    "A dialler of a call centre hung up before an agent was free.",
                    sign: "The call comes over the trunk with a real number."),
                .practice(
                    "A fork or a misdialled number.",
                    sign: "The INVITE comes from your own PBX."),
            ],
            checks: [
                "Is the call in the log of your own PBX? If not, it came directly.",
                "Let the phone accept calls from its server only.",
                "Close port 5060 towards the Internet, or choose another one.",
                "On a server, ban sources that try many numbers.",
            ],
            sources: [.rfc(3261, "26.1.1")]),
    ]
}
