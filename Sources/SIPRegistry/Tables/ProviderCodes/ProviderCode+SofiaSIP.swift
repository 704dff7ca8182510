// SPDX-License-Identifier: Apache-2.0

extension ProviderCode {
    private static let client = ProviderSource.gitHub(
        "freeswitch/sofia-sip", "libsofia-sip-ua/nua/nua_client.c", "0c28b5f04b60aebf900d60bea1ae1f38d8da0a31", licence: "LGPL-2.1-or-later"
    )
    private static let status = Maker(.sofiaSIP, .phrase, client)

    /// Statuses that Sofia-SIP reports to its application and never sends.
    static let sofiaSIP: [ProviderCode] = [
        status(
            "900 Cannot add credentials", ["900 Operation cannot add credentials"], sip: [401, 407], by: .nobody,
            "The credentials could not be used for the challenge: an internal problem of the authenticator.",
            advice: "Look at the format of the credentials that the application gives."),
        status(
            "904 No matching challenge", ["904 Operation has no matching challenge", "Operation has no matching challenge"],
            sip: [401, 407], by: .nobody,
            """
            The application gave credentials that fit no challenge, mostly because the realm differs. In FreeSWITCH's log \
            it appears with a gateway that fails to register.
            """,
            advice: "Compare the realm of the gateway with that of WWW-Authenticate or Proxy-Authenticate."),
        status(
            "202 No operation to restart", by: .nobody,
            "Credentials were stored, and no request was waiting for them.",
            advice: "Nothing."),
        status(
            "100 Request Authorized by Cache", sip: [401, 407], by: .peer,
            "A challenge arrived and is answered with credentials that are known already; the request is sent again.",
            advice: "Nothing: that is the usual way."),
        status(
            "100 Re-Negotiating Expiration", sip: [423], by: .peer,
            "The registrar wanted a longer expiry, and the request is sent again with its Min-Expires.",
            advice: "Nothing."),
        status(
            "100 Retry After", ["Retry After"], sip: [404, 413, 480, 486, 500, 503, 600, 603], by: .peer,
            "The answer asked to wait with Retry-After, and the request is sent again after that time.",
            advice: "Nothing: wait."),
    ]
}
