// SPDX-License-Identifier: Apache-2.0

extension ProductPractice {
    /// Teams Direct Routing.
    static let teams: [ProductPractice] = table(
        .teams,
        [
            .gitHub(
                "MicrosoftDocs/SupportArticles-docs", "Teams/phone-system/direct-routing/microsoft-sip-response-codes.md",
                "1d3864a19c8ea7637f3dd5df529867c0760dff3e", licence: "CC-BY-4.0")
        ],
        [
            Row(400, sends: "When the controller's message is malformed (540400)."),
            Row(
                403,
                sends: """
                    For its policies: no route, no trunk, no licence, a blocked number, location-based routing (5105xx), a \
                    recorder that is missing (10553).
                    """,
                receives: "Reported as 560403: the controller refused."),
            Row(404, sends: "When nobody has the number (511404), or the call to replace is gone (10202)."),
            Row(
                408, sends: "When the controller does not answer within FailoverTimeSeconds (500001), or its ACK is missing (1106).",
                receives: "Reported as 560408: somebody behind the controller did not answer."),
            Row(480, sends: "When the called user has no client signed in (10037), or voicemail is not allowed (10191)."),
            Row(484, receives: "Reported as 560484: the controller found the number incomplete."),
            Row(486, sends: "When a bot is busy (10321)."),
            Row(488, sends: "When no codec fits or SRTP is missing (531000), or media bypass lacks ICE candidates (531027)."),
            Row(500, sends: "For a loop (510482), or when no trunk is found (510544)."),
            Row(
                503, sends: "When an endpoint of Microsoft's goes into maintenance (540998), or a bot does not answer (10320).",
                receives: "Reported as 560503: the controller is overloaded or in maintenance."),
            Row(504, sends: "When the INVITE cannot reach the controller: TLS, certificate, DNS or firewall (5490xx, 5690xx)."),
        ])

    static let telnyx: [ProductPractice] = table(
        .telnyx,
        [
            .page(
                "Telnyx Help Center, Telnyx SIP Response Codes", "https://support.telnyx.com/en/articles/4409457-telnyx-sip-response-codes",
                .dated("2026-05-06"))
        ],
        [
            Row(
                403,
                sends: """
                    For most of its rules, with a code at the end of the phrase: limits, the caller's number, the account, the \
                    destination.
                    """),
            Row(404, sends: "When the number does not exist, or the connection or account called is switched off (D14, D18, D19, D50)."),
            Row(405, sends: "To REFER, when transfer is not allowed (D42)."),
            Row(480, sends: "When the number called leads nowhere or its device is not registered (D21, D48, RG1)."),
            Row(483, sends: "When the call passed too many hops (P83)."),
            Row(
                486,
                sends: """
                    When a limit of inbound calls is reached (D4, D5, D56), or the account's level forbids the call (D61, D65): \
                    nobody was busy.
                    """),
            Row(488, sends: "When the connection demands SRTP and the offer has none (B3), and for SDP that it cannot use."),
            Row(500, sends: "When its registrars do not process a REGISTER (P29)."),
            Row(503, sends: "When no route is found (PE1 to PE6), carriers fail (TV1), or too many requests come a second (P05, P15)."),
            Row(603, sends: "When the screening of inbound calls refuses the caller (D52)."),
        ])

    static let sipgate: [ProductPractice] = table(
        .sipgate,
        [
            .page(
                "sipgate, What do telephony & error codes mean?",
                "https://teamhelp.sipgate.co.uk/hc/en-gb/articles/24888636092701-What-do-telephony-error-codes-mean", .read("2026-11-29"))
        ],
        [
            Row(400, sends: "For wrong parameters in the request."),
            Row(401, sends: "When SIP-ID or password is wrong."),
            Row(403, sends: "When the call is not permitted."),
            Row(404, sends: "When the number does not exist or belongs to no connection."),
            Row(407, sends: "When an outbound call lacks its credentials."),
            Row(408, sends: "When no response comes."),
            Row(480, sends: "When the device cannot be reached, or does not want to be disturbed."),
            Row(481, sends: "When a message about the state of the call went missing."),
            Row(486, sends: "When the line is busy."),
            Row(487, sends: "When the other side hangs up first."),
            Row(488, sends: "When codec, encryption or transport do not fit."),
            Row(500, sends: "For a general fault."),
            Row(503, sends: "When the service is down."),
            Row(603, sends: "When the call is declined, by hand or by a setting."),
        ])

    static let vonage: [ProductPractice] = table(
        .vonage,
        [
            .page(
                "Vonage API Support, What does xxx SIP call status mean?",
                "https://api.support.vonage.com/hc/en-us/articles/209591618-What-does-xxx-SIP-call-status-mean", .read("2026-11-29"))
        ],
        [
            Row(400, sends: "When the request is malformed."),
            Row(401, sends: "When credentials are missing or wrong."),
            Row(403, sends: "When the caller's number is not allowed, or a policy blocks the call."),
            Row(404, sends: "When the number does not exist in its network."),
            Row(407, sends: "When the proxy wants credentials."),
            Row(408, sends: "When the device called does not answer the request."),
            Row(480, sends: "When the phone is off, out of coverage or not registered."),
            Row(486, sends: "When the phone is busy or rejects the call."),
            Row(487, sends: "When the call is cancelled before it is set up."),
        ])
}
