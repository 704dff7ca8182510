// SPDX-License-Identifier: Apache-2.0

extension ProductPractice {
    /// PJSIP's library, with pjsua.
    static let pjsip: [ProductPractice] = table(
        .pjsip,
        [
            .gitHub(
                "pjsip/pjproject", "pjsip/include/pjsip/sip_errno.h", "9495908c7e391722c6cb5edfc8cc501924a78231",
                licence: "GPL-2.0-or-later"),
            .gitHub(
                "pjsip/pjproject", "pjsip/src/pjsua-lib/pjsua_call.c", "d75d65abefb2a951bd390114ae4c910eefbb6329",
                licence: "GPL-2.0-or-later"),
        ],
        [
            Row(
                401,
                receives: """
                    Answers with the credentials of the realm. A second challenge that is not stale ends in \
                    PJSIP_EFAILEDCREDENTIAL, a realm without credentials in PJSIP_ENOCREDENTIAL.
                    """),
            Row(407, receives: "As for 401."),
            Row(480, sends: "When the application takes no incoming calls at all."),
            Row(486, sends: "When all places for calls are taken."),
            Row(500, sends: "When it cannot make a Contact, a dialog or a session timer for the call."),
        ])

    /// Sofia-SIP's user agent.
    static let sofiaSIP: [ProductPractice] = table(
        .sofiaSIP,
        [
            .gitHub(
                "freeswitch/sofia-sip", "libsofia-sip-ua/nua/nua_client.c", "0c28b5f04b60aebf900d60bea1ae1f38d8da0a31",
                licence: "LGPL-2.1-or-later")
        ],
        [
            Row(
                401,
                receives: """
                    Answers from its store of credentials, else asks the application for them. A second challenge with nothing \
                    new clears the credentials.
                    """),
            Row(403, receives: "Clears the credentials that it used."),
            Row(
                404,
                receives: "With Retry-After below 3,200 seconds, and the option switched on, it sends the request again after that time."),
            Row(407, receives: "As for 401."),
            Row(480, receives: "As for 404: again after Retry-After."),
            Row(486, receives: "As for 404: again after Retry-After."),
            Row(500, receives: "As for 404: again after Retry-After."),
            Row(503, receives: "As for 404: again after Retry-After."),
            Row(603, receives: "As for 404: again after Retry-After."),
        ])

    /// JsSIP.
    static let jsSIP: [ProductPractice] = table(
        .jsSIP,
        [
            .gitHub("versatica/JsSIP", "src/Constants.js", "0391730f2d48cc432ca3eeb820889cb31a999891", licence: "MIT")
        ],
        [
            Row(400, receives: "Reported as SIP Failure Code."),
            Row(401, receives: "Reported as Authentication Error."),
            Row(403, receives: "Reported as Rejected, like 603."),
            Row(404, receives: "Reported as Not Found."),
            Row(405, receives: "Reported as SIP Failure Code."),
            Row(407, receives: "Reported as Authentication Error."),
            Row(408, receives: "Reported as Unavailable."),
            Row(480, receives: "Reported as Unavailable."),
            Row(481, receives: "Reported as SIP Failure Code."),
            Row(483, receives: "Reported as SIP Failure Code."),
            Row(484, receives: "Reported as Address Incomplete."),
            Row(486, receives: "Reported as Busy."),
            Row(487, receives: "Reported as SIP Failure Code."),
            Row(488, receives: "Reported as Incompatible SDP."),
            Row(491, receives: "Reported as SIP Failure Code."),
            Row(500, receives: "Reported as SIP Failure Code."),
            Row(501, receives: "Reported as SIP Failure Code."),
            Row(503, receives: "Reported as SIP Failure Code."),
            Row(504, receives: "Reported as SIP Failure Code."),
            Row(603, receives: "Reported as Rejected, like 403."),
        ])
}
