// SPDX-License-Identifier: Apache-2.0

extension ProductPractice {
    /// FreeSWITCH with mod_sofia.
    static let freeSWITCH: [ProductPractice] = table(
        .freeSWITCH,
        [
            .gitHub(
                "signalwire/freeswitch", "src/mod/endpoints/mod_sofia/mod_sofia.c", "0059f0cc1b34a59818a7bfc5074b7be94b2e432a",
                licence: "MPL-1.1"),
            .gitHub(
                "signalwire/freeswitch", "src/mod/endpoints/mod_sofia/sofia_reg.c", "f66f382d5e7dcb59db176a218892d36ed8f2d4e9",
                licence: "MPL-1.1"),
            .gitHub("signalwire/freeswitch", "src/mod/endpoints/mod_sofia/sofia_glue.c", "cc93a683", licence: "MPL-1.1"),
        ],
        [
            Row(400, receives: "Recorded with cause 41."),
            Row(
                401, sends: "To a REGISTER without credentials, or with a nonce that it does not know.",
                receives: """
                    Answers with the credentials of the gateway that has the challenge's realm; without such a gateway it gives \
                    up. A call is recorded with cause 21.
                    """),
            Row(
                403, sends: "To an unknown user, a wrong password or an address that the user's list forbids; for causes 52, 54 and 57.",
                receives: "Recorded with cause 21."),
            Row(404, sends: "For causes 1, 2 and 3.", receives: "Recorded with cause 1."),
            Row(405, receives: "Recorded with cause 63."),
            Row(407, sends: "When the dialplan challenges the call.", receives: "As for 401. A call is recorded with cause 21."),
            Row(408, sends: "For cause 18.", receives: "Recorded with cause 102."),
            Row(
                480, sends: "For causes 19, 20 and 31, and for every cause without a code of its own.",
                receives: "Recorded with cause 18."),
            Row(481, receives: "Recorded with cause 41."),
            Row(483, sends: "For cause 25.", receives: "Recorded with cause 25."),
            Row(
                484, sends: "For cause 28, and for INVALID_GATEWAY and INVALID_URL, which are faults of the dialplan.",
                receives: "Recorded with cause 28."),
            Row(486, sends: "For cause 17.", receives: "Recorded with cause 17."),
            Row(487, sends: "For ORIGINATOR_CANCEL.", receives: "Recorded as ORIGINATOR_CANCEL."),
            Row(488, sends: "For causes 65 and 88.", receives: "Recorded with cause 88."),
            Row(500, receives: "Recorded with cause 41."),
            Row(501, sends: "For causes 29, 69 and 79.", receives: "Recorded with cause 79."),
            Row(503, sends: "For causes 34, 38, 41, 42, 44 and 58, and for GATEWAY_DOWN.", receives: "Recorded with cause 41."),
            Row(504, sends: "For cause 102.", receives: "Recorded with cause 102."),
            Row(603, sends: "For cause 21, and for DECLINE.", receives: "Recorded with cause 21."),
        ])
}
