// SPDX-License-Identifier: Apache-2.0

extension Symptom {
    /// Registrations that succeed but do not last, or do not bring calls.
    static let registrationLost: [Symptom] = [
        Symptom(
            "registered-but-unreachable", "The device is registered, and calls to it fail after a while",
            sayings: [
                "loses the server when idle",
                "disconnects from the server after minutes of doing nothing",
                "stays registered but does not ring",
                "loses registration after an hour",
                "extension becomes unreachable after a while",
                "phone shows as offline although it is connected",
                "qualify fails and peer goes unreachable",
                "registers, then is gone", "registered but cannot receive calls", "incoming calls stop after a few minutes",
                "phone goes offline by itself", "shows registered but goes straight to voicemail",
                "inbound works for a minute after registration", "loses registration", "incoming stops until I call out",
            ],
            onTheWire: """
                REGISTER gets 200 OK and the binding is valid for an hour, while the NAT before the device forgets the path \
                after 30 to 180 seconds without traffic. An INVITE to the device then gets no answer, and the proxy sends \
                408, or 480 when the binding has expired.
                """,
            codes: [408, 430, 480],
            causes: [18, 20],
            explanations: [
                .standard(
                    "The NAT or firewall closed the path that the registration had opened: keep-alives are missing or too seldom.",
                    sign: "Calls come in for a short time after each REGISTER or outgoing call and then no longer.",
                    .rfc(5626, "4.4")),
                .standard(
                    """
                    The binding expired: the registrar granted a shorter time than the device asked for, and the device \
                    ignores it.
                    """,
                    sign: "The expires in the 200 OK is smaller than the interval of the REGISTERs.",
                    .rfc(3261, "10.2.4")),
                .practice(
                    "The device re-registers from another port or address and the proxy goes on using the old binding.",
                    sign: "Two or more Contacts for one device, the oldest of them dead.",
                    .document("sipsorcery-org/sipsorcery issue 1375")),
                .practice(
                    "An ALG rewrites the Contact, so that the registrar does not see a NAT and sends no keep-alives.",
                    sign: "The Contact at the registrar shows the public address, though the device sits behind a NAT."),
                .practice(
                    "A mobile app sleeps and its push notification does not come through.",
                    sign: "Calls come in while the app is on the screen."),
            ],
            checks: [
                "Call the device right after it registered and again after five minutes: only the second fails, so it is the NAT.",
                "Look up the binding in the registrar: Contact, source address, expiry, how many.",
                "Let the device send keep-alives every 25 to 30 seconds, or the server OPTIONS, or register every 60 to 120 seconds.",
                "Raise the UDP timeout of the firewall, or use TCP or TLS.",
                "Read the expires granted in the 200 OK and whether the device registers before it is over.",
            ],
            flow: "nat-contact",
            sources: [.rfc(5626, "4.4"), .rfc(3261, "10.2.4"), .rfc(3261, "10.3")]),
        Symptom(
            "works-after-reboot", "Works once after a reboot, then no longer",
            sayings: [
                "only a reboot brings it back",
                "switching network off and on helps",
                "fine again after reconnecting wifi",
                "stops after some hours until restart",
                "works once after a reboot", "fine after restarting the router and then stops", "registers only after power cycle",
                "have to reboot the phone every day", "rebooting the modem fixes it for a while", "works until the IP changes",
                "needs a restart to register again",
            ],
            onTheWire: """
                After the restart everything has new ports, new mappings and a new Call-ID, and the first registration or \
                call goes through. Later ones leave and are not answered, or reach the wrong place: a router keeps an \
                earlier mapping, or server and device disagree on the state.
                """,
            codes: [401, 403, 408, 500],
            explanations: [
                .practice(
                    """
                    The router keeps an old UDP mapping for port 5060, for instance with the address it had before its \
                    line reconnected.
                    """,
                    sign: """
                        REGISTER leaves the router with an old source address or not at all; clearing its connection table \
                        helps as much as a reboot.
                        """),
                .practice(
                    "The SIP ALG of the router gets stuck on its table of calls.",
                    sign: "With another local port, or TCP or TLS, the fault is gone."),
                .standard(
                    "The device counts its REGISTERs wrongly: with a Call-ID that it used before, the CSeq must go up.",
                    sign: """
                        REGISTERs with the same Call-ID and an equal or lower CSeq, refused or ignored until the restart \
                        chooses a new Call-ID.
                        """,
                    .rfc(3261, "10.3")),
                .practice(
                    "The server has banned the address for a time, after failed attempts.",
                    sign: "Nothing at all comes back, and after the ban or with a new address it works."),
                .practice(
                    "The name of the server now leads to another address, and the device looks it up at start only.",
                    sign: "REGISTERs go to an address that the name no longer has."),
            ],
            checks: [
                """
                In the failed state, capture before and behind the router: does the request leave, from which port, and \
                does an answer come?
                """,
                "Change the local SIP port of the device: if that helps at once, an old mapping is at fault.",
                "Switch off SIP ALG; keep the mapping alive with traffic from inside every 30 seconds.",
                "Compare Call-ID and CSeq of the failing REGISTERs with those of the last good one.",
                "Look for a ban on the server (fail2ban, rate limits) and for a changed DNS entry.",
            ],
            sources: [.rfc(3261, "10.3"), .rfc(5626, "4.4")]),
        Symptom(
            "second-device-unregisters-first", "A second device makes the first one lose its registration",
            sayings: [
                "two phones on one account knock each other out",
                "only one of two devices stays registered",
                "only one phone registers at a time", "second phone kicks off the first", "two devices same extension not working",
                "registering softphone unregisters desk phone", "only last registered device rings",
            ],
            onTheWire: """
                REGISTER of both devices is answered with 200 OK, and its Contact list holds one binding only: the registrar \
                keeps one per account, or takes the two for one device.
                """,
            codes: [200, 403],
            explanations: [
                .practice(
                    "The registrar allows one binding, or has been told to remove the older one.",
                    sign: "The list in the 200 OK has one Contact, always that of the last device.",
                    .document("Asterisk", "res_pjsip, max_contacts and remove_existing")),
                .standard(
                    "Both devices use the same instance-id and reg-id, as copies of one configuration do, and so replace each other.",
                    sign: "The same +sip.instance in both Contacts.",
                    .rfc(5626, "6")),
                .practice(
                    "The allowed number of devices is reached and the new one is refused.",
                    sign: "403 to the second device."),
            ],
            checks: [
                "Read the Contact list in the 200 OK of each REGISTER.",
                "Raise the allowed number of contacts for the account on the server.",
                "Compare +sip.instance of the two devices; a cloned configuration has to get its own.",
                "If the account must not be shared, give each device its own and ring them as a group.",
            ],
            sources: [.rfc(3261, "10.3"), .rfc(5626, "6")]),
        Symptom(
            "all-lose-registration", "Many devices lose their registration at the same time",
            sayings: [
                "every phone unregisters at the same moment",
                "all extensions drop together",
                "all phones offline at once", "every extension unregistered", "mass deregistration",
                "whole office loses registration", "phones drop off at the same time every day", "registration storm after outage",
            ],
            onTheWire: """
                REGISTERs of many devices stop, or are no longer answered, in the same minute. When the path works again, \
                all come back at once and may be met with 503 or be dropped.
                """,
            codes: [408, 500, 503],
            explanations: [
                .practice(
                    "The line of the site or its router failed or reconnected with a new address.",
                    sign: "All devices of one site, and no others."),
                .practice(
                    "The server restarted and forgot its bindings, or could not reach its database.",
                    sign: "All sites; 500 to REGISTER, or REGISTERs without an answer."),
                .practice(
                    "Too many devices register at once after an outage, and the server cannot keep up.",
                    sign: "503 or no answer, more load with every retry, slow recovery."),
                .standard(
                    "A device whose flow failed waits longer after each failed attempt, so some come back late.",
                    sign: "Devices return over minutes, at growing intervals.",
                    .rfc(5626, "4.5")),
            ],
            checks: [
                "Which devices: one site, one server, one version, one subnet?",
                "Read the logs of line and server for that minute.",
                "Spread the intervals: no common time of expiry, waiting times that grow after failures.",
                "Look at Retry-After in 503, and whether the devices respect it.",
            ],
            sources: [.rfc(5626, "4.5"), .rfc(3261, "21.5.4"), .rfc(7339, "1")]),
        Symptom(
            "banned-by-server", "The server suddenly answers nothing any more",
            sayings: [
                "server blocked my address and does not reply",
                "firewall banned our IP",
                "no reply any more after failed logins",
                "server stopped responding to my IP", "blocked after wrong password", "fail2ban banned my phone",
                "works from mobile data but not from office", "everything times out from one location",
                "IP blacklisted by provider",
            ],
            onTheWire: "Requests leave and no answer comes, not even 401 or a 403. From another address the same account works.",
            codes: [403, 408],
            explanations: [
                .practice(
                    "Failed attempts led to a ban of the address; one forgotten device with an old password is enough.",
                    sign: "Works from another line at once; the ban list of the server has the address."),
                .practice(
                    "A limit on requests per time drops what is above it.",
                    sign: "It begins after many requests and passes by itself after minutes."),
                .practice(
                    "The provider's or country's filter blocks the address or SIP as such.",
                    sign: "Other servers on port 5060 do not answer either; another port or TLS works."),
            ],
            checks: [
                "Try from another line, such as a mobile's.",
                "On the server, look through the list of bans and through the log for failed attempts from that address.",
                "Find the device with the old password: its User-Agent is in the log.",
                "Put your own addresses on the list of exceptions, and change the password of accounts that strangers tried.",
            ],
            sources: [.rfc(3261, "22.1"), .rfc(3261, "26.1.1")]),
        Symptom(
            "works-on-lan-only", "Works in the office and not from outside",
            sayings: [
                "works on local network but not over the internet",
                "fails from outside the office",
                "works on LAN but not remotely", "extension works internally not from home", "softphone fails on mobile data",
                "works over VPN only", "cannot register from outside", "remote phones have no audio",
            ],
            onTheWire: """
                From inside, all addresses in SIP and SDP can be reached. From outside REGISTER or INVITE may pass the \
                firewall, while Contact, Via or c= of the server still show inside addresses.
                """,
            codes: [408, 480, 488],
            explanations: [
                .practice(
                    "The server does not know its public address, so that ACK, BYE or RTP of remote devices go to the wrong address.",
                    sign: "Private address of the server in Contact, Record-Route or c= toward the outside.",
                    .document("drachtio/drachtio-dialogflow-phone-gateway issue 4")),
                .practice(
                    "The firewall forwards 5060 and not the RTP ports.",
                    sign: "SIP works, and there is no audio from outside."),
                .practice(
                    "The name of the server leads inside and outside to different addresses, or to the inside one only.",
                    sign: "DNS from outside gives another address or none."),
                .practice(
                    "The server's rule on who may register excludes outside addresses.",
                    sign: "403, or silence, to outside devices only."),
            ],
            checks: [
                "Capture on the server and read what it writes into Contact and c= for the remote device.",
                "Set public address and local networks on the server.",
                "Open or forward the whole RTP range, the same that the server uses.",
                "Look up the server's name from outside.",
            ],
            flow: "lost-ack",
            sources: [.rfc(3261, "18.2.1"), .rfc(5626, "4.4")]),
    ]
}
