// SPDX-License-Identifier: Apache-2.0

extension ProviderCode {
    private static let log = Maker(
        .freeSWITCH, .log,
        ProviderSource.gitHub(
            "signalwire/freeswitch", "src/mod/endpoints/mod_sofia/sofia_reg.c", "f66f382d5e7dcb59db176a218892d36ed8f2d4e9",
            licence: "MPL-1.1"))

    /// Sentences of FreeSWITCH's log about registration and credentials.
    static let freeSWITCHLogs: [ProviderCode] = [
        log(
            "Can't find user", ["You must define a domain called in your directory", "Can't find user You must define a domain called"],
            sip: [403], by: .product,
            "The directory has no such user in that domain, so the request is forbidden.",
            advice: "Compare the user name and the realm in the phone with the directory; the domain of the profile decides."),
        log(
            "Rejected by user acl", ["IP Rejected by user acl and no proxy acl present"], sip: [403], by: .product,
            "The address is not on the user's access list.",
            advice: "Add the address to the list, or look for a proxy in between."),
        log(
            "Invalid Authorization header!", sip: [401, 407], by: .product,
            "The credentials lack user name, realm, nonce, URI or response; the request is challenged again.",
            advice: "Look at the Authorization of the phone."),
        log(
            "does not match auth username", ["SIP username does not match auth username"], sip: [403], by: .product,
            "The profile demands that the user in To is the one in the credentials.",
            advice: "Use one user name for both."),
        log(
            "Cant register a pointer.", sip: [403], by: .product,
            "The user is only a pointer to another one in the directory.",
            advice: "Register the user to which it points."),
        log(
            "No Matching gateway found", sip: [401, 407], by: .nobody,
            "A challenge came for a realm that no gateway has, so FreeSWITCH gives up.",
            advice: "Set the gateway's realm to that of the challenge."),
        log(
            "No scheme and realm!", sip: [401, 407], by: .nobody,
            "A challenge came without its realm.",
            advice: "Look at WWW-Authenticate of the other side."),
        log(
            "SIP auth challenge", sip: [401, 407], by: .product,
            "A request came without credentials that count, and FreeSWITCH has asked for them; the line is written for fail2ban.",
            advice: "One line for each request is normal; many in a row without a success are a scan or a wrong password."),
        log(
            "SIP auth failure", sip: [403], by: .product,
            "The credentials are wrong, or the directory has no such user; the line is written for fail2ban.",
            advice: "Compare user name, domain and password with the directory; from an unknown address it is an attempt to break in."),
    ]
}
