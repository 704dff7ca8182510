// SPDX-License-Identifier: Apache-2.0

extension ProductPractice {
    /// Asterisk with PJSIP.
    static let asterisk: [ProductPractice] = table(
        .asterisk,
        [
            .gitHub(
                "asterisk/asterisk", "res/res_pjsip/pjsip_distributor.c", "00fda49560880b2b5958bfba2b90a3cc30e0ea07",
                licence: "GPL-2.0-only"),
            .gitHub(
                "asterisk/asterisk", "res/res_pjsip_outbound_registration.c", "49b7a1cbafdc3dc439277701c50c9d85fb48a595",
                licence: "GPL-2.0-only"),
            .gitHub("asterisk/asterisk", "res/res_pjsip_session.c", "0418b3f57b5f06bb47a0066abcd2e2b9141f908d", licence: "GPL-2.0-only"),
            .gitHub("asterisk/asterisk", "res/res_pjsip.c", "f0c1c1a7b7", licence: "GPL-2.0-only"),
            .gitHub("asterisk/asterisk", "channels/chan_pjsip.c", "f0c1c1a7b7", licence: "GPL-2.0-only"),
        ],
        [
            Row(
                401,
                sends: """
                    To every request that needs credentials, to one with wrong credentials, and to one from an unknown endpoint, \
                    so that nobody can find out which accounts exist.
                    """,
                receives: """
                    Answers the challenge of a registrar with its credentials. If it has none that fit, it tries again later, \
                    unless auth_rejection_permanent is set. A call is recorded with cause 21.
                    """),
            Row(
                403, sends: "To an endpoint whose address or Contact its access list forbids, and for hangup cause 21.",
                receives: """
                    Stops registering, unless forbidden_retry_interval is set. A call is recorded with cause 21, as for 401, 407 \
                    and 603.
                    """),
            Row(
                404, sends: "When the dialplan context of the endpoint lacks the number, and for causes 1, 2 and 3.",
                receives: "Stops registering. A call is recorded with cause 1."),
            Row(405, receives: "Recorded with cause 127."),
            Row(407, receives: "As for 401: answers with credentials, else records cause 21."),
            Row(408, sends: "For cause 18.", receives: "Registers again after retry_interval. A call is recorded with cause 18."),
            Row(480, sends: "For causes 19, 20 and 31.", receives: "Recorded with cause 19."),
            Row(481, sends: "To BYE and CANCEL that belong to no dialog.", receives: "Recorded with cause 127."),
            Row(483, receives: "Recorded with cause 19, as if nobody had answered."),
            Row(484, sends: "For cause 28.", receives: "Recorded with cause 28."),
            Row(486, sends: "For cause 17.", receives: "Recorded with cause 17."),
            Row(487, receives: "Recorded with cause 127."),
            Row(488, sends: "When it can use nothing of the offer, and for cause 58.", receives: "Recorded with cause 58."),
            Row(491, receives: "Sends its re-INVITE again: after 2.1 to 4.1 seconds if it made the call, else within 2 seconds."),
            Row(
                500, sends: "When the authentication itself fails, when it cannot make a session description, and for causes 38 and 127.",
                receives: "Registers again after retry_interval. A call is recorded with cause 38."),
            Row(501, sends: "To a request that none of its modules handles, and for cause 29.", receives: "Recorded with cause 29."),
            Row(
                503, sends: "When its queue of work is too long, and for causes 34, 42 and 66.",
                receives: "Registers again after retry_interval or Retry-After. A call is recorded with cause 34."),
            Row(504, receives: "Registers again after retry_interval. A call is recorded with cause 102."),
            Row(
                603, sends: "For a cause that has no code of its own.",
                receives: "Registers again after retry_interval, as for any 6xx. A call is recorded with cause 21."),
        ])
}
